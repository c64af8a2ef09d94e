package de.gesamtplan.reports.overallplan;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * German names of what an overall plan refers to by number.
 *
 * @param departments name by code
 * @param goals name by number
 * @param files name by number of the delivery
 */
public record OverallPlanLabels(
        SortedMap<String, String> departments, SortedMap<Integer, String> goals, SortedMap<Long, String> files) {
    public OverallPlanLabels {
        departments = Collections.unmodifiableSortedMap(new TreeMap<>(departments));
        goals = Collections.unmodifiableSortedMap(new TreeMap<>(goals));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static OverallPlanLabels of(
            Map<String, String> departments, Map<Integer, String> goals, Map<Long, String> files) {
        return new OverallPlanLabels(new TreeMap<>(departments), new TreeMap<>(goals), new TreeMap<>(files));
    }

    String department(String code) {
        String name = departments.get(code);
        return name == null ? code : code + " – " + name;
    }

    String goal(int number) {
        String name = goals.get(number);
        return name == null ? "Ziel " + number : number + " – " + name;
    }

    String file(long delivery) {
        return files.getOrDefault(delivery, "Lieferung " + delivery);
    }
}
