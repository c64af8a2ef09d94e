package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Heat that a flow carries: capacity × volume × temperature difference, for instance {@code 1,163 × V × (VL − RL)}, or
 * {@code 1,163 × V × DT} of a device that tells the difference itself.
 *
 * @param capacity of the liquid in kWh/(m³ K): 1.163 for water, less with glycol
 * @param flow key of the meter of the volume
 * @param warm key of the warmer temperature, or of the difference
 * @param cold key of the colder one; null if the first is the difference
 * @param source where the capacity is from
 */
public record HeatFormula(
        BigDecimal capacity,
        String flow,
        String warm,
        @Nullable String cold,
        String source) implements Formula {
    /** Between these lie all liquids of cooling circuits, down to oils and up to brine. */
    private static final BigDecimal LEAST = new BigDecimal("0.4");

    private static final BigDecimal MOST = new BigDecimal("1.25");

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(\\d{1,9}(?:[.,]\\d{1,9})?) × )?(\\S+) × (?:\\( ?(\\S+) [-−–] ?(\\S+?) ?\\)|([^\\s(]\\S*))");

    public HeatFormula {
        if (capacity.compareTo(LEAST) < 0 || capacity.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(SumFormula.german(capacity)
                    + " kWh/(m³ K) ist nicht die Wärmekapazität einer Kühlflüssigkeit: Wasser hat 1,163, mit Glykol etwas"
                    + " weniger. Bitte die Zahl vor der Menge berichtigen.");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "Die Wärmekapazität braucht ihre Herkunft, zum Beispiel „Wasser“ oder das"
                            + " Datenblatt des Glykols. Bitte in der Spalte „Quelle“ angeben.");
        }
        if (flow.equals(warm) || flow.equals(cold) || warm.equals(cold)) {
            throw new IllegalArgumentException("Menge und Temperaturen der Formel sind verschiedene Zähler.");
        }
    }

    /** Whether the text is of this form, rightly written or not. */
    static boolean isIn(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('×') != text.lastIndexOf('×') && !text.matches(".* [-+−–].*");
    }

    static HeatFormula read(String text, String source) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("„" + text
                    + "“ ist keine Formel für Wärme. Erwartet wird Wärmekapazität × Menge × (Vorlauf − Rücklauf), zum Beispiel"
                    + " „1,163 × V × (VL − RL)“.");
        }
        String capacity = written.group(1);
        if (capacity == null) {
            throw new IllegalArgumentException(
                    "Die Wärmekapazität in kWh/(m³ K) fehlt am Anfang der Formel. Für Wasser ist"
                            + " sie 1,163: „1,163 × " + text + "“.");
        }
        String difference = written.group(5);
        return new HeatFormula(
                new BigDecimal(capacity.replace(',', '.')),
                written.group(2),
                difference == null ? written.group(3) : difference,
                written.group(4),
                source);
    }

    @Override
    public List<String> meters() {
        List<String> meters = new ArrayList<>(List.of(flow, warm));
        if (cold != null) {
            meters.add(cold);
        }
        return meters;
    }

    @Override
    public String text() {
        return SumFormula.german(capacity) + " × " + flow + " × "
                + (cold == null ? warm : "(" + warm + " − " + cold + ")");
    }
}
