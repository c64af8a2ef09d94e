package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.ReadingStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A QTY group of a message on its way to a row: a value with what surrounds it. */
final class Quantity {
    private final Segment segment;
    private final String location;
    private final String device;
    private final String obis;
    /** By qualifier. */
    private final Map<String, String> times;

    private final List<String> reasons = new ArrayList<>();

    Quantity(Segment segment, String location, String device, String obis, Map<String, String> times) {
        this.segment = segment;
        this.location = location;
        this.device = device;
        this.obis = obis;
        this.times = new HashMap<>(times);
    }

    void time(Segment dtm) {
        times.put(dtm.at(1, 1), time(dtm.at(1, 2), dtm.at(1, 3)));
    }

    /** {@code 202101012300+00} of format 303 as {@code 2021-01-01T23:00+00}; all others as they are, which is no stamp. */
    static String time(String text, String format) {
        return format.equals("303") && text.matches("\\d{12}[+-]\\d{2}")
                ? text.substring(0, 4)
                        + '-'
                        + text.substring(4, 6)
                        + '-'
                        + text.substring(6, 8)
                        + 'T'
                        + text.substring(8, 10)
                        + ':'
                        + text.substring(10)
                : text;
    }

    /** {@code STS+Z34++Z75} says why, {@code STS+Z32++Z92} how: kept as {@code Z34+Z75}. */
    void reason(Segment sts) {
        reasons.add(sts.at(1, 1) + "+" + sts.at(3, 1));
    }

    /** Codes of the status' reasons; null if none is given. */
    @Nullable
    String reasons() {
        return reasons.isEmpty() ? null : String.join(" ", reasons);
    }

    int place() {
        return segment.place();
    }

    String location() {
        return location;
    }

    String device() {
        return device;
    }

    String obis() {
        return obis;
    }

    /** By the first of the qualifiers that is there. */
    @Nullable
    String timeOf(String... qualifiers) {
        for (String qualifier : qualifiers) {
            String time = times.get(qualifier);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    String qualifier() {
        return segment.at(1, 1);
    }

    String value() {
        return segment.at(1, 2);
    }

    String unit() {
        return segment.at(1, 3);
    }

    /** Null if values of this qualifier are not taken. */
    @Nullable
    ReadingStatus status() {
        return switch (qualifier()) {
            case "220" -> ReadingStatus.TRUE;
            case "67" -> ReadingStatus.SUBSTITUTE;
            case "201", "187", "Z18" -> ReadingStatus.PRELIMINARY;
            case "20" -> ReadingStatus.DISTURBED;
            case "Z30" -> ReadingStatus.MISSING;
            default -> null;
        };
    }
}
