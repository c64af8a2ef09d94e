package de.gesamtplan.jobs.benchmark;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Demands as departments might write them, made of the lexicon's words: few concepts often, many seldom; always the same. */
final class GeneratedDemands {
    private static final List<String> BEFORE = List.of("", "", "", "Ersatz ", "Beschaffung ", "Wartung ", "Schulung ");
    private static final List<String> AFTER = List.of(
            "",
            "",
            " für den Außendienst",
            " im Finanzamt",
            ", Ersatz",
            " 14 Zoll",
            " 24 Zoll",
            " Polizei",
            " Gerichte",
            " inkl. Zubehör",
            " für die Zentralabteilung",
            " 2027");
    private static final int DEPARTMENTS = 20;

    private final List<Concept> concepts;
    private final Random random = new Random(20261125);

    GeneratedDemands(List<Concept> concepts) {
        this.concepts = concepts;
    }

    List<Demand> make(int count) {
        List<Demand> demands = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            demands.add(make(i, count));
        }
        return demands;
    }

    private Demand make(int number, int count) {
        double share = random.nextDouble();
        Concept concept = concepts.get((int) (share * share * share * concepts.size()));
        boolean unknown = random.nextInt(20) == 0;
        String word = unknown ? invented(count) : name(concept);
        String title = pick(BEFORE) + (random.nextInt(12) == 0 ? misspelt(word) : word) + pick(AFTER);
        BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(200));
        Money amount = Money.rounded(
                quantity.multiply(BigDecimal.valueOf(100L + concept.key().hashCode() % 50 + random.nextInt(40))));
        return new Demand(
                "R" + random.nextInt(DEPARTMENTS),
                "P-" + number,
                title,
                null,
                null,
                unknown || concept.cpv().isEmpty() ? null : concept.cpv().get(0),
                quantity,
                concept.unit(),
                new TreeMap<>(Map.of(2027, amount)),
                null,
                new Origin(1, "", number + 2));
    }

    private String name(Concept concept) {
        int which = random.nextInt(concept.synonyms().size() + 1);
        return which == 0 ? concept.label() : concept.synonyms().get(which - 1);
    }

    /** Words that nobody knows; the more demands, the more of them. */
    private String invented(int count) {
        StringBuilder word = new StringBuilder("Q");
        Random of = new Random(random.nextInt(Math.max(1, count / 40)));
        for (int syllable = 0; syllable < 5; syllable++) {
            word.append("bdfgklmnprstvw".charAt(of.nextInt(14))).append("aeiou".charAt(of.nextInt(5)));
        }
        return word.toString();
    }

    private String misspelt(String word) {
        int at = word.length() / 2;
        return word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
