package de.gesamtplan.domain.energy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All meters as the register links them. A quantity is summed once: what another meter of the same site and role measures too
 * (as its main meter, as the meter that it controls, or by formula) counts there.
 */
public final class MeterBook {
    private final List<MeterChain> chains;
    private final Map<String, MeterChain> byMeter = new HashMap<>();
    private final Map<String, List<MeterChain>> behind = new HashMap<>();
    private final Map<String, List<MeterChain>> holders = new HashMap<>();
    private final Set<String> linked = new LinkedHashSet<>();
    private final MeterSources sources;
    private final List<MeterMonth> bills;

    public MeterBook(List<Meter> register) {
        this(register, List.of());
    }

    /** @param bills what suppliers charged for months, by site and role */
    public MeterBook(List<Meter> register, List<MeterMonth> bills) {
        this.bills = List.copyOf(bills);
        chains = MeterChain.of(register);
        for (MeterChain chain : chains) {
            chain.meters().forEach(meter -> byMeter.put(meter.key(), chain));
        }
        sources = new MeterSources(byMeter);
        for (MeterChain chain : chains) {
            for (Meter meter : chain.meters()) {
                link(chain, meter.links());
            }
        }
    }

    private void link(MeterChain chain, MeterLinks links) {
        MeterChain main = of(links.mainMeter());
        MeterChain control = of(links.controlMeter());
        if (main != null) {
            put(behind, main, chain);
            hold(main, chain);
        }
        if (control != null) {
            hold(chain, control);
        }
        Formula formula = links.formula();
        if (formula != null) {
            linked.add(id(chain));
            for (String key : formula.meters()) {
                MeterChain part = of(key);
                if (part != null && isSameQuantity(chain, part)) {
                    put(holders, part, chain);
                }
            }
        }
    }

    private void hold(MeterChain holder, MeterChain held) {
        linked.add(id(holder));
        linked.add(id(held));
        if (isSameQuantity(holder, held)) {
            put(holders, held, holder);
        }
    }

    private static boolean isSameQuantity(MeterChain one, MeterChain other) {
        return one.last().site().equals(other.last().site())
                && one.last().role() == other.last().role();
    }

    private static void put(Map<String, List<MeterChain>> map, MeterChain key, MeterChain value) {
        List<MeterChain> values = map.computeIfAbsent(id(key), k -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    private static String id(MeterChain chain) {
        return chain.first().key();
    }

    /** By site, role and key. */
    public List<MeterChain> chains() {
        return chains;
    }

    @Nullable
    MeterChain of(@Nullable String meter) {
        return meter == null ? null : byMeter.get(meter);
    }

    /** The meters whose flow runs through this one. */
    public List<MeterChain> behind(MeterChain main) {
        return behind.getOrDefault(id(main), List.of());
    }

    /** The second meter of the same quantity; null if there is none. */
    public @Nullable MeterChain control(MeterChain chain) {
        return of(chain.last().links().controlMeter());
    }

    /** Whether its quantity comes from others by a formula. */
    boolean isCalculated(MeterChain chain) {
        return chain.last().links().formula() != null;
    }

    /** What bills say of its months: a bill tells of one meter only where no other of the role counts at the site. */
    public List<RegisterStands.Usage> bills(MeterChain chain, ZoneId zone) {
        return bills.stream()
                .filter(bill -> bill.amount() != null && isAlone(chain, bill))
                .map(bill -> new RegisterStands.Usage(
                        bill.month().atDay(1).atStartOfDay(zone).toInstant(),
                        bill.month().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
                        bill.amount(),
                        ReadingStatus.TRUE))
                .toList();
    }

    private boolean isAlone(MeterChain chain, MeterMonth bill) {
        Meter meter = chain.last();
        return meter.site().equals(bill.site())
                && meter.role() == bill.role()
                && chains.stream()
                        .filter(other -> isSameQuantity(chain, other)
                                && other.covers(
                                        bill.month().atDay(1), bill.month().atEndOfMonth())
                                && counts(other, bill.month()))
                        .toList()
                        .equals(List.of(chain));
    }

    /** Whether it is checked against others. */
    public boolean isLinked(MeterChain chain) {
        return linked.contains(id(chain));
    }

    /**
     * Whether its quantity of a month is summed, not that of a meter which measures it too. Temperatures and flows are no
     * quantities of a site: they only enter formulas.
     */
    public boolean counts(MeterChain chain, YearMonth month) {
        return !chain.last().role().isAuxiliary()
                && holders.getOrDefault(id(chain), List.of()).stream()
                        .noneMatch(holder -> holder.covers(month.atDay(1), month.atEndOfMonth()));
    }

    /** Whether its readings tell hours apart; a register tells only what ran through between two readings of it. */
    public boolean showsHours(MeterChain chain) {
        return all(
                chain,
                meter -> meter.measurement() != Measurement.REGISTER
                        && meter.cadence().showsHours());
    }

    /** Whether its readings tell days apart. */
    public boolean showsDays(MeterChain chain) {
        return all(
                chain,
                meter -> meter.measurement() != Measurement.REGISTER
                        && meter.cadence().showsDays());
    }

    private boolean all(MeterChain chain, Predicate<Meter> test) {
        return sources.of(chain).stream()
                .flatMap(source -> sources.readIn(source).stream())
                .flatMap(read -> read.meters().stream())
                .allMatch(test);
    }

    /** Months of a year of which no reading is there at all: nothing measured of all that was to be. */
    public List<MeterMonth> unread(int year, ZoneId zone) {
        return chains.stream()
                .flatMap(chain -> MeterMonth.unread(chain, Measuring.minutes(this, chain), year, zone).stream()
                        .filter(month -> counts(chain, month.month())))
                .toList();
    }

    /** What the quantities of chains are made of. */
    public MeterSources sources() {
        return sources;
    }

    /** Calculated meters whose formula has a constant, such as a key, and that measure at any time of the year. By site, role and key. */
    public List<Meter> withConstants(int year) {
        return chains.stream()
                .filter(chain -> chain.covers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .map(MeterChain::last)
                .filter(meter -> meter.links().formula() != null
                        && !meter.links().formula().source().isEmpty())
                .toList();
    }

    /**
     * What a chain measured, in base units.
     *
     * @param readings with a margin around the period for registers
     * @param from a local midnight
     * @param stands told of the stands of each register that is read, for checks
     */
    public Measured measured(
            MeterChain chain,
            ReadingSource readings,
            Instant from,
            Instant to,
            ZoneId zone,
            BiConsumer<Meter, List<Reading>> stands) {
        return new Measuring(this, readings, from, to, zone, stands).of(chain);
    }
}
