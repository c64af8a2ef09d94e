package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Compound;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.RoleWord;
import de.gesamtplan.domain.bundling.lexicon.RoleWord.Role;
import de.gesamtplan.domain.bundling.lexicon.Sense;
import de.gesamtplan.domain.bundling.slots.Mark.Zone;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the words of a title from left to right and marks what they are: the longest match first. */
final class Marker {
    private static final Pattern STOP = Pattern.compile("[,;:()\\[\\]|!?]|\\s[-–—]+\\s|^[-–—]$");

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<Mark> marks = new ArrayList<>();
    private Zone zone = Zone.OBJECT;

    private Marker(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    static List<Mark> mark(List<Token> tokens, Lexicon lexicon) {
        Marker marker = new Marker(lexicon, tokens);
        int at = 0;
        while (at < tokens.size()) {
            marker.enter(tokens.get(at).gap());
            Mark mark = marker.markAt(at);
            marker.marks.add(mark);
            marker.open(mark.role());
            for (int i = at + 1; i < mark.to(); i++) {
                marker.enter(tokens.get(i).gap().contains("(") ? "(" : "");
            }
            at = mark.to();
        }
        return marker.marks;
    }

    private void enter(String gap) {
        if (gap.contains("(") || gap.contains("[")) {
            zone = Zone.BRACKET;
        } else if (gap.contains(":") && !marks.isEmpty()) {
            zone = Zone.DETAIL;
        } else if (gap.contains(")")) {
            zone = marks.isEmpty() ? Zone.OBJECT : Zone.TAIL;
        } else if (STOP.matcher(gap).find()) {
            zone = Zone.TAIL;
        }
    }

    private void open(@Nullable Role role) {
        if (role == Role.PURPOSE && zone != Zone.BRACKET) {
            zone = Zone.PURPOSE;
        } else if (role == Role.ACCESSORY) {
            zone = Zone.ACCESSORY;
        } else if (role == Role.WITHOUT) {
            zone = Zone.WITHOUT;
        } else if (role == Role.VERB && zone == Zone.PURPOSE) {
            zone = Zone.OBJECT;
        }
    }

    private Mark markAt(int at) {
        int most = longestRun(at);
        for (int length = most; length > 0; length--) {
            Mark mark = whole(at, tokens.subList(at, at + length));
            if (mark != null) {
                return tokens.get(mark.to() - 1).glued() ? glued(mark) : mark;
            }
        }
        Token token = tokens.get(at);
        if (token.isNumber()) {
            return plain(at, at + 1, Role.FILLER);
        }
        Mark shortened = Shortened.mark(tokens.subList(at, at + most), lexicon)
                .map(found ->
                        new Mark(at, at + found.length(), zone, found.senses(), found.activity(), null, "", false))
                .orElse(null);
        if (shortened != null) {
            return tokens.get(shortened.to() - 1).glued() ? glued(shortened) : shortened;
        }
        List<Sense> near = token.glued() ? List.of() : lexicon.misspelt(token);
        if (!near.isEmpty()) {
            return new Mark(at, at + 1, zone, near, null, null, "", true);
        }
        Mark parts = compound(at, at + 1);
        if (parts != null) {
            return token.glued() ? glued(parts) : parts;
        }
        int end = endOfGlue(at);
        Mark joined = end > at + 1 ? compound(at, end) : null;
        return joined != null ? joined : plain(at, at + 1, null);
    }

    private int longestRun(int at) {
        int length = 1;
        while (length < Lexicon.LONGEST
                && at + length < tokens.size()
                && !STOP.matcher(tokens.get(at + length).gap()).find()) {
            length++;
        }
        return length;
    }

    private @Nullable Mark whole(int at, List<Token> run) {
        List<Sense> senses = lexicon.senses(run);
        Optional<Activity> activity = lexicon.activity(run);
        Optional<RoleWord.Role> role = lexicon.role(run);
        if (senses.isEmpty() && activity.isEmpty() && role.isEmpty()) {
            return null;
        }
        return new Mark(
                at,
                at + run.size(),
                zone,
                senses,
                senses.isEmpty() ? activity.orElse(null) : null,
                role.orElse(null),
                "",
                false);
    }

    /** The parts of one word, or of several joined by hyphens. */
    private @Nullable Mark compound(int at, int end) {
        Compound compound = lexicon.compound(tokens.subList(at, end)).orElse(null);
        if (compound == null) {
            return null;
        }
        boolean saysMore = compound.senses().isEmpty() || compound.activity() == null;
        return new Mark(
                at,
                end,
                zone,
                compound.senses(),
                compound.activity(),
                null,
                saysMore ? compound.modifier() : "",
                false);
    }

    /** What stands before a hyphen is the object only if the part behind it names an activity or nothing of its own. */
    private Mark glued(Mark first) {
        int end = endOfGlue(first.from());
        List<Sense> unfolded = lexicon.unfolded(tokens.subList(first.from(), end));
        if (!unfolded.isEmpty()) {
            return new Mark(first.from(), end, zone, unfolded, null, null, "", false);
        }
        for (int from = first.to(); from < end; from++) {
            List<Token> tail = tokens.subList(from, end);
            List<Sense> head = lexicon.senses(tail);
            Optional<Compound> parts = tail.size() == 1 ? lexicon.compound(tail) : Optional.empty();
            if (head.isEmpty() && parts.isPresent() && parts.get().activity() == null) {
                head = parts.get().senses();
            }
            Optional<Role> role = lexicon.role(tail);
            boolean shell = lexicon.isShell(tail.get(0).folded())
                    || role.isPresent() && (role.get() == Role.SHELL || role.get() == Role.CARRIER);
            Activity activity = lexicon.activity(tail)
                    .orElseGet(() -> parts.map(Compound::activity).orElse(null));
            if (activity != null && (head.isEmpty() || first.isObject())) {
                activity = served(first.to(), from, activity);
                return new Mark(first.from(), end, zone, first.senses(), activity, null, modifier(first), false);
            }
            if (shell && first.isObject()) {
                return new Mark(first.from(), end, zone, first.senses(), first.activity(), null, "", false);
            }
            if (!head.isEmpty()) {
                return new Mark(first.from(), end, zone, head, first.activity(), null, text(first.from(), from), false);
            }
        }
        Mark joined = compound(first.from(), end);
        return joined != null ? joined : plain(first.from(), end, null);
    }

    private int endOfGlue(int from) {
        int end = from + 1;
        while (tokens.get(end - 1).glued() && end < tokens.size()) {
            end++;
        }
        return end;
    }

    /** Of „Oracle-Support-Verlängerung“ it is the support that is bought. */
    private Activity served(int from, int to, Activity last) {
        for (int at = from; at < to; at++) {
            Optional<Activity> before = lexicon.activity(tokens.subList(at, at + 1));
            if (before.isPresent() && last.family().equals("erwerb")) {
                return before.get();
            }
        }
        return last;
    }

    private String modifier(Mark first) {
        return first.isObject() ? first.modifier() : text(first.from(), first.to());
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.folded()));
        return text.toString();
    }

    private Mark plain(int from, int to, @Nullable Role role) {
        return new Mark(from, to, zone, List.of(), null, role, "", false);
    }
}
