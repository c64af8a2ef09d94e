package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Cadence;
import de.gesamtplan.domain.energy.Formula;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.Medium;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterLinks;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.RegisterRule;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a row of the meter register to a meter. */
final class MeterReader {
    private static final int LONGEST_SOURCE = 300;

    private final Set<String> sites;

    /** @param sites that a meter may belong to */
    MeterReader(Set<String> sites) {
        this.sites = sites;
    }

    /** Null if the row has a fault, which is noted. */
    @Nullable
    Meter read(Row row) {
        String key = row.required("Zähler");
        String site = row.required("Standort");
        if (site != null && !sites.contains(site)) {
            row.error(
                    "ZAEHL-01",
                    "Standort",
                    "Der Standort „" + site
                            + "“ ist unbekannt. Bitte zuerst in den Referenzdaten (standorte) anlegen.");
        }
        Medium medium =
                choice(row, "Medium", Medium::of, Arrays.stream(Medium.values()).map(Medium::label));
        Role role = medium == null ? null : role(row, medium);
        MeterUnit unit = choice(
                row, "Einheit", MeterUnit::of, Arrays.stream(MeterUnit.values()).map(MeterUnit::label));
        Measurement measurement = choice(
                row,
                "Messart",
                Measurement::of,
                Arrays.stream(Measurement.values()).map(Measurement::label));
        MeasuringPoint point = row.text("Messpunkt") == null
                ? null
                : choice(
                        row,
                        "Messpunkt",
                        MeasuringPoint::of,
                        Arrays.stream(MeasuringPoint.values()).map(MeasuringPoint::label));
        Cadence cadence = cadence(row);
        BigDecimal factor = row.text("Faktor") == null ? BigDecimal.ONE : row.decimal("Faktor");
        RegisterRule rule = rule(row);
        LocalDate from = row.required("gültig von") == null ? null : row.date("gültig von");
        LocalDate to = row.date("gültig bis");
        BigDecimal maxPower = row.decimal("Maximalleistung kW");
        MeterLinks links = new MeterLinks(row.text("Hauptzähler"), row.text("Kontrollzähler"), formula(row));
        if (row.isRejected()
                || key == null
                || site == null
                || role == null
                || unit == null
                || measurement == null
                || cadence == null
                || factor == null
                || rule == null
                || from == null) {
            return null;
        }
        try {
            return new Meter(
                    key,
                    site,
                    role,
                    unit,
                    measurement,
                    cadence,
                    factor,
                    rule,
                    from,
                    to,
                    row.text("Nachfolger"),
                    point,
                    maxPower,
                    links);
        } catch (IllegalArgumentException e) {
            row.error("ZAEHL-03", "Zähler", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static @Nullable Cadence cadence(Row row) {
        String text = row.text("Intervall min");
        if (text == null) {
            return Cadence.QUARTER_HOUR;
        }
        try {
            Optional<Cadence> cadence = Cadence.of(text);
            if (cadence.isPresent()) {
                return cadence.get();
            }
            row.error(
                    "ZAEHL-11",
                    "Intervall min",
                    "„" + text
                            + "“ ist kein Intervall. Erlaubt sind eine Zahl von Minuten, Tag, Monat oder frei (jede Menge"
                            + " mit Beginn und Ende).");
        } catch (IllegalArgumentException e) {
            row.error("ZAEHL-11", "Intervall min", String.valueOf(e.getMessage()));
        }
        return null;
    }

    private static @Nullable Formula formula(Row row) {
        String text = row.text("Formel");
        String source = Objects.toString(row.text("Quelle"), "");
        if (source.length() > LONGEST_SOURCE) {
            row.error("ZAEHL-06", "Quelle", "Die Quelle ist länger als " + LONGEST_SOURCE + " Zeichen. Bitte kürzen.");
            return null;
        }
        try {
            return text == null ? null : Formula.of(text, source);
        } catch (IllegalArgumentException e) {
            row.error("ZAEHL-06", "Formel", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static @Nullable Role role(Row row, Medium medium) {
        String label = row.required("Rolle");
        if (label == null) {
            return null;
        }
        Optional<Role> role = Role.of(label, medium);
        if (role.isEmpty()) {
            row.error(
                    "ZAEHL-02",
                    "Rolle",
                    "„" + label + "“ ist für " + medium.label() + " nicht vorgesehen. Erlaubt sind: "
                            + Arrays.stream(Role.values())
                                    .filter(known -> known.medium() == medium)
                                    .map(Role::label)
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return role.orElse(null);
    }

    private static <T> @Nullable T choice(
            Row row, String field, Function<String, Optional<T>> of, Stream<String> allowed) {
        String text = row.required(field);
        Optional<T> found = text == null ? Optional.empty() : of.apply(text);
        if (text != null && found.isEmpty()) {
            row.error(
                    "FELD-06",
                    field,
                    "„" + text + "“ ist nicht vorgesehen. Erlaubt sind: " + allowed.collect(Collectors.joining(", "))
                            + ".");
        }
        return found.orElse(null);
    }

    /** {@code Überlauf}: the stand at which the register starts again, {@code ja} (by its digits), {@code nein}, {@code Rücksetzung}. */
    private static @Nullable RegisterRule rule(Row row) {
        String text = row.text("Überlauf");
        Integer digits = row.integer("Stellen");
        if (text == null || text.equalsIgnoreCase("nein")) {
            return RegisterRule.STRICT;
        }
        switch (text.toLowerCase(Locale.GERMAN)) {
            case "rücksetzung" -> {
                return new RegisterRule(null, true);
            }
            case "ja" -> {
                if (digits != null && digits > 0 && digits <= 12) {
                    return RegisterRule.rollOver(digits);
                }
                row.error(
                        "ZAEHL-04",
                        "Stellen",
                        "Für den Überlauf werden die Stellen des Zählwerks (1 bis 12) gebraucht.");
                return null;
            }
            default -> {
                BigDecimal modulus = row.decimal("Überlauf");
                if (modulus != null && modulus.signum() <= 0) {
                    row.error("ZAEHL-04", "Überlauf", "Der Überlauf muss größer als 0 sein.");
                    return null;
                }
                return modulus == null ? null : RegisterRule.rollOver(modulus);
            }
        }
    }
}
