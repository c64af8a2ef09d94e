package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes out abbreviations of parts of words: „RZ-Betrieb“ as Rechenzentrumsbetrieb. */
final class ShortForms {
    private static final List<String> JOINTS = List.of("", "s", "n");

    private final Map<String, String> words = new HashMap<>();

    ShortForms(List<ShortForm> forms) {
        forms.forEach(form -> words.put(form.text(), Stem.fold(form.word())));
    }

    /** The run as it is, then written out in all ways that German joins words; only the former if nothing is abbreviated. */
    List<List<Token>> spellings(List<Token> run) {
        List<List<Token>> spellings = new ArrayList<>(List.of(run));
        for (int i = 0; i < run.size(); i++) {
            String word = words.get(run.get(i).text());
            if (word != null) {
                int at = i;
                List<String> joints = run.get(i).glued() ? JOINTS : JOINTS.subList(0, 1);
                List<List<Token>> before = List.copyOf(spellings);
                joints.forEach(joint -> before.forEach(one -> {
                    List<Token> written = new ArrayList<>(one);
                    written.set(at, one.get(at).spelt(word + joint));
                    spellings.add(written);
                }));
            }
        }
        return spellings;
    }
}
