package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.bundling.words.Token;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a decision on two demands is kept under that may be one need filed twice. Numbers that only one of the titles has tell
 * them apart: that „Los 1“ is not „Los 2“ says nothing of two demands that both say „Los 1“. Years that differ are counted
 * from the earlier one, so that „2027“ and „2028“ are in the next round what „2029“ and „2030“ are.
 */
public final class Twins {
    /** Never part of a content key's words. */
    private static final String MARK = " #";

    private Twins() {}

    static Decisions.Pair pair(Demand one, Demand other) {
        return pair(one.department(), one.title(), other.department(), other.title());
    }

    public static Decisions.Pair pair(String department, String title, String otherDepartment, String otherTitle) {
        Set<String> one = numbers(title);
        Set<String> other = numbers(otherTitle);
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        one.removeAll(common);
        other.removeAll(common);
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        int first = all.stream()
                .filter(Twins::isYear)
                .mapToInt(Integer::parseInt)
                .min()
                .orElse(0);
        return new Decisions.Pair(
                marked(ContentKey.of(department, title), one, first),
                marked(ContentKey.of(otherDepartment, otherTitle), other, first));
    }

    /** By which a demand is found that a side of such a pair is about. */
    static ContentKey plain(ContentKey side) {
        int mark = side.words().indexOf(MARK);
        return mark < 0 ? side : new ContentKey(side.department(), side.words().substring(0, mark));
    }

    static SortedSet<String> numbers(String title) {
        return Token.of(title).stream()
                .filter(Token::isNumber)
                .map(Token::folded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isYear(String number) {
        return number.matches("(19|20)\\d\\d");
    }

    private static ContentKey marked(ContentKey key, Set<String> numbers, int firstYear) {
        if (numbers.isEmpty()) {
            return key;
        }
        String own = numbers.stream()
                .map(number -> isYear(number) ? "+" + (Integer.parseInt(number) - firstYear) : number)
                .sorted()
                .collect(Collectors.joining(" "));
        return new ContentKey(key.department(), key.words() + MARK + own);
    }
}
