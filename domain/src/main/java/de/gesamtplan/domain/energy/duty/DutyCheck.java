package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the duties of one site stand that no key figure decides. */
final class DutyCheck {
    private final SiteYear year;
    private final Function<BigDecimal, Kpi> finalEnergy;
    private final List<DutyEntry> entries;
    private final LocalDate today;

    /**
     * @param finalEnergy see {@link DutyTable#results}
     * @param today day up to which is known what was done
     */
    DutyCheck(SiteYear year, Function<BigDecimal, Kpi> finalEnergy, List<DutyEntry> entries, LocalDate today) {
        this.year = year;
        this.finalEnergy = finalEnergy;
        this.entries = entries;
        this.today = today;
    }

    DutyResult of(Duty duty) {
        LocalDate due = duty.due(year.year());
        Optional<DutyEntry> entry = DutyEntry.of(entries, year.site().key(), duty.key(), year.year());
        if (entry.isPresent() && entry.get().state() != DutyState.MET) {
            return result(duty, due, entry.get().state(), entry.get().note());
        }
        DutyResult exempt = exempt(duty, due);
        if (exempt != null) {
            return exempt;
        }
        if (entry.isPresent()) {
            return met(duty, due, entry.get());
        }
        if (duty.yearly() == null && due.isAfter(LocalDate.of(year.year(), 12, 31))) {
            return result(duty, due, DutyState.NOT_YET, "erst ab dem " + day(due));
        }
        SiteDetails details = year.details();
        return switch (duty.proof()) {
            case MEASUREMENT -> measured(duty, due);
            case MANAGEMENT ->
                details.energyManagement().isEmpty()
                        ? open(duty, due, "kein Managementsystem angegeben (standorte, „Energiemanagement“)")
                        : result(duty, due, DutyState.MET, details.energyManagement());
            case CERTIFICATE -> {
                Boolean certified = details.certified();
                yield certified == null
                        ? open(duty, due, "nicht angegeben (standorte, „zertifiziert“)")
                        : result(
                                duty,
                                due,
                                certified ? DutyState.MET : DutyState.MISSED,
                                certified ? details.energyManagement() + ", zertifiziert" : "nicht zertifiziert");
            }
            case ENTRY -> open(duty, due, "kein Nachweis erfasst (nachweise)");
        };
    }

    /** Null if the duty is owed. */
    private @Nullable DutyResult exempt(Duty duty, LocalDate due) {
        SiteDetails details = year.details();
        LocalDate closing = year.site().closing();
        if (closing != null && duty.closingBefore() != null && closing.isBefore(duty.closingBefore())) {
            return result(duty, due, DutyState.NOT_APPLICABLE, "Stilllegung am " + day(closing));
        }
        if (duty.ofItOperators() != details.itOnly()) {
            return result(
                    duty,
                    due,
                    DutyState.NOT_APPLICABLE,
                    duty.ofItOperators()
                            ? "nur für Betreiber von Informationstechnik in fremden Rechenzentren"
                            : "schuldet der Betreiber des Rechenzentrums, nicht der der Informationstechnik");
        }
        DutyResult small = below(
                duty,
                due,
                duty.minimumPower(),
                year.site().totalPower(),
                "Nennanschlussleistung",
                "Nennleistung gesamt kW");
        if (small == null) {
            small = below(
                    duty, due, duty.minimumItPower(), year.site().itPower(), "IT-Nennleistung", "Nennleistung IT kW");
        }
        if (small != null) {
            return small;
        }
        BigDecimal below = duty.belowPower();
        BigDecimal power = year.site().totalPower();
        if (below != null && power != null && power.compareTo(below) >= 0) {
            return result(
                    duty,
                    due,
                    DutyState.NOT_APPLICABLE,
                    "Nennanschlussleistung ab " + below.toPlainString() + " kW: siehe die Frist dafür");
        }
        BigDecimal above = duty.energyAbove();
        if (above != null) {
            Kpi energy = finalEnergy.apply(above);
            BigDecimal used = energy.value();
            if (used == null) {
                return result(duty, due, DutyState.NOT_KNOWN, energy.reason());
            }
            if (used.compareTo(above) <= 0) {
                return result(
                        duty,
                        due,
                        DutyState.NOT_APPLICABLE,
                        String.format(
                                Locale.GERMANY,
                                "Endenergie des Betreibers im Mittel dreier Jahre höchstens %,.0f kWh",
                                above));
            }
        }
        if (duty.publicBody() != null && details.publicBody() == null) {
            return result(
                    duty, due, DutyState.NOT_KNOWN, "öffentliche Stelle? nicht angegeben (standorte, „öffentlich“)");
        }
        if (duty.publicBody() != null && !duty.publicBody().equals(details.publicBody())) {
            return result(
                    duty,
                    due,
                    DutyState.NOT_APPLICABLE,
                    Boolean.TRUE.equals(details.publicBody()) ? "öffentliche Stelle" : "keine öffentliche Stelle");
        }
        if (duty.customersOnly() && !Boolean.TRUE.equals(details.customers())) {
            return details.customers() == null
                    ? result(duty, due, DutyState.NOT_KNOWN, "Kunden? nicht angegeben (standorte, „Kunden“)")
                    : result(duty, due, DutyState.NOT_APPLICABLE, "keine Kunden");
        }
        return null;
    }

    private @Nullable DutyResult below(
            Duty duty,
            LocalDate due,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal power,
            String name,
            String column) {
        if (minimum == null) {
            return null;
        }
        if (power == null) {
            return result(duty, due, DutyState.NOT_KNOWN, name + " ist nicht angegeben (standorte, „" + column + "“)");
        }
        return power.compareTo(minimum) < 0
                ? result(duty, due, DutyState.NOT_APPLICABLE, name + " unter " + minimum.toPlainString() + " kW")
                : null;
    }

    private DutyResult met(Duty duty, LocalDate due, DutyEntry entry) {
        LocalDate on = entry.on();
        boolean late = on != null && on.isAfter(due) && duty.proof() == Duty.Proof.ENTRY;
        String note = (on == null ? "" : "am " + day(on)) + (entry.note().isEmpty() ? "" : ", " + entry.note());
        return result(duty, due, late ? DutyState.MISSED : DutyState.MET, late ? note + ", nach der Frist" : note);
    }

    private DutyResult measured(Duty duty, LocalDate due) {
        Balance balance = year.balance();
        List<String> lacking = new ArrayList<>();
        for (Role role : List.of(Role.MAIN, Role.IT, Role.COOLING)) {
            int months = balance.measured().getOrDefault(role, 0);
            if (months < 12) {
                lacking.add(role.label() + " in " + months + " von 12 Monaten");
            }
        }
        return lacking.isEmpty()
                ? result(duty, due, DutyState.MET, "Gesamt, IT und Kälte in allen Monaten gemessen")
                : result(duty, due, DutyState.MISSED, "gemessen nur " + String.join(", ", lacking));
    }

    private DutyResult open(Duty duty, LocalDate due, String why) {
        return due.isAfter(today)
                ? result(duty, due, DutyState.NOT_YET, "fällig am " + day(due))
                : result(duty, due, DutyState.NOT_KNOWN, why + "; fällig war der " + day(due));
    }

    private static String day(LocalDate date) {
        return "%td.%<tm.%<tY".formatted(date);
    }

    private DutyResult result(Duty duty, LocalDate due, DutyState state, String why) {
        return new DutyResult(
                year.site().key(),
                duty.law(),
                duty.text(),
                due,
                null,
                null,
                "",
                null,
                "",
                state,
                why,
                false,
                duty.exceptions(),
                duty.source(),
                duty.evidence());
    }
}
