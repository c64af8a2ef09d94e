package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.DemandType;
import de.gesamtplan.domain.plan.DepartmentPlan;
import de.gesamtplan.domain.plan.EnergyLabel;
import de.gesamtplan.domain.plan.Obligation;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.ProcurementRoute;
import de.gesamtplan.domain.plan.ProtectionLevel;
import de.gesamtplan.jobs.database.Inserted;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Department plans, all versions of them. */
@Repository
public class PlanStore {
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    PlanStore(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** @return number of a new version of the department's plan, to which items are then added */
    public long begin(String round, String department, long deliveryId) {
        return Inserted.number(jdbc.sql("""
                INSERT INTO department_plan (round, department, version, delivery_id)
                SELECT :round, :department, COALESCE(MAX(version), 0) + 1, :delivery
                FROM department_plan WHERE round = :round AND department = :department
                """)
                .param("round", round)
                .param("department", department)
                .param("delivery", deliveryId));
    }

    /** Takes items of plans that were begun. */
    public PlanLoad load() {
        return new PlanLoad(new BulkLane(dataSource));
    }

    /** What is stored of a delivery: its amounts of all years together. */
    public BigDecimal sumOf(long deliveryId) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(a.amount), 0)
                FROM plan_amount a JOIN department_plan p ON p.id = a.plan_id WHERE p.delivery_id = :delivery
                """)
                .param("delivery", deliveryId)
                .query(BigDecimal.class)
                .single();
    }

    /** The plan of each department that counts in the round: its latest version. */
    public List<DepartmentPlan> latest(String round) {
        return latest(round, KnownUpTo.now());
    }

    /**
     * The plan of each department that counts in the round.
     *
     * @throws NothingToCalculate if there is none with an item
     */
    public List<DepartmentPlan> delivered(String round) {
        List<DepartmentPlan> plans = latest(round);
        if (plans.stream().allMatch(plan -> plan.items().isEmpty())) {
            throw new NothingToCalculate("RECH-03: Für die Planungsrunde " + round
                    + " ist keine Fachplanung eingelesen. Bitte zuerst „plans“ ausführen.");
        }
        return plans;
    }

    /** The plan of each department that counted in the round then. */
    public List<DepartmentPlan> latest(String round, KnownUpTo known) {
        Map<Long, SortedMap<String, Children>> children = children(round);
        record Head(long id, String department, int version, long delivery) {}
        List<Head> heads = jdbc.sql("""
                SELECT p.id, p.department, p.version, p.delivery_id AS delivery FROM department_plan p
                WHERE p.round = :round AND p.version = (
                    SELECT MAX(v.version) FROM department_plan v
                    WHERE v.round = p.round AND v.department = p.department AND v.delivery_id <= :known)
                ORDER BY p.department
                """)
                .param("round", round)
                .param("known", known.delivery())
                .query(Head.class)
                .list();
        List<DepartmentPlan> plans = new ArrayList<>();
        for (Head head : heads) {
            Map<String, Children> ofPlan = children.getOrDefault(head.id(), new TreeMap<>());
            List<PlanItem> items = jdbc.sql("SELECT * FROM plan_item WHERE plan_id = :plan ORDER BY sheet, line")
                    .param("plan", head.id())
                    .query((row, n) -> item(
                            row,
                            head.department(),
                            head.delivery(),
                            ofPlan.getOrDefault(row.getString("item_id"), new Children())))
                    .list();
            plans.add(new DepartmentPlan(head.department(), round, head.version(), items));
        }
        return plans;
    }

    private record Children(
            SortedMap<Integer, Money> amounts,
            SortedMap<Integer, Money> authorizations,
            SortedSet<Integer> goals,
            SortedMap<FundingSource, BigDecimal> funding) {
        Children() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
        }
    }

    private Map<Long, SortedMap<String, Children>> children(String round) {
        Map<Long, SortedMap<String, Children>> all = new HashMap<>();
        jdbc.sql("""
                SELECT a.* FROM plan_amount a JOIN department_plan p ON p.id = a.plan_id WHERE p.round = :round
                """).param("round", round).query(row -> {
            Children of = of(all, row);
            BigDecimal amount = row.getBigDecimal("amount");
            BigDecimal authorization = row.getBigDecimal("authorization");
            if (amount != null) {
                of.amounts().put(row.getInt("year"), new Money(amount));
            }
            if (authorization != null) {
                of.authorizations().put(row.getInt("year"), new Money(authorization));
            }
        });
        jdbc.sql("SELECT g.* FROM plan_goal g JOIN department_plan p ON p.id = g.plan_id WHERE p.round = :round")
                .param("round", round)
                .query(row -> {
                    of(all, row).goals().add(row.getInt("goal"));
                });
        jdbc.sql("SELECT f.* FROM plan_funding f JOIN department_plan p ON p.id = f.plan_id WHERE p.round = :round")
                .param("round", round)
                .query(row -> {
                    of(all, row)
                            .funding()
                            .put(FundingSource.valueOf(row.getString("source")), row.getBigDecimal("percent"));
                });
        return all;
    }

    private static Children of(Map<Long, SortedMap<String, Children>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(row.getLong("plan_id"), plan -> new TreeMap<>())
                .computeIfAbsent(row.getString("item_id"), item -> new Children());
    }

    private static PlanItem item(ResultSet row, String department, long delivery, Children children)
            throws SQLException {
        return new PlanItem(
                department,
                row.getString("item_id"),
                row.getString("office"),
                row.getString("title"),
                row.getString("description"),
                constant(Category.class, row.getString("category")),
                row.getString("cpv"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                new BudgetLine(row.getString("kapitel"), row.getString("titel")),
                children.amounts(),
                children.authorizations(),
                constant(DemandType.class, row.getString("demand_type")),
                Obligation.valueOf(row.getString("obligation")),
                row.getString("legal_basis"),
                children.goals(),
                row.getString("measure"),
                constant(ProcurementRoute.class, row.getString("procurement_route")),
                row.getString("framework_contract"),
                row.getString("standard"),
                row.getString("reason"),
                row.getString("application"),
                children.funding(),
                constant(ProtectionLevel.class, row.getString("protection_level")),
                row.getBigDecimal("power_watts"),
                row.getBigDecimal("operating_hours"),
                constant(EnergyLabel.class, row.getString("energy_label")),
                row.getObject("priority", Integer.class),
                new Origin(delivery, row.getString("sheet"), row.getInt("line")));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
