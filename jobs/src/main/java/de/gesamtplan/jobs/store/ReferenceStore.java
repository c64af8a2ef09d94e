package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.budget.CoverageRing;
import de.gesamtplan.domain.plan.Department;
import de.gesamtplan.domain.plan.Departments;
import de.gesamtplan.domain.plan.PlanningRound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What plans and bookings refer to. */
@Repository
public class ReferenceStore {
    private final JdbcClient jdbc;

    ReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Departments departments() {
        return Departments.of(
                jdbc.sql("SELECT code, name, it_kapitel, valid_from, valid_to, successor FROM department ORDER BY code")
                        .query((row, n) -> new Department(
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("it_kapitel"),
                                row.getInt("valid_from"),
                                row.getObject("valid_to", Integer.class),
                                row.getString("successor")))
                        .list());
    }

    public List<PlanningRound> rounds() {
        return jdbc.sql("SELECT * FROM planning_round ORDER BY first_year DESC, name")
                .query((row, n) -> new PlanningRound(
                        row.getString("name"),
                        new TreeSet<>(IntStream.rangeClosed(row.getInt("first_year"), row.getInt("last_year"))
                                .boxed()
                                .toList()),
                        row.getInt("plan_until"),
                        row.getObject("deadline", LocalDate.class),
                        state(row.getString("state"))))
                .list();
    }

    public Optional<PlanningRound> round(String name) {
        return rounds().stream().filter(round -> round.name().equals(name)).findFirst();
    }

    /** @throws NothingToCalculate if no round is known */
    public PlanningRound newestRound() {
        return rounds().stream()
                .findFirst()
                .orElseThrow(() -> new NothingToCalculate(
                        "RECH-01: Keine Planungsrunde ist bekannt. Bitte Referenzdaten (planungsrunden) einlesen."));
    }

    /** @throws NothingToCalculate if there is no such round */
    public PlanningRound knownRound(String name) {
        return round(name)
                .orElseThrow(() -> new NothingToCalculate("RECH-02: Die Planungsrunde " + name + " gibt es nicht."));
    }

    private static PlanningRound.State state(String label) {
        for (PlanningRound.State state : PlanningRound.State.values()) {
            if (state.label().equals(label)) {
                return state;
            }
        }
        throw new IllegalStateException("unknown state of a planning round: " + label);
    }

    /** Group numbers (Gruppierungsnummern) that IT may be planned on in the year. */
    public Set<String> budgetGroups(int year) {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT gruppe FROM budget_group
                        WHERE valid_from <= :year AND (valid_to IS NULL OR valid_to >= :year)
                        """).param("year", year).query(String.class).list());
    }

    /** Coverage rings of all years. */
    public List<CoverageRing> coverageRings() {
        return jdbc.sql("""
                        SELECT budget_year, code, name, kapitel_from, kapitel_to, hauptgruppe FROM coverage_ring
                        ORDER BY budget_year, code
                        """)
                .query((row, n) -> new CoverageRing(
                        row.getInt("budget_year"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kapitel_from"),
                        row.getString("kapitel_to"),
                        row.getString("hauptgruppe").charAt(0)))
                .list();
    }

    /** Check digits by CPV code. */
    public Map<String, String> cpvCheckDigits() {
        Map<String, String> digits = new HashMap<>();
        jdbc.sql("SELECT code, check_digit FROM cpv").query(row -> {
            digits.put(row.getString(1), row.getString(2));
        });
        return digits;
    }

    /** Numbers of all framework contracts. */
    public Set<String> frameworkContracts() {
        return Set.copyOf(jdbc.sql("SELECT number FROM framework_contract")
                .query(String.class)
                .list());
    }

    /** German names of the strategic goals by number. */
    public Map<Integer, String> goals() {
        Map<Integer, String> goals = new HashMap<>();
        jdbc.sql("SELECT number, name FROM goal").query(row -> {
            goals.put(row.getInt(1), row.getString(2));
        });
        return goals;
    }
}
