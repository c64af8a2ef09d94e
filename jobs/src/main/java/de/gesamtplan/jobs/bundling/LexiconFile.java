package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.Concept;
import de.gesamtplan.domain.bundling.Lexicon;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code lexikon/it.csv}: a concept per line, its synonyms separated by commas. */
final class LexiconFile {
    private LexiconFile() {}

    static Lexicon read(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Concept> concepts = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord line : format.parse(reader)) {
                concepts.add(new Concept(
                        line.get("Konzept").strip(),
                        Arrays.stream(line.get("Synonyme").split(","))
                                .map(String::strip)
                                .filter(s -> !s.isEmpty())
                                .toList()));
            }
            return new Lexicon(concepts);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("CFG-03: Das Lexikon " + file + " ist nicht lesbar: " + e.getMessage(), e);
        }
    }
}
