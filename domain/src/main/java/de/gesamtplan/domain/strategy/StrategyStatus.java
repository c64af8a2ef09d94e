package de.gesamtplan.domain.strategy;

import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the measures of an edition stand, and what has changed since the edition before.
 *
 * @param measures by number
 * @param before the same measures by key in the edition before; one that is missing is new
 * @param goals names by number
 */
public record StrategyStatus(
        int edition, List<Measure> measures, SortedMap<String, Measure> before, SortedMap<Integer, String> goals) {
    /** How many measures of a goal are in each state; a measure counts under each of its goals. */
    public record GoalStatus(int goal, String name, Map<MeasureState, Long> states, long measures) {}

    public StrategyStatus {
        measures = List.copyOf(measures);
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        goals = Collections.unmodifiableSortedMap(new TreeMap<>(goals));
    }

    /** @param all measures of all editions */
    public static StrategyStatus of(int edition, Collection<Measure> all, Map<Integer, String> goals) {
        List<Measure> current = all.stream()
                .filter(measure -> measure.edition() == edition)
                .sorted(Comparator.comparing((Measure m) -> parts(m.number()), StrategyStatus::compare)
                        .thenComparing(Measure::key))
                .toList();
        Optional<Integer> previous = all.stream()
                .map(Measure::edition)
                .filter(year -> year < edition)
                .max(Comparator.naturalOrder());
        SortedMap<String, Measure> before = new TreeMap<>();
        all.stream()
                .filter(measure ->
                        previous.filter(year -> year == measure.edition()).isPresent())
                .forEach(measure -> before.put(measure.key(), measure));
        return new StrategyStatus(edition, current, before, new TreeMap<>(goals));
    }

    private static List<Integer> parts(String number) {
        return List.of(number.split("\\D+")).stream()
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    public long count(MeasureState state) {
        return measures.stream().filter(measure -> measure.state() == state).count();
    }

    /** Planned budget of all measures that are not dropped, EUR. */
    public Money budget() {
        return Money.sum(measures.stream()
                .filter(measure -> measure.state() != MeasureState.DROPPED)
                .map(Measure::budget)
                .filter(Objects::nonNull)
                .collect(Collectors.toList()));
    }

    /** German words on what changed since the edition before; null if nothing did. */
    public @Nullable String change(Measure measure) {
        Measure was = before.get(measure.key());
        if (was == null) {
            return before.isEmpty() ? null : "neu";
        }
        StringBuilder change = new StringBuilder();
        if (was.state() != measure.state()) {
            change.append(was.state().label())
                    .append(" → ")
                    .append(measure.state().label());
        }
        if (!was.number().equals(measure.number()) || !was.name().equals(measure.name())) {
            change.append(change.isEmpty() ? "" : "; ")
                    .append("vormals ")
                    .append(was.number())
                    .append(' ')
                    .append(was.name());
        }
        return change.isEmpty() ? null : change.toString();
    }

    /** By goal, those without measures too. */
    public List<GoalStatus> byGoal() {
        return goals.entrySet().stream()
                .map(goal -> {
                    Map<MeasureState, Long> states = new EnumMap<>(MeasureState.class);
                    List<Measure> its = measures.stream()
                            .filter(measure -> measure.goals().contains(goal.getKey()))
                            .toList();
                    its.forEach(measure -> states.merge(measure.state(), 1L, Long::sum));
                    return new GoalStatus(goal.getKey(), goal.getValue(), states, its.size());
                })
                .toList();
    }
}
