package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.slots.Mark.Zone;
import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.List;

/** Gathers what stands in the object's place of a marked title and means nothing to the lexicon. */
final class UnknownWords {
    private final String text;
    private final List<Token> tokens;
    private final List<Mark> marks;
    private final List<Unknown> runs = new ArrayList<>();
    private final List<Mark> run = new ArrayList<>();

    private UnknownWords(String text, List<Token> tokens, List<Mark> marks) {
        this.text = text;
        this.tokens = tokens;
        this.marks = marks;
    }

    static List<Unknown> of(String text, List<Token> tokens, List<Mark> marks) {
        return new UnknownWords(text, tokens, marks).all();
    }

    private String written(Mark mark) {
        return text.substring(
                tokens.get(mark.from()).start(), tokens.get(mark.to() - 1).end());
    }

    private List<Unknown> all() {
        for (Mark mark : marks) {
            boolean objects = mark.zone() == Zone.OBJECT || mark.zone() == Zone.DETAIL;
            boolean plain = objects && !mark.isObject() && mark.activity() == null && mark.role() == null;
            if (!plain || !tokens.get(mark.from()).gap().isEmpty()) {
                close();
            }
            if (plain) {
                run.add(mark);
            } else if (objects
                    && mark.activity() != null
                    && !mark.isObject()
                    && !mark.modifier().isEmpty()) {
                String served = beginning(written(mark), mark.modifier());
                runs.add(new Unknown(served, List.of(served)));
            }
        }
        close();
        return runs;
    }

    private void close() {
        if (!run.isEmpty()) {
            Mark last = run.get(run.size() - 1);
            String all = text.substring(
                    tokens.get(run.get(0).from()).start(),
                    tokens.get(last.to() - 1).end());
            runs.add(new Unknown(
                    all,
                    run.stream()
                            .filter(mark -> mark == run.get(0) || !followsArticle(mark))
                            .map(this::written)
                            .toList()));
            run.clear();
        }
    }

    /** Of „Register der Gesellschaften“ the last word says whose; articles are no tokens here, but stand in the text. */
    private boolean followsArticle(Mark mark) {
        int at = mark.from();
        return at > 0
                && text.substring(tokens.get(at - 1).end(), tokens.get(at).start())
                        .chars()
                        .anyMatch(Character::isLetter);
    }

    /** As much of a word as its first part: „Quantenkisten“ of „Quantenkistenwartung“. */
    private static String beginning(String written, String modifier) {
        for (int end = 1; end < written.length(); end++) {
            if (Stem.fold(written.substring(0, end)).replace("-", "").equals(modifier)) {
                return written.substring(0, end);
            }
        }
        return modifier;
    }
}
