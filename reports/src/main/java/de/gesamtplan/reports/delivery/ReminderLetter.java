package de.gesamtplan.reports.delivery;

import static de.gesamtplan.reports.delivery.ReminderWorkbook.month;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.delivery.MissingDelivery;
import de.gesamtplan.domain.energy.delivery.Reminder;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Placeholders;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a mail that reminds a site of its overdue readings: a template in which placeholders are filled. */
public final class ReminderLetter {
    private ReminderLetter() {}

    /**
     * @param template text with placeholders such as {@code {liste}}; not used if nothing is overdue
     * @throws IllegalArgumentException if the template has a placeholder that does not exist; the message is German
     */
    public static String fill(String template, Reminder reminder, Reminder.OfSite site, ReportHead head) {
        Site of = site.site();
        String text = Placeholders.fill(
                template,
                Map.of(
                        "standort", of.key(),
                        "bezeichnung", of.name().isEmpty() ? of.key() : of.name(),
                        "betreiber", of.operator().isEmpty() ? "den Betreiber" : of.operator(),
                        "monat", month(reminder.month()),
                        "stand", head.stand(),
                        "liste",
                                site.missing().stream()
                                        .map(ReminderLetter::line)
                                        .collect(Collectors.joining("\n"))));
        return site.missing().isEmpty()
                ? "Messwerte " + of.key() + " bis " + month(reminder.month())
                        + ": es fehlt nichts, eine Erinnerung ist nicht nötig.\n"
                : text;
    }

    private static String line(MissingDelivery missing) {
        String span = missing.from().equals(missing.to())
                ? month(missing.from())
                : month(missing.from()) + " bis " + month(missing.to());
        String what;
        if (missing.measurement() == Measurement.REGISTER) {
            what = missing.isWhole()
                    ? "kein Zählerstand, der diese Zeit abdeckt"
                    : "Zählerstände decken nicht die ganze Zeit ab";
        } else {
            what = missing.isWhole()
                    ? "kein Wert geliefert (" + German.count(missing.expected()) + " erwartet)"
                    : German.count(missing.missing()) + " von " + German.count(missing.expected()) + " Werten fehlen";
        }
        return "- " + missing.meter() + " (" + missing.role().label() + "), " + span + ": " + what;
    }
}
