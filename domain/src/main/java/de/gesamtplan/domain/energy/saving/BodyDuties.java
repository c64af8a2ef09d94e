package de.gesamtplan.domain.energy.saving;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.duty.DutyEntry;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.kpi.KeyFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the duties of public bodies and of the state stand for a year. */
public final class BodyDuties {
    private final int year;
    private final SavingPlan plan;
    private final List<DutyEntry> entries;
    private final LocalDate today;

    /** @param today day up to which is known what was done */
    public BodyDuties(int year, SavingPlan plan, List<DutyEntry> entries, LocalDate today) {
        this.year = year;
        this.plan = plan;
        this.entries = List.copyOf(entries);
        this.today = today;
    }

    private static List<String> bodies(SavingPlan plan) {
        return plan.reported().stream()
                .filter(FinalEnergy::owesSavings)
                .map(FinalEnergy::body)
                .distinct()
                .sorted()
                .toList();
    }

    /** By duty, then body. Without any reported energy no body is known; the state's own duties stand all the same. */
    public List<DutyResult> results() {
        List<DutyResult> results = new ArrayList<>();
        for (BodyDuty duty : plan.duties()) {
            BodyDuty.Mean mean = duty.mean();
            if (mean == null) {
                StateEnergy energy = StateEnergy.of(year, plan.reported());
                results.add(judge(duty, KeyFigure.STATE, energy.petajoule(), energy.summary()));
            } else {
                bodies(plan).forEach(body -> results.add(ofBody(duty, mean, body)));
            }
        }
        return results;
    }

    private DutyResult ofBody(BodyDuty duty, BodyDuty.Mean mean, String body) {
        Kpi energy = mean.of(body, plan.reported());
        BigDecimal known = energy.value();
        if (known == null) {
            return result(duty, body, energy, DutyState.NOT_KNOWN, energy.reason());
        }
        return mean.holds(known)
                ? judge(duty, body, energy, "")
                : result(
                        duty, body, energy, DutyState.NOT_APPLICABLE, "nach dem Mittel der Endenergie nicht betroffen");
    }

    /** By what the operator says was done. */
    private DutyResult judge(BodyDuty duty, String body, Kpi figure, String note) {
        LocalDate due = duty.due(year);
        Optional<DutyEntry> found = DutyEntry.of(entries, body, duty.key(), year);
        if (found.isEmpty()) {
            DutyState state = due.isAfter(today) ? DutyState.NOT_YET : DutyState.NOT_KNOWN;
            String open = state == DutyState.NOT_YET
                    ? "fällig am " + day(due)
                    : "kein Nachweis erfasst (nachweise); fällig war der " + day(due);
            return result(duty, body, figure, state, join(open, note));
        }
        DutyEntry entry = found.get();
        LocalDate on = entry.on();
        if (entry.state() != DutyState.MET || on == null) {
            return result(duty, body, figure, entry.state(), join(entry.note(), note));
        }
        boolean late = on.isAfter(due);
        return result(
                duty,
                body,
                figure,
                late ? DutyState.MISSED : DutyState.MET,
                join("am " + day(on) + (late ? ", nach der Frist" : ""), note));
    }

    private static String join(String one, String other) {
        return other.isEmpty() ? one : one + "; " + other;
    }

    private static String day(LocalDate date) {
        return "%td.%<tm.%<tY".formatted(date);
    }

    private DutyResult result(BodyDuty duty, String body, Kpi figure, DutyState state, String why) {
        BodyDuty.Mean mean = duty.mean();
        return new DutyResult(
                body,
                duty.law(),
                duty.text(),
                duty.due(year),
                null,
                figure,
                mean == null ? "PJ" : "kWh",
                null,
                mean == null ? "Jahr " + year : "Mittel " + mean.firstYear() + "–" + mean.lastYear(),
                state,
                why,
                false,
                "",
                duty.source(),
                duty.evidence());
    }

    /** What each body owes by its mean; a body that owes nothing, or whose years are not reported, is missing. */
    static Map<String, BodyDuty> owed(SavingPlan plan) {
        Map<String, BodyDuty> owed = new TreeMap<>();
        for (BodyDuty duty : plan.duties()) {
            BodyDuty.@Nullable Mean mean = duty.mean();
            if (mean != null) {
                bodies(plan).stream()
                        .filter(body -> Optional.ofNullable(
                                        mean.of(body, plan.reported()).value())
                                .filter(mean::holds)
                                .isPresent())
                        .forEach(body -> owed.put(body, duty));
            }
        }
        return owed;
    }
}
