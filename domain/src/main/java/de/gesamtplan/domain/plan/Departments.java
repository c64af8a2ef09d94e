package de.gesamtplan.domain.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All departments over the years: who exists when, who owns a chapter, and who took over from whom. */
public record Departments(List<Department> all) {
    public Departments {
        all = List.copyOf(all);
    }

    public static Departments of(Collection<Department> departments) {
        return new Departments(List.copyOf(departments));
    }

    /** Codes of the departments that exist in the year. */
    public SortedSet<String> codesIn(int year) {
        SortedSet<String> codes = new TreeSet<>();
        all.stream().filter(d -> d.validIn(year)).forEach(d -> codes.add(d.code()));
        return codes;
    }

    /**
     * The department of {@code inYear} that answers for what was budgeted in a chapter in {@code budgetYear}: the owner of
     * the chapter then, or whoever took over from it since. Empty if nobody or more than one department owned the chapter,
     * or the owner ended without a successor: the money is then shown as unassigned, not given to somebody by a guess.
     */
    public Optional<String> answeringFor(String kapitel, int budgetYear, int inYear) {
        List<Department> owners = all.stream()
                .filter(d -> d.itKapitel().equals(kapitel) && d.validIn(budgetYear))
                .toList();
        return owners.size() == 1 ? heir(owners.get(0).code(), inYear) : Optional.empty();
    }

    /** The department itself if it exists in the year, else whoever took over from it; empty if it ended without successor. */
    public Optional<String> heir(String code, int year) {
        Set<String> seen = new HashSet<>();
        String current = code;
        while (seen.add(current)) {
            if (exists(current, year)) {
                return Optional.of(current);
            }
            Optional<String> next = successorOf(current);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            current = next.get();
        }
        throw new IllegalStateException("departments succeed one another in a circle: " + seen);
    }

    private boolean exists(String code, int year) {
        return all.stream().anyMatch(d -> d.code().equals(code) && d.validIn(year));
    }

    private Optional<String> successorOf(String code) {
        return all.stream()
                .filter(d -> d.code().equals(code))
                .flatMap(d -> Optional.ofNullable(d.successor()).stream())
                .findFirst();
    }
}
