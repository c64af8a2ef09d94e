package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ledgers of all public bodies: each by itself, and those that pooled together. Each owes by its own energy. */
final class BodyLedgers {
    private final List<SavingRule> rules;
    private final BodyEnergy energy;
    private final Map<String, Map<Integer, BigDecimal>> saved;
    private final int from;
    private final int to;
    private final List<BodyLedger> ledgers = new ArrayList<>();

    private BodyLedgers(
            List<SavingRule> rules, BodyEnergy energy, Map<String, Map<Integer, BigDecimal>> saved, int to) {
        this.rules = rules;
        this.energy = energy;
        this.saved = saved;
        this.from = rules.stream().mapToInt(SavingRule::fromYear).min().orElse(to + 1);
        this.to = to;
    }

    /**
     * By name: bodies, then communities.
     *
     * @param saved kWh by body and year of implementation
     * @param to last year
     */
    static List<BodyLedger> of(
            SavingPlan plan, BodyEnergy energy, Map<String, Map<Integer, BigDecimal>> saved, int to) {
        BodyLedgers all = new BodyLedgers(plan.rules(), energy, saved, to);
        Map<String, List<SavingPool>> pools = new TreeMap<>();
        TreeSet<String> alone = new TreeSet<>(energy.bodies());
        alone.addAll(saved.keySet());
        for (SavingPool pool : plan.pools()) {
            pools.computeIfAbsent(pool.name(), name -> new ArrayList<>()).add(pool);
            alone.remove(pool.body());
        }
        alone.forEach(body -> all.alone(body, to));
        pools.forEach(all::together);
        return List.copyOf(all.ledgers);
    }

    private SavingLedger alone(String body, int last) {
        SavingLedger ledger = new SavingLedger();
        for (int year = from; year <= last; year++) {
            add(ledger, year, List.of(body));
        }
        if (!ledger.lines().isEmpty()) {
            ledgers.add(new BodyLedger(body, List.of(), "", ledger.lines()));
        }
        return ledger;
    }

    /** Before a body joins it has a ledger of its own, and brings along what stands there. */
    private void together(String name, List<SavingPool> pools) {
        Map<String, SavingLedger> own = new TreeMap<>();
        pools.forEach(pool -> own.put(pool.body(), alone(pool.body(), Math.min(to, pool.fromYear() - 1))));
        SavingLedger ledger = new SavingLedger();
        for (int year = from; year <= to; year++) {
            List<String> in = new ArrayList<>();
            for (SavingPool pool : pools) {
                if (pool.fromYear() <= year) {
                    in.add(pool.body());
                }
                if (Math.max(from, pool.fromYear()) == year) {
                    ledger.takeOver(own.getOrDefault(pool.body(), new SavingLedger()));
                }
            }
            if (!in.isEmpty()) {
                add(ledger, year, in);
            }
        }
        List<String> bodies = pools.stream().map(SavingPool::body).toList();
        ledgers.add(new BodyLedger(name, bodies, pools.get(0).agreement(), ledger.lines()));
    }

    private void add(SavingLedger ledger, int year, List<String> bodies) {
        SavingRule rule = SavingRule.of(year, rules).orElseThrow();
        Kpi base = Kpi.of(BigDecimal.ZERO);
        Kpi owed = Kpi.of(BigDecimal.ZERO);
        BigDecimal sum = BigDecimal.ZERO;
        for (String body : bodies) {
            Kpi own = energy.of(body, year - 1, rule.threshold());
            base = base.plus(own);
            owed = owed.plus(rule.owed(own));
            sum = sum.add(saved.getOrDefault(body, Map.of()).getOrDefault(year, BigDecimal.ZERO));
        }
        ledger.year(year, rule, base, owed, sum);
    }
}
