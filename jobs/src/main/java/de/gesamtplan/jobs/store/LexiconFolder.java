package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.bundling.Weights;
import de.gesamtplan.domain.bundling.award.Unit;
import de.gesamtplan.domain.bundling.award.Units;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.LexiconLint;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.lexicon.WordCheck;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the files of {@code config/lexikon}; docs/lexikon.md says what stands in them. */
public final class LexiconFolder {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Path folder;

    public LexiconFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws IllegalStateException if a file is not readable; the message names file and line */
    public SlotReader reader() {
        return new SlotReader(entries());
    }

    /** All entries as they stand in the files, learned words among them. */
    public LexiconEntries entries() {
        return unlearned().with(learned());
    }

    /** The words that planners taught it; none if there is no such file. */
    public List<LearnedWord> learned() {
        Path file = folder.resolve(LearnedFile.NAME);
        return Files.exists(file) ? each(file, LearnedFile::word) : List.of();
    }

    /** Writes the learned words anew. */
    public void write(List<LearnedWord> words) {
        LearnedFile.write(folder, words);
    }

    /** What editors wrote, without learned words. */
    public LexiconEntries unlearned() {
        List<Concept> concepts = new ArrayList<>();
        for (Path file : conceptFiles()) {
            concepts.addAll(each(file, LexiconRows::concept));
        }
        return new LexiconEntries(
                concepts,
                each(folder.resolve("taetigkeiten.csv"), LexiconRows::activity),
                each(folder.resolve("regeln.csv"), LexiconRows::rule),
                each(folder.resolve("woerter.csv"), LexiconRows::word),
                each(folder.resolve("kuerzel.csv"), LexiconRows::shortForm),
                each(folder.resolve("umschreibungen.csv"), LexiconRows::paraphrase));
    }

    /** What features weigh. */
    public Weights weights() {
        Map<String, BigDecimal> weights = new TreeMap<>();
        each(folder.resolve("gewichte.csv"), (line, place) -> {
            String name = Weights.name(line.get("Merkmal"), line.get("Stufe"));
            if (weights.put(name, new BigDecimal(line.get("Gewicht"))) != null) {
                throw new IllegalArgumentException(name + " steht zweimal da");
            }
            return name;
        });
        return new Weights(weights);
    }

    /** How quantities are counted. */
    public Units units() {
        Map<Unit, List<String>> writings = new HashMap<>();
        each(folder.resolve("einheiten.csv"), (line, place) -> {
            String kind = line.get("Art").strip();
            Unit unit = new Unit(
                    line.get("Einheit").strip(),
                    Arrays.stream(Unit.Kind.values())
                            .filter(one -> one.label().equals(kind))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("die Art „" + kind + "“ gibt es nicht")));
            return writings.put(unit, LexiconRows.list(line.get("Schreibweisen")));
        });
        try {
            return new Units(writings);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "CFG-03: Das Lexikon ist nicht lesbar: " + folder.resolve("einheiten.csv") + ": " + e.getMessage(),
                    e);
        }
    }

    /**
     * What does not fit together, German with file and line; empty if all is well.
     *
     * @param reference folder with {@code cpv.csv} and {@code standards.csv}
     */
    public List<String> problems(Path reference) {
        units();
        List<String> problems = new ArrayList<>(lint(reference).apply(entries()));
        WordCheck check = new WordCheck(unlearned());
        for (LearnedWord word : learned()) {
            check.problems(word.word(), word.use(), word.concept())
                    .forEach(problem -> problems.add(word.place() + ": " + problem));
        }
        return problems;
    }

    /**
     * Finds what does not fit together in entries.
     *
     * @param reference folder with {@code cpv.csv} and {@code standards.csv}
     */
    public Function<LexiconEntries, List<String>> lint(Path reference) {
        Set<String> cpv = Set.copyOf(each(
                reference.resolve("cpv.csv"), (line, place) -> line.get("CPV").substring(0, 8)));
        Set<String> standards =
                Set.copyOf(each(reference.resolve("standards.csv"), (line, place) -> line.get("Schlüssel")
                        .strip()));
        return entries -> new LexiconLint(entries, cpv, standards).problems();
    }

    private List<Path> conceptFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("konzepte-.+\\.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "CFG-03: Das Lexikon " + folder + " ist nicht lesbar: " + e.getMessage(), e);
        }
    }

    private interface Reading<T> {
        T of(CSVRecord line, Place place);
    }

    private static <T> List<T> each(Path file, Reading<T> reading) {
        List<T> entries = new ArrayList<>();
        int number = 1;
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord line : FORMAT.parse(reader)) {
                number++;
                entries.add(reading.of(line, new Place(file.getFileName().toString(), number)));
            }
            return entries;
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "CFG-03: Das Lexikon ist nicht lesbar: " + file + ", Zeile " + number + ": " + e.getMessage(), e);
        }
    }
}
