package de.gesamtplan.domain.energy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the intervals are whose quantities a meter delivers.
 *
 * @param minutes of {@link Kind#MINUTES}, else 0
 */
public record Cadence(Kind kind, int minutes) {
    /** What decides the length of an interval. */
    public enum Kind {
        MINUTES("Minuten"),
        /** From midnight to midnight, local: 23, 24 or 25 hours. */
        DAY("Tag"),
        /** Calendar month, local. */
        MONTH("Monat"),
        /** Each reading says it itself. */
        FREE("frei");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    public static final Cadence QUARTER_HOUR = ofMinutes(15);
    public static final Cadence DAY = new Cadence(Kind.DAY, 0);
    public static final Cadence MONTH = new Cadence(Kind.MONTH, 0);
    public static final Cadence FREE = new Cadence(Kind.FREE, 0);

    private static final int HOUR = 60;
    /** 31 days. */
    private static final int MOST = 31 * 24 * HOUR;

    public Cadence {
        if (kind == Kind.MINUTES && (minutes < 1 || minutes > MOST)) {
            throw new IllegalArgumentException("Ein Intervall hat 1 bis " + MOST + " Minuten, nicht " + minutes + ".");
        }
        if (kind != Kind.MINUTES && minutes != 0) {
            throw new IllegalArgumentException("no minutes for " + kind);
        }
    }

    public static Cadence ofMinutes(int minutes) {
        return new Cadence(Kind.MINUTES, minutes);
    }

    /**
     * As a register writes it: minutes, {@code Tag}, {@code Monat} or {@code frei}.
     *
     * @throws IllegalArgumentException with a German sentence if the minutes are out of range
     */
    public static Optional<Cadence> of(String written) {
        return switch (written.toLowerCase(Locale.GERMAN)) {
            case "tag" -> Optional.of(DAY);
            case "monat" -> Optional.of(MONTH);
            case "frei" -> Optional.of(FREE);
            default ->
                written.matches("\\d{1,6}") ? Optional.of(ofMinutes(Integer.parseInt(written))) : Optional.empty();
        };
    }

    /** As {@link #of} reads it. */
    public String code() {
        return kind == Kind.MINUTES ? String.valueOf(minutes) : kind.label;
    }

    public String label() {
        return kind == Kind.MINUTES ? minutes + " Minuten" : kind.label;
    }

    /** Whether the intervals follow one another on a grid of the hour, so that their begin says all. */
    public boolean isGrid() {
        return kind == Kind.MINUTES && HOUR % minutes == 0;
    }

    /** Whether the quantities tell hours apart. */
    boolean showsHours() {
        return kind == Kind.MINUTES && minutes <= HOUR;
    }

    /** Whether the quantities tell days apart. */
    boolean showsDays() {
        return showsHours() || kind == Kind.DAY;
    }

    /** Minutes of the grid on which quantities are evaluated; intervals off the hour's grid are spread over it by time. */
    int grid() {
        if (isGrid()) {
            return minutes;
        }
        return showsHours() ? QUARTER_HOUR.minutes : HOUR;
    }

    /** End of the interval that begins then; null if only the reading knows. */
    public @Nullable Instant end(Instant begin, ZoneId zone) {
        LocalDate day = begin.atZone(zone).toLocalDate();
        return switch (kind) {
            case MINUTES -> begin.plusSeconds(60L * minutes);
            case DAY -> day.plusDays(1).atStartOfDay(zone).toInstant();
            case MONTH -> day.withDayOfMonth(1).plusMonths(1).atStartOfDay(zone).toInstant();
            case FREE -> null;
        };
    }

    /** Begin of the interval that ends then; null if only the reading knows. */
    public @Nullable Instant begin(Instant end, ZoneId zone) {
        LocalDate last = end.minusSeconds(1).atZone(zone).toLocalDate();
        return switch (kind) {
            case MINUTES -> end.minusSeconds(60L * minutes);
            case DAY -> last.atStartOfDay(zone).toInstant();
            case MONTH -> last.withDayOfMonth(1).atStartOfDay(zone).toInstant();
            case FREE -> null;
        };
    }

    /** Whether an interval may begin then. */
    public boolean admits(Instant begin, ZoneId zone) {
        Instant end = end(begin, zone);
        return end == null || begin.equals(begin(end, zone));
    }
}
