package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.saving.FinalEnergy;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.domain.energy.saving.SavingRule;
import de.gesamtplan.domain.energy.saving.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saving duty, targets, measures and the weather that they are judged by. */
@Repository
public class SavingStore {
    private final JdbcClient jdbc;

    SavingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SavingPlan plan() {
        return new SavingPlan(rules(), reported(), measures(), targets(), degreeDays());
    }

    private List<SavingRule> rules() {
        return jdbc.sql("SELECT * FROM saving_rule ORDER BY from_year")
                .query((row, n) -> new SavingRule(
                        row.getInt("from_year"),
                        row.getBigDecimal("percent").stripTrailingZeros(),
                        row.getBigDecimal("threshold_kwh").stripTrailingZeros(),
                        row.getInt("shortfall_years"),
                        row.getInt("surplus_years"),
                        row.getString("source"),
                        Evidence.valueOf(row.getString("evidence"))))
                .list();
    }

    private List<FinalEnergy> reported() {
        return jdbc.sql("SELECT * FROM final_energy ORDER BY body, year")
                .query((row, n) -> new FinalEnergy(
                        row.getString("body"),
                        row.getInt("year"),
                        row.getBigDecimal("kwh").stripTrailingZeros(),
                        row.getString("source")))
                .list();
    }

    private List<SavingMeasure> measures() {
        return jdbc.sql("SELECT * FROM saving_measure ORDER BY done_on, code")
                .query((row, n) -> new SavingMeasure(
                        row.getString("code"),
                        row.getString("site"),
                        row.getString("name"),
                        row.getObject("done_on", LocalDate.class),
                        row.getBigDecimal("expected_kwh").stripTrailingZeros(),
                        SavingMeasure.Effect.valueOf(row.getString("effect")),
                        month(row.getObject("before_from", LocalDate.class)),
                        month(row.getObject("after_from", LocalDate.class)),
                        row.getBigDecimal("cost"),
                        Objects.requireNonNullElse(row.getString("budget_line"), ""),
                        Objects.requireNonNullElse(row.getString("plan_item"), "")))
                .list();
    }

    private static @Nullable YearMonth month(@Nullable LocalDate first) {
        return first == null ? null : YearMonth.from(first);
    }

    private List<Target> targets() {
        return jdbc.sql("SELECT * FROM energy_target ORDER BY year, code")
                .query((row, n) -> new Target(
                        row.getString("code"),
                        row.getString("site"),
                        Target.Subject.valueOf(row.getString("subject")),
                        row.getInt("year"),
                        row.getBigDecimal("bound").stripTrailingZeros(),
                        row.getString("source")))
                .list();
    }

    private Map<String, Map<YearMonth, BigDecimal>> degreeDays() {
        Map<String, Map<YearMonth, BigDecimal>> bySite = new TreeMap<>();
        jdbc.sql("SELECT site, month, degree_days FROM cooling_degree_days ORDER BY site, month")
                .query(row -> {
                    bySite.computeIfAbsent(row.getString(1), site -> new TreeMap<>())
                            .put(YearMonth.from(row.getObject(2, LocalDate.class)), row.getBigDecimal(3));
                });
        return bySite;
    }
}
