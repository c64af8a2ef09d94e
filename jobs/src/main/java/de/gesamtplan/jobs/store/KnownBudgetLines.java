package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.plan.Department;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which chapters and groups the reference data allows in a year; read once per year, for the intake of one file. */
public final class KnownBudgetLines {
    private final ReferenceStore references;
    private final List<Department> departments;
    private final Map<Integer, Set<String>> groups = new HashMap<>();
    private final Map<Integer, Set<String>> chapters = new HashMap<>();

    public KnownBudgetLines(ReferenceStore references) {
        this.references = references;
        this.departments = references.departments().all();
    }

    /** Whether a department has the chapter in the year. */
    public boolean chapter(String kapitel, int year) {
        return chapters.computeIfAbsent(year, this::chaptersOf).contains(kapitel);
    }

    private Set<String> chaptersOf(int year) {
        Set<String> known = new HashSet<>();
        departments.stream().filter(d -> d.validIn(year)).forEach(d -> known.add(d.itKapitel()));
        return known;
    }

    /** Whether IT may be budgeted on the group in the year. */
    public boolean group(String gruppe, int year) {
        return groups.computeIfAbsent(year, references::budgetGroups).contains(gruppe);
    }

    /** Whether there is a department of this code in the year. */
    public boolean department(String code, int year) {
        return departments.stream().anyMatch(d -> d.code().equals(code) && d.validIn(year));
    }

    /** Whether the chapter is that of the department in the year. */
    public boolean owns(String code, String kapitel, int year) {
        return departments.stream()
                .anyMatch(d -> d.code().equals(code)
                        && d.validIn(year)
                        && d.itKapitel().equals(kapitel));
    }
}
