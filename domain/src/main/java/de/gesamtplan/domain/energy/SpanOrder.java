package de.gesamtplan.domain.energy;

import de.gesamtplan.domain.energy.RegisterStands.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings quantities that each have their own begin and end into a row without overlaps, whatever was delivered of one time:
 *
 * <ul>
 *   <li>Of one and the same interval the latest delivery counts.
 *   <li>A quantity that lies within another one divides it: the finer ones stay, and what is left of the larger falls to the
 *       rest of its time. So its sum stays.
 *   <li>Where they contradict each other (the finer ones are more than the whole, or fill its time and differ from it by
 *       over a thousandth), the later delivery counts. That is a conflict.
 *   <li>Where they overlap in part, the later one counts for its time; nobody knows how much of the earlier one fell into the
 *       rest, which is disturbed. That is a conflict too.
 *   <li>A quantity without a usable value fills free time only.
 * </ul>
 *
 * These rules are ours; metering codes know fixed intervals only.
 */
public final class SpanOrder {
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private final TreeMap<Instant, Usage> pieces = new TreeMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * Deliveries that cannot both be right.
     *
     * @param later what counts, in base units
     * @param earlier what was known of the time before: of finer quantities their sum, of others the larger one
     */
    public record Conflict(Instant from, Instant to, BigDecimal later, BigDecimal earlier, boolean partial) {}

    private SpanOrder() {}

    /**
     * In base units.
     *
     * @param meter whose readings have ends of their own
     * @param delivered in order of delivery
     */
    public static SpanOrder of(Meter meter, List<Reading> delivered) {
        Map<List<Instant>, Usage> latest = new LinkedHashMap<>();
        for (Reading reading : delivered) {
            Instant end = Objects.requireNonNull(reading.end(), "an interval with an end");
            List<Instant> interval = List.of(reading.at(), end);
            BigDecimal per =
                    meter.perReading(Duration.between(reading.at(), end).toSeconds());
            latest.remove(interval);
            latest.put(interval, new Usage(reading.at(), end, reading.value().multiply(per), reading.status()));
        }
        SpanOrder order = new SpanOrder();
        latest.values().forEach(order::add);
        return order;
    }

    /** In order of time, without overlaps. */
    public List<Usage> usages() {
        return List.copyOf(pieces.values());
    }

    /** In order of delivery. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    private void add(Usage span) {
        List<Usage> met = met(span);
        BigDecimal amount = usable(span);
        if (amount == null) {
            free(span, met).forEach(gap -> put(gap.of(span, BigDecimal.ZERO)));
        } else if (met.stream().allMatch(piece -> holds(span, piece))) {
            around(span, amount, met);
        } else if (met.size() == 1 && holds(met.get(0), span)) {
            within(span, amount, met.get(0));
        } else {
            for (Usage piece : met) {
                BigDecimal known = usable(piece);
                if (known != null && !holds(span, piece)) {
                    conflicts.add(new Conflict(
                            later(span.from(), piece.from()), earlier(span.to(), piece.to()), amount, known, true));
                }
                cut(piece, span);
            }
            put(span);
        }
    }

    private List<Usage> met(Usage span) {
        return pieces.values().stream()
                .filter(piece -> piece.from().isBefore(span.to()) && piece.to().isAfter(span.from()))
                .toList();
    }

    private static boolean holds(Usage outer, Usage inner) {
        return !outer.from().isAfter(inner.from()) && !outer.to().isBefore(inner.to());
    }

    private static @Nullable BigDecimal usable(Usage usage) {
        return usage.status().isUsable() ? usage.amount() : null;
    }

    /** The finer ones are known already. */
    private void around(Usage span, BigDecimal amount, List<Usage> finer) {
        List<Usage> usable =
                finer.stream().filter(piece -> usable(piece) != null).toList();
        BigDecimal sum = usable.stream().map(Usage::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = amount.subtract(sum);
        List<Gap> gaps = free(span, usable);
        boolean agrees = gaps.isEmpty() ? rest.abs().compareTo(rounding(amount)) <= 0 : !isLess(rest, amount);
        if (agrees) {
            finer.stream().filter(piece -> usable(piece) == null).forEach(piece -> pieces.remove(piece.from()));
            share(span, rest.max(BigDecimal.ZERO), gaps);
        } else {
            conflicts.add(new Conflict(span.from(), span.to(), amount, sum, false));
            finer.forEach(piece -> pieces.remove(piece.from()));
            put(span);
        }
    }

    private void within(Usage span, BigDecimal amount, Usage larger) {
        BigDecimal known = usable(larger);
        if (known == null || isLess(known.subtract(amount), known)) {
            if (known != null) {
                conflicts.add(new Conflict(larger.from(), larger.to(), amount, known, false));
            }
            cut(larger, span);
        } else {
            pieces.remove(larger.from());
            share(larger, known.subtract(amount).max(BigDecimal.ZERO), free(larger, List.of(span)));
        }
        put(span);
    }

    /** By more than rounding below 0. */
    private static boolean isLess(BigDecimal rest, BigDecimal of) {
        return rest.compareTo(rounding(of).negate()) < 0;
    }

    private static BigDecimal rounding(BigDecimal of) {
        return of.multiply(ROUNDING);
    }

    /** What sticks out is disturbed. */
    private void cut(Usage piece, Usage span) {
        pieces.remove(piece.from());
        for (Gap gap : free(piece, List.of(span))) {
            put(new Usage(gap.from, gap.to, BigDecimal.ZERO, piece.status().lowest(ReadingStatus.DISTURBED)));
        }
    }

    /** Divides what is left of a quantity over the rest of its time. */
    private void share(Usage whole, BigDecimal rest, List<Gap> gaps) {
        BigDecimal seconds =
                BigDecimal.valueOf(gaps.stream().mapToLong(Gap::seconds).sum());
        BigDecimal given = BigDecimal.ZERO;
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            BigDecimal share = i == gaps.size() - 1
                    ? rest.subtract(given)
                    : rest.multiply(BigDecimal.valueOf(gap.seconds()))
                            .divide(seconds, Micro.DECIMALS, RoundingMode.HALF_UP);
            given = given.add(share);
            put(new Usage(gap.from, gap.to, share, whole.status(), gaps.get(0).from, gaps.get(gaps.size() - 1).to));
        }
    }

    private void put(Usage piece) {
        pieces.put(piece.from(), piece);
    }

    private record Gap(Instant from, Instant to) {
        long seconds() {
            return Duration.between(from, to).toSeconds();
        }

        Usage of(Usage span, BigDecimal amount) {
            return new Usage(from, to, amount, span.status());
        }
    }

    /** @param taken in order of time */
    private static List<Gap> free(Usage span, List<Usage> taken) {
        List<Gap> gaps = new ArrayList<>();
        Instant at = span.from();
        for (Usage piece : taken) {
            if (at.isBefore(piece.from())) {
                gaps.add(new Gap(at, piece.from()));
            }
            at = later(at, piece.to());
        }
        if (at.isBefore(span.to())) {
            gaps.add(new Gap(at, span.to()));
        }
        return gaps;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
