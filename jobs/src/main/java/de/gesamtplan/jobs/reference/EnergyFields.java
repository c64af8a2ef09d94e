package de.gesamtplan.jobs.reference;

import static de.gesamtplan.jobs.reference.ReferenceTables.oneOf;

import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.jobs.intake.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields that several kinds of energy reference data have. Names of fixed lists are checked against the domain's own. */
final class EnergyFields {
    private EnergyFields() {}

    static <E> List<String> labels(E[] all, Function<E, String> label) {
        return Arrays.stream(all).map(label).toList();
    }

    /** The name of the constant that the label stands for. */
    static <E extends Enum<E>> @Nullable String named(Row row, String field, E[] all, Function<E, String> label) {
        String text = oneOf(row, field, labels(all, label));
        return Arrays.stream(all)
                .filter(one -> label.apply(one).equals(text))
                .findFirst()
                .map(Enum::name)
                .orElse(null);
    }

    static @Nullable String metric(Row row) {
        return named(row, "Kennzahl", Metric.values(), Metric::label);
    }

    /** Without any it is not verified. */
    static @Nullable String evidence(Row row) {
        return row.text("Beleg") == null
                ? Evidence.UNVERIFIED.name()
                : named(row, "Beleg", Evidence.values(), Evidence::label);
    }

    static @Nullable LocalDate month(Row row, String field) {
        String text = row.required(field);
        if (text == null) {
            return null;
        }
        if (text.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(text).atDay(1);
        }
        row.error("REF-15", field, "„" + text + "“ ist kein Monat. Bitte in der Form 2024-07 angeben.");
        return null;
    }

    static @Nullable String dayOfYear(Row row) {
        String text = row.text("jährlich bis");
        if (text != null && !text.matches("(0[1-9]|[12]\\d|3[01])\\.(0[1-9]|1[0-2])\\.")) {
            row.error("REF-16", "jährlich bis", "„" + text + "“ ist kein Tag eines Jahres, zum Beispiel 31.03.");
            return null;
        }
        return text;
    }
}
