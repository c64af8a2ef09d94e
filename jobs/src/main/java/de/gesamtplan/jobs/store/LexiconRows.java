package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.MeaningRule;
import de.gesamtplan.domain.bundling.lexicon.Paraphrase;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.lexicon.RoleWord;
import de.gesamtplan.domain.bundling.lexicon.ShortForm;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The rows of the lexicon's files. What a row does not hold as it should is an {@link IllegalArgumentException}, in German. */
final class LexiconRows {
    private LexiconRows() {}

    static Concept concept(CSVRecord line, Place place) {
        return new Concept(
                line.get("Schlüssel").strip(),
                line.get("Bezeichnung").strip(),
                line.get("Oberbegriff").strip(),
                list(line.get("Synonyme")),
                list(line.get("Abkürzungen")),
                list(line.get("Marken")),
                list(line.get("Kopfwörter")),
                list(line.get("CPV")),
                line.get("Standardklasse").strip(),
                line.get("Einheit").strip(),
                line.get("Tätigkeit").strip(),
                line.get("Unterscheidung").strip().equals("ja"),
                place);
    }

    static Activity activity(CSVRecord line, Place place) {
        return new Activity(
                line.get("Schlüssel").strip(),
                line.get("Bezeichnung").strip(),
                line.get("Familie").strip(),
                list(line.get("Verwandt")),
                list(line.get("Wörter")),
                list(line.get("Kopfwörter")),
                place);
    }

    static RoleWord word(CSVRecord line, Place place) {
        String role = line.get("Rolle").strip();
        return new RoleWord(
                line.get("Wort").strip(),
                Arrays.stream(RoleWord.Role.values())
                        .filter(one -> one.label().equals(role))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("die Rolle „" + role + "“ gibt es nicht")),
                place);
    }

    static ShortForm shortForm(CSVRecord line, Place place) {
        return new ShortForm(line.get("Kürzel").strip(), line.get("Wort").strip(), place);
    }

    static Paraphrase paraphrase(CSVRecord line, Place place) {
        return new Paraphrase(
                line.get("Konzept").strip(),
                list(line.get("Wörter")).stream()
                        .map(word -> Arrays.stream(word.split("\\|"))
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .toList())
                        .toList(),
                line.get("Tätigkeit").strip(),
                place);
    }

    static MeaningRule rule(CSVRecord line, Place place) {
        String[] condition = line.get("Bedingung").split(":", 2);
        List<String> values = condition.length == 2 ? list(condition[1]) : List.of();
        return new MeaningRule(
                line.get("Wort").strip(),
                switch (condition[0].strip()) {
                    case "Kontext" -> MeaningRule.Condition.CONTEXT;
                    case "Kategorie" -> MeaningRule.Condition.CATEGORY;
                    case "CPV" -> MeaningRule.Condition.CPV;
                    case "sonst" -> MeaningRule.Condition.OTHERWISE;
                    default -> throw new IllegalArgumentException("die Bedingung „" + condition[0] + "“ gibt es nicht");
                },
                values,
                line.get("Konzept").strip(),
                line.get("Grund").strip(),
                place);
    }

    static List<String> list(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
