package de.gesamtplan.domain.bundling.lexicon;

import de.gesamtplan.domain.bundling.words.Stem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds paraphrases that never match, match too much, or contradict one another. */
final class ParaphraseLint {
    private final List<Paraphrase> paraphrases;
    private final Set<String> concepts;
    private final Set<String> activities;
    private final List<String> problems = new ArrayList<>();

    ParaphraseLint(List<Paraphrase> paraphrases, Set<String> concepts, Set<String> activities) {
        this.paraphrases = paraphrases;
        this.concepts = concepts;
        this.activities = activities;
    }

    List<String> problems() {
        List<List<Set<String>>> stems = paraphrases.stream()
                .map(paraphrase ->
                        paraphrase.words().stream().map(ParaphraseLint::stems).toList())
                .toList();
        for (int later = 0; later < paraphrases.size(); later++) {
            alone(paraphrases.get(later));
            for (int before = 0; before < later; before++) {
                if (stems.get(before).size() == stems.get(later).size()
                        && isCovered(stems.get(before), stems.get(later))
                        && isCovered(stems.get(later), stems.get(before))) {
                    together(paraphrases.get(before), paraphrases.get(later));
                }
            }
        }
        return problems;
    }

    private static Set<String> stems(List<String> words) {
        return words.stream().map(word -> PartOfWord.of(word).stem()).collect(Collectors.toSet());
    }

    private static boolean isCovered(List<Set<String>> words, List<Set<String>> by) {
        return words.stream().allMatch(one -> by.stream().anyMatch(other -> !Collections.disjoint(one, other)));
    }

    private void problem(Paraphrase paraphrase, String text) {
        problems.add(paraphrase.place() + ": " + text);
    }

    private void alone(Paraphrase paraphrase) {
        if (!concepts.contains(paraphrase.concept())) {
            problem(paraphrase, "Das Konzept „" + paraphrase.concept() + "“ gibt es nicht.");
        }
        if (!paraphrase.activity().isEmpty() && !activities.contains(paraphrase.activity())) {
            problem(paraphrase, "Die Tätigkeit „" + paraphrase.activity() + "“ steht nicht in taetigkeiten.csv.");
        }
        if (paraphrase.words().size() < 2) {
            problem(
                    paraphrase,
                    "„" + paraphrase.written() + "“ ist ein einziges Wort. Bitte als Synonym in konzepte-*.csv"
                            + " eintragen oder ein zweites Wort ergänzen.");
        }
        for (List<String> alternatives : paraphrase.words()) {
            for (String word : alternatives) {
                if (!PartOfWord.of(word).isFindable()) {
                    problem(
                            paraphrase,
                            "„" + word + "“ wird nie gefunden. Bitte ein einzelnes Wort ab drei Buchstaben ohne"
                                    + " Bindestrich angeben.");
                } else if (paraphrase.words().size() > 1
                        && paraphrase.words().stream().allMatch(one -> isIn(one, word))) {
                    problem(
                            paraphrase,
                            "„" + word + "“ erfüllt schon alle Wörter. Bitte als Synonym in konzepte-*.csv eintragen.");
                }
            }
        }
    }

    private static boolean isIn(List<String> alternatives, String word) {
        String folded = PartOfWord.of(word).folded();
        String noun = Stem.noun(folded);
        return alternatives.stream()
                .map(PartOfWord::of)
                .filter(PartOfWord::isFindable)
                .anyMatch(
                        part -> IntStream.range(0, noun.length()).anyMatch(at -> part.stands(folded, noun, at, false)));
    }

    /** Of two that may hold in the same words the longer wins; equally long ones have to mean the same. */
    private void together(Paraphrase before, Paraphrase later) {
        if (before.concept().equals(later.concept())) {
            if (before.words().equals(later.words())) {
                problem(later, "Die Umschreibung steht schon in " + before.place() + ". Bitte eine streichen.");
            }
        } else {
            problem(
                    later,
                    "„" + later.written() + "“ gilt auch für „" + before.concept() + "“ (" + before.place()
                            + "). Bitte bei einer ein Wort ergänzen: die mit mehr Wörtern geht vor.");
        }
    }
}
