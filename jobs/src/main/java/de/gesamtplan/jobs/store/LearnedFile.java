package de.gesamtplan.jobs.store;

import de.gesamtplan.domain.bundling.lexicon.LearnedWord;
import de.gesamtplan.domain.bundling.lexicon.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** {@code gelernt.csv}: the words that planners taught the lexicon, with who, when and why. */
final class LearnedFile {
    static final String NAME = "gelernt.csv";
    private static final List<String> HEADER = List.of("Wort", "Verwendung", "Konzept", "Bearbeiter", "Tag", "Grund");

    private LearnedFile() {}

    static LearnedWord word(CSVRecord line, Place place) {
        String use = line.get("Verwendung").strip();
        return new LearnedWord(
                line.get("Wort").strip(),
                LearnedWord.Use.ofLabel(use)
                        .orElseThrow(() -> new IllegalArgumentException("die Verwendung „" + use + "“ gibt es nicht")),
                line.get("Konzept").strip(),
                line.get("Bearbeiter").strip(),
                LocalDate.parse(line.get("Tag").strip()),
                line.get("Grund").strip(),
                place);
    }

    /** Writes the file beside and puts it in place at once, so that nobody reads half of it. */
    static void write(Path folder, List<LearnedWord> words) {
        Path beside = folder.resolve(NAME + ".neu");
        CsvExport.write(
                beside,
                "",
                HEADER,
                words.stream()
                        .map(word -> List.of(
                                word.word(),
                                word.use().label(),
                                word.concept(),
                                word.author(),
                                word.day().toString(),
                                word.reason().replaceAll("\\s+", " ")))
                        .toList());
        try {
            Files.move(beside, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "DATEI-90: Die Datei " + folder.resolve(NAME)
                            + " lässt sich nicht schreiben. Bitte Ordner und Rechte prüfen.",
                    e);
        }
    }
}
