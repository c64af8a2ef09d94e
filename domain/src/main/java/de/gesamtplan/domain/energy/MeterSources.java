package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the quantities of chains are made of: themselves, or other chains by formulas. */
public final class MeterSources {
    private final Map<String, MeterChain> byMeter;

    /** @param byMeter chains by the keys of their meters */
    MeterSources(Map<String, MeterChain> byMeter) {
        this.byMeter = byMeter;
    }

    /**
     * What the chain's quantity is the sum of: metered chains and heat that is reckoned from flow and temperature; the chain
     * itself unless it is a sum; empty if its formula leads nowhere.
     */
    public List<MeterSource> of(MeterChain chain) {
        List<MeterSource> sources = new ArrayList<>();
        return collect(chain, new LinkedHashSet<>(), sources) ? sources : List.of();
    }

    private boolean collect(MeterChain chain, Set<String> path, List<MeterSource> into) {
        if (!(chain.last().links().formula() instanceof SumFormula sum)) {
            into.add(new MeterSource(
                    BigDecimal.ONE,
                    chain,
                    chain.first().validFrom(),
                    chain.last().validTo()));
            return true;
        }
        if (!path.add(chain.first().key())) {
            return false;
        }
        for (SumFormula.Term term : sum.terms()) {
            MeterChain part = byMeter.get(term.meter());
            List<MeterSource> of = new ArrayList<>();
            if (part == null || !collect(part, path, of)) {
                return false;
            }
            of.forEach(source -> into.add(source.within(term.factor(), chain)));
        }
        path.remove(chain.first().key());
        return true;
    }

    /** The chains whose readings a source rests on: its own, or those of flow and temperatures; those that are not known are left out. */
    public List<MeterChain> readIn(MeterSource source) {
        Formula formula = source.chain().last().links().formula();
        return formula == null
                ? List.of(source.chain())
                : formula.meters().stream()
                        .map(byMeter::get)
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    /** All chains whose readings its quantity rests on, those of control meters that fill gaps included. */
    public Set<MeterChain> restsOn(MeterChain chain) {
        Set<MeterChain> all = new LinkedHashSet<>();
        collect(chain, all);
        return all;
    }

    private void collect(MeterChain chain, Set<MeterChain> into) {
        for (MeterSource source : of(chain)) {
            for (MeterChain part : readIn(source)) {
                String key = part.last().links().controlMeter();
                MeterChain control = key == null ? null : byMeter.get(key);
                if (into.add(part) && control != null) {
                    collect(control, into);
                }
            }
        }
    }
}
