package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Light;
import de.gesamtplan.reports.content.Rounded;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the law asks: duties of sites and bodies, and the outlook. */
final class DutyTables {
    private static final int PETAJOULE_DECIMALS = 6;

    private DutyTables() {}

    /** Every duty of every site and body, with sources and exceptions: for the workbook. */
    static Table all(EnergyReport report) {
        Table.Builder table = Table.of(
                "Gesetzliche Pflichten und Maßstäbe",
                Column.text("Standort, Stelle"),
                Column.text("Gesetz"),
                Column.text("Pflicht"),
                Column.date("gilt ab, fällig am"),
                Column.text("Zeitraum"),
                Column.decimal("Wert", 2),
                Column.text("Einheit"),
                Column.light("Ampel"),
                Column.text("Stand"),
                Column.text("Grund"),
                Column.text("Ausnahmen auf Nachweis"),
                Column.text("Quelle"),
                Column.text("Beleg"));
        for (DutyResult duty : report.duties()) {
            table.row(
                    duty.site(),
                    law(duty),
                    duty.duty(),
                    duty.date(),
                    duty.window(),
                    figure(duty),
                    duty.unit(),
                    light(duty.state()),
                    duty.state().label(),
                    duty.why(),
                    duty.exceptions(),
                    duty.source(),
                    duty.evidence().label());
        }
        return table.ifEmpty("Keine Pflicht betrifft einen dieser Standorte.").build();
    }

    private static String law(DutyResult duty) {
        return duty.law() + (duty.yardstick() ? " (Maßstab)" : "");
    }

    /** Paragraphs do not part from their numbers. */
    static String unbroken(String law) {
        return law.replaceAll("(§§?|Abs\\.|Nr\\.|DE-UZ) ", "$1\u00a0");
    }

    /** Null: none is known. */
    static @Nullable Rounded figure(DutyResult duty) {
        BigDecimal value = duty.figure() == null ? null : duty.figure().value();
        if (value == null) {
            return null;
        }
        int decimals =
                duty.metric() != null ? duty.metric().decimals() : duty.unit().equals("PJ") ? PETAJOULE_DECIMALS : 0;
        BigDecimal bound = duty.bound();
        return bound == null ? new Rounded(value, decimals) : Rounded.besideBound(value, bound, decimals);
    }

    /** What a site, or the bodies, owe: for print. */
    static Table owed(String name, List<DutyResult> duties) {
        Table.Builder table = Table.of(
                name,
                Column.text("Gesetz"),
                Column.text("Pflicht"),
                Column.date("gilt ab,\nfällig am"),
                Column.text("Zeitraum"),
                Column.text("Wert"),
                Column.light("Ampel"),
                Column.text("Stand"),
                Column.text("Grund"));
        duties.stream().filter(duty -> duty.state() != DutyState.NOT_APPLICABLE).forEach(duty -> {
            Rounded figure = figure(duty);
            table.row(
                    unbroken(law(duty)),
                    duty.duty(),
                    duty.date(),
                    duty.window(),
                    figure == null ? "" : figure + (duty.unit().isEmpty() ? "" : "\u00a0" + duty.unit()),
                    light(duty.state()),
                    duty.state().label(),
                    why(duty));
        });
        return table.ifEmpty("Keine Pflicht ist anwendbar.").build();
    }

    /** Where a rule was not read in the law itself, print says so. */
    private static String why(DutyResult duty) {
        return duty.evidence() == Evidence.VERIFIED
                ? duty.why()
                : Stream.of(duty.why(), "Pflicht: " + duty.evidence().label())
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
    }

    /** What is no duty, and why: for print. */
    static Table notApplicable(String name, List<DutyResult> duties) {
        Table.Builder table = Table.of(name, Column.text("Gesetz"), Column.text("Pflicht"), Column.text("warum nicht"));
        duties.stream()
                .filter(duty -> duty.state() == DutyState.NOT_APPLICABLE)
                .forEach(duty -> table.row(unbroken(law(duty)), duty.duty(), duty.why()));
        return table.ifEmpty("Jede Pflicht ist anwendbar.").build();
    }

    /** What public bodies and the state owe beside saving: for print. */
    static Table ofBodies(List<DutyResult> duties) {
        Table.Builder table = Table.of(
                "Öffentliche Stellen und Land (EnEfG § 6)",
                Column.text("Stelle"),
                Column.text("Gesetz"),
                Column.text("Pflicht"),
                Column.date("fällig am"),
                Column.text("Zeitraum"),
                Column.text("Wert"),
                Column.light("Ampel"),
                Column.text("Stand"),
                Column.text("Grund"));
        for (DutyResult duty : duties) {
            Rounded figure = figure(duty);
            table.row(
                    duty.site(),
                    unbroken(duty.law()),
                    duty.duty(),
                    duty.date(),
                    duty.window(),
                    figure == null ? "" : figure + "\u00a0" + duty.unit(),
                    light(duty.state()),
                    duty.state().label(),
                    why(duty));
        }
        return table.ifEmpty("Keine Stelle ist erfasst (stellenpflichten.csv, endenergie.csv).")
                .build();
    }

    /** Ways out that the law leaves where a duty is not met or not shown. */
    static Table exceptions(EnergyReport report) {
        Table.Builder table = Table.of(
                "Ausnahmen, die das Gesetz auf Nachweis zulässt (nachweise.csv, Stand „nicht anwendbar“ mit Begründung)",
                Column.text("Gesetz"),
                Column.text("Ausnahme"));
        report.duties().stream()
                .filter(duty -> duty.state() != DutyState.MET && duty.state() != DutyState.NOT_APPLICABLE)
                .filter(duty -> !duty.exceptions().isEmpty())
                .map(duty -> List.of(duty.law(), duty.exceptions()))
                .distinct()
                .forEach(row -> table.row(unbroken(row.get(0)), row.get(1)));
        return table.ifEmpty("Keine offene Pflicht kennt eine Ausnahme.").build();
    }

    static Light light(DutyState state) {
        return switch (state) {
            case MET -> Light.GREEN;
            case MISSED -> Light.RED;
            case NOT_YET, NOT_KNOWN -> Light.YELLOW;
            case NOT_APPLICABLE -> Light.NONE;
        };
    }
}
