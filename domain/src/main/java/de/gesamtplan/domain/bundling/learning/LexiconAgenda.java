package de.gesamtplan.domain.bundling.learning;

import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.Weights;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.WordCheck;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the lexicon may learn in a round. What somebody decided on is not proposed again.
 *
 * @param proposals words that confirmed pairs show
 * @param workList words of demands that no concept covers, by frequency times volume
 * @param decided words accepted or rejected
 * @param concepts German names of all concepts by key
 */
public record LexiconAgenda(
        List<Candidate> proposals, List<Candidate> workList, List<Candidate> decided, Map<String, String> concepts) {
    /**
     * What it is drawn from.
     *
     * @param proposals of the round as they are now
     * @param uncovered demands that no concept covers
     */
    public record Round(
            Collection<Demand> demands,
            List<BundlingProposal> proposals,
            List<Demand> uncovered,
            Weights weights,
            DecisionLog decisions) {}

    public LexiconAgenda {
        proposals = List.copyOf(proposals);
        workList = List.copyOf(workList);
        decided = List.copyOf(decided);
        concepts = Collections.unmodifiableSortedMap(new TreeMap<>(concepts));
    }

    public static LexiconAgenda of(LexiconEntries entries, SlotReader reader, Round round, WordLog log) {
        WorkList words = new WorkList(reader, round.demands(), round.uncovered());
        Map<WordDecision.Key, UnknownWord> unknown = words.words().stream()
                .collect(Collectors.toMap(
                        word -> WordDecision.Key.of(word.word(), ""),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        Trial trial = new Trial(
                entries,
                reader,
                round.demands(),
                round.weights(),
                round.decisions().links(),
                round.proposals());
        Assembly assembly = new Assembly(new WordCheck(entries), trial, unknown, log);
        Lessons lessons = new Lessons(reader, words, planned(round.demands()));
        Map<WordDecision.Key, List<Decision>> evidence = new LinkedHashMap<>();
        Map<WordDecision.Key, Lessons.Lesson> learned = new LinkedHashMap<>();
        round.decisions().confirmed().forEach(decision -> lessons.of(decision).forEach(lesson -> {
            WordDecision.Key key = WordDecision.Key.of(lesson.word(), lesson.concept());
            learned.putIfAbsent(key, lesson);
            evidence.computeIfAbsent(key, k -> new ArrayList<>()).add(decision);
        }));
        return new LexiconAgenda(
                learned.entrySet().stream()
                        .filter(lesson -> !log.isSettled(lesson.getKey()))
                        .map(lesson ->
                                assembly.proposal(lesson.getValue(), evidence.getOrDefault(lesson.getKey(), List.of())))
                        .toList(),
                unknown.entrySet().stream()
                        .filter(word ->
                                !log.isSettledWithAnyConcept(word.getKey().word()))
                        .map(word -> assembly.word(word.getValue()))
                        .toList(),
                log.inForce().stream().map(assembly::decided).toList(),
                entries.concepts().stream()
                        .collect(Collectors.toMap(
                                concept -> concept.key(), concept -> concept.label(), (one, other) -> one)));
    }

    private static Map<ContentKey, Demand> planned(Collection<Demand> demands) {
        Map<ContentKey, Demand> planned = new TreeMap<>();
        for (Demand demand : demands) {
            planned.merge(
                    ContentKey.of(demand.department(), demand.title()),
                    demand,
                    (one, other) -> one.itemId().compareTo(other.itemId()) <= 0 ? one : other);
        }
        return planned;
    }

    /** Puts together what a planner sees of a word. */
    private record Assembly(WordCheck check, Trial trial, Map<WordDecision.Key, UnknownWord> unknown, WordLog log) {
        Candidate proposal(Lessons.Lesson lesson, List<Decision> evidence) {
            return candidate(lesson.word(), LearnedWord.Use.SYNONYM, lesson.concept(), evidence);
        }

        Candidate word(UnknownWord word) {
            return candidate(word.word(), LearnedWord.Use.SYNONYM, "", List.of());
        }

        Candidate decided(WordDecision decision) {
            return candidate(decision.word(), decision.use(), decision.concept(), List.of());
        }

        private Candidate candidate(String word, LearnedWord.Use use, String concept, List<Decision> evidence) {
            boolean has = check.has(word, use, concept);
            List<String> obstacles = concept.isEmpty() || has ? List.of() : check.problems(word, use, concept);
            WordDecision former = log.latest(WordDecision.Key.of(word, concept)).orElse(null);
            boolean rejected = former != null && former.verdict() == WordDecision.Verdict.REJECTED;
            boolean tried = !concept.isEmpty() && !has && !rejected && obstacles.isEmpty();
            return new Candidate(
                    word,
                    use,
                    concept,
                    check.label(concept),
                    unknown.get(WordDecision.Key.of(word, "")),
                    evidence,
                    tried ? trial.of(word, use, concept) : Effect.NONE,
                    obstacles,
                    former,
                    has);
        }
    }
}
