package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Fit;
import de.gesamtplan.reports.content.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What was found about readings: at which meter, when, and what. */
public final class FindingTable {
    /** Local time at the sites. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZONE);
    private static final int LONGEST_METER = 40;
    private static final String NONE = "Nichts fehlt, nichts ist auffällig.";

    private FindingTable() {}

    /** For print: so many of them, the rest counted in the name. */
    public static Table first(String name, List<Finding> findings, int most) {
        int left = findings.size() - most;
        Table.Builder table = Table.of(
                        name
                                + (left > 0
                                        ? " (die ersten " + most + " von " + findings.size() + ")"
                                        : findings.isEmpty() ? "" : " (" + findings.size() + ")"),
                        Column.text("Zähler"),
                        Column.text("von"),
                        Column.text("bis"),
                        Column.text("Prüfung"),
                        Column.text("Befund"))
                .ifEmpty(NONE);
        findings.stream()
                .limit(most)
                .forEach(finding -> table.row(
                        Fit.into(finding.meter(), LONGEST_METER),
                        time(finding.from()),
                        time(finding.to()),
                        finding.check().label(),
                        finding.value()));
        return table.build();
    }

    /** All of them, with code and advice. */
    public static Table all(String name, List<Finding> findings) {
        Table.Builder table = Table.of(
                        name,
                        Column.text("Standort"),
                        Column.text("Zähler"),
                        Column.text("von"),
                        Column.text("bis"),
                        Column.text("Code"),
                        Column.text("Prüfung"),
                        Column.text("Befund"),
                        Column.text("Was zu tun ist"))
                .ifEmpty(NONE);
        findings.forEach(finding -> table.row(
                finding.site(),
                finding.meter(),
                time(finding.from()),
                time(finding.to()),
                finding.check().code(),
                finding.check().label(),
                finding.value(),
                finding.advice()));
        return table.build();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
