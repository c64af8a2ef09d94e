package de.gesamtplan.domain.bundling.lexicon;

/**
 * Where an entry of the lexicon stands, for messages to its editor.
 *
 * @param file name of the file
 * @param line counted from 1
 */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ", Zeile " + line;
    }
}
