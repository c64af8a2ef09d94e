package de.gesamtplan.domain.bundling.learning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All decisions ever made on words of the lexicon, and what of them counts. */
public final class WordLog {
    private final Map<WordDecision.Key, WordDecision> latest = new LinkedHashMap<>();

    /** @param decisions in any order; their numbers say which is later */
    public WordLog(List<WordDecision> decisions) {
        decisions.stream()
                .sorted(Comparator.comparingLong(WordDecision::number))
                .forEach(decision -> latest.put(decision.key(), decision));
    }

    public Optional<WordDecision> latest(WordDecision.Key key) {
        return Optional.ofNullable(latest.get(key));
    }

    /** Whether somebody accepted or rejected it, and nobody revoked that. */
    boolean isSettled(WordDecision.Key key) {
        return latest(key)
                .filter(decision -> decision.verdict() != WordDecision.Verdict.REVOKED)
                .isPresent();
    }

    /** Whether a word was accepted for any concept, or rejected as naming none. */
    boolean isSettledWithAnyConcept(String word) {
        return inForce().stream()
                .anyMatch(decision -> decision.key().word().equals(word)
                        && (decision.concept().isEmpty() || decision.verdict() == WordDecision.Verdict.ACCEPTED));
    }

    /** What is accepted or rejected, by word. */
    public List<WordDecision> inForce() {
        return latest.values().stream()
                .filter(decision -> decision.verdict() != WordDecision.Verdict.REVOKED)
                .sorted(Comparator.comparing(
                                (WordDecision decision) -> decision.key().word())
                        .thenComparing(WordDecision::concept))
                .toList();
    }

    /** What is accepted. */
    public List<WordDecision> accepted() {
        return inForce().stream()
                .filter(decision -> decision.verdict() == WordDecision.Verdict.ACCEPTED)
                .toList();
    }
}
