package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.saving.BodyDuty;
import de.gesamtplan.domain.energy.saving.FinalEnergy;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.domain.energy.saving.SavingPool;
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

    /** Without what the budget knows of the measures. */
    public SavingPlan plan() {
        return new SavingPlan(rules(), pools(), duties(), reported(), measures(), Map.of(), targets(), degreeDays());
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

    private List<SavingPool> pools() {
        return jdbc.sql("SELECT * FROM saving_pool ORDER BY name, body")
                .query((row, n) -> new SavingPool(
                        row.getString("name"),
                        row.getString("body"),
                        row.getInt("from_year"),
                        row.getString("agreement")))
                .list();
    }

    private List<BodyDuty> duties() {
        return jdbc.sql("SELECT * FROM body_duty ORDER BY code")
                .query((row, n) -> {
                    BigDecimal from = row.getBigDecimal("from_kwh");
                    BigDecimal below = row.getBigDecimal("below_kwh");
                    return new BodyDuty(
                            row.getString("code"),
                            row.getString("law"),
                            row.getString("duty"),
                            from == null
                                    ? null
                                    : new BodyDuty.Mean(
                                            from, below, row.getInt("mean_from_year"), row.getInt("mean_to_year")),
                            row.getObject("due_on", LocalDate.class),
                            DutyStore.dayOfYear(row.getString("due_yearly")),
                            row.getString("source"),
                            Evidence.valueOf(row.getString("evidence")));
                })
                .list();
    }

    /** Of a body and year the latest delivery counts, so that a division by sectors replaces an undivided sum. */
    private List<FinalEnergy> reported() {
        return jdbc.sql("""
                        SELECT * FROM final_energy AS energy
                        WHERE delivery_id = (SELECT MAX(delivery_id) FROM final_energy AS other
                                             WHERE other.body = energy.body AND other.year = energy.year)
                        ORDER BY body, year, kind, sector, carrier
                        """)
                .query((row, n) -> new FinalEnergy(
                        row.getString("body"),
                        FinalEnergy.Kind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getString("sector"),
                        row.getString("carrier"),
                        row.getBigDecimal("kwh").stripTrailingZeros(),
                        row.getString("source")))
                .list();
    }

    private List<SavingMeasure> measures() {
        return jdbc.sql("SELECT * FROM saving_measure ORDER BY done_on, code")
                .query((row, n) -> new SavingMeasure(
                        row.getString("code"),
                        row.getString("site"),
                        Objects.requireNonNullElse(row.getString("body"), ""),
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
