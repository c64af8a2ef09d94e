package de.gesamtplan.domain.bundling;

/**
 * Which of two demands that are one need a planner named as the original, by what it says: its number is another in the next
 * round.
 *
 * @param title as it was when that was decided
 * @param first whether it stood first; decides where both say the same
 */
public record Original(String department, String title, boolean first) {
    boolean isFirstOf(Duplicate duplicate) {
        boolean one = says(duplicate.one());
        if (one != says(duplicate.other())) {
            return one;
        }
        boolean same = duplicate.one().title().equals(title);
        return same == duplicate.other().title().equals(title) ? first : same;
    }

    private boolean says(Demand demand) {
        return ContentKey.of(demand.department(), demand.title()).equals(ContentKey.of(department, title));
    }
}
