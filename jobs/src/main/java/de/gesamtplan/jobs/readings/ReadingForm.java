package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.NumberForm;
import de.gesamtplan.jobs.intake.Profile;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * How a file writes times and values.
 *
 * @param zone of stamps without an offset
 * @param end whether stamps name the end of the interval, not its begin
 */
record ReadingForm(ZoneId zone, boolean end, Values values) {
    /** Messages say it themselves: UTC, begin, decimal point. */
    static final ReadingForm MESSAGE =
            new ReadingForm(ZoneOffset.UTC, false, new Values(NumberForm.ENGLISH, BigDecimal.ONE));

    static ReadingForm of(Profile profile, ZoneId home) {
        return new ReadingForm(
                zone(profile.setting("zeitzone", home.getId())),
                end(profile.setting("zeitstempel", "Beginn")),
                new Values(profile.numbers(), profile.unit()));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new FileException("CFG-03", "Die Zeitzone „" + name + "“ im Profil gibt es nicht.");
        }
    }

    private static boolean end(String name) {
        return switch (name.toLowerCase(Locale.GERMAN)) {
            case "ende" -> true;
            case "beginn" -> false;
            default ->
                throw new FileException("CFG-03", "zeitstempel im Profil ist Beginn oder Ende, nicht „" + name + "“.");
        };
    }
}
