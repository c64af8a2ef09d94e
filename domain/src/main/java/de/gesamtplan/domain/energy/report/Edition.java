package de.gesamtplan.domain.energy.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a year's report this is. A figure that differs from the former edition makes a new one; a run that
 * changes nothing stays in its edition and keeps telling what that edition changed.
 *
 * @param number from 1
 * @param knownUpTo number of the last delivery of readings that it knows
 * @param causes what came in since the former edition, in German; empty in the first edition
 * @param changes figures that differ from those of the former edition; none in the first
 */
public record Edition(
        int number, long knownUpTo, List<String> causes, List<Change> changes, List<StatedFigure> figures) {
    /**
     * What changed.
     *
     * @param before null: the former edition did not state it
     * @param now null: it is stated no more
     */
    public record Change(
            @Nullable StatedFigure before, @Nullable StatedFigure now) {
        public Change {
            if (before == null && now == null) {
                throw new IllegalArgumentException("a change has a before or a now");
            }
        }

        /** The newer of both, for what they share: site, name, unit and month. */
        public StatedFigure subject() {
            StatedFigure later = now;
            StatedFigure earlier = before;
            if (later != null) {
                return later;
            }
            if (earlier == null) {
                throw new IllegalStateException("checked by the constructor");
            }
            return earlier;
        }
    }

    public Edition {
        causes = List.copyOf(causes);
        changes = List.copyOf(changes);
        figures = List.copyOf(figures);
        if (number < 1) {
            throw new IllegalArgumentException("editions count from 1: " + number);
        }
    }

    public static Edition first(EnergyReport report, long knownUpTo) {
        return new Edition(1, knownUpTo, List.of(), List.of(), StatedFigure.of(report));
    }

    /**
     * @param since what came in since this edition, in German; counts only if a figure changed
     * @param upTo number of the last delivery of readings that the report knows
     */
    public Edition next(EnergyReport report, List<String> since, long upTo) {
        List<StatedFigure> now = StatedFigure.of(report);
        List<Change> different = changes(figures, now);
        return different.isEmpty()
                ? new Edition(number, upTo, causes, changes, now)
                : new Edition(number + 1, upTo, since, different, now);
    }

    private static List<Change> changes(List<StatedFigure> before, List<StatedFigure> now) {
        List<Change> changes = new ArrayList<>();
        for (StatedFigure figure : now) {
            StatedFigure former =
                    before.stream().filter(figure::isOfSame).findFirst().orElse(null);
            if (former == null ? figure.value() != null : !figure.hasSameValue(former)) {
                changes.add(new Change(former, figure));
            }
        }
        before.stream()
                .filter(figure -> figure.value() != null && now.stream().noneMatch(figure::isOfSame))
                .forEach(figure -> changes.add(new Change(figure, null)));
        return changes;
    }
}
