package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How a text file is written: found out from its bytes, or said by the profile.
 *
 * @param encoding as senders know it, German
 * @param strayReturns carriage returns occur that end no line
 * @param endsWithLine the last line is ended, too
 */
record TextForm(Charset charset, String encoding, char separator, boolean strayReturns, boolean endsWithLine) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";\t,";
    private static final int HEADER_WITHIN = 60;

    /** @throws FileException if the file is not text that can be read, or its encoding cannot be decided */
    static TextForm of(Path file, Profile profile) throws IOException {
        TextBytes bytes = TextBytes.of(file);
        String encoding = profile.encoding();
        TextForm form = encoding == null ? decided(bytes) : in(Charset.forName(encoding), encoding, bytes);
        Character separator = profile.separator();
        return form.separatedBy(separator == null ? form.foundSeparator(bytes, profile) : separator);
    }

    private TextForm separatedBy(char found) {
        return new TextForm(charset, encoding, found, strayReturns, endsWithLine);
    }

    private static TextForm in(Charset charset, String encoding, TextBytes bytes) {
        return new TextForm(charset, encoding, ';', bytes.strayReturns(), bytes.endsWithLine());
    }

    /**
     * A byte order mark or valid UTF-8 decides. Else it is one of the Western eight-bit encodings: bytes 80 to 9F are
     * letters in Windows-1252 only, and where neither they nor one of the eight signs occur in which ISO-8859-15 differs,
     * all three are the same.
     */
    private static TextForm decided(TextBytes bytes) {
        if (bytes.isUtf16()) {
            return in(StandardCharsets.UTF_16, "UTF-16", bytes);
        }
        if (bytes.isUtf8()) {
            return in(StandardCharsets.UTF_8, bytes.isAscii() ? "ASCII" : "UTF-8", bytes);
        }
        if (bytes.hasAny("\u0081\u008d\u008f\u0090\u009d")) {
            throw undecided("Die Datei enthält Zeichen, die es weder in UTF-8 noch in Windows-1252 gibt.");
        }
        if (bytes.hasWindowsLetters()) {
            return in(WINDOWS, "Windows-1252", bytes);
        }
        if (bytes.hasAny("¤¦¨´¸¼½¾")) {
            throw undecided("Die Datei kann in Windows-1252 oder in ISO-8859-15 geschrieben sein.");
        }
        return in(WINDOWS, "ISO-8859-1/Windows-1252", bytes);
    }

    private static FileException undecided(String why) {
        return new FileException(
                "DATEI-14",
                why + " Welche Zeichen gemeint sind, lässt sich nicht entscheiden. Bitte als UTF-8 liefern oder die"
                        + " Kodierung im Profil angeben (kodierung).");
    }

    /** The separator that splits a line into the headings that the profile needs; else the one that stands most often. */
    private char foundSeparator(TextBytes bytes, Profile profile) {
        String text = bytes.start(charset);
        for (char candidate : SEPARATORS.toCharArray()) {
            Pattern split = Pattern.compile(String.valueOf(candidate), Pattern.LITERAL);
            for (String line : text.lines().limit(HEADER_WITHIN).toList()) {
                Object[] cells = split.split(line.replace("\"", ""), -1);
                if (Header.of(cells, profile).hasAll(profile)) {
                    return candidate;
                }
            }
        }
        char most = ';';
        for (char candidate : SEPARATORS.toCharArray()) {
            most = count(text, candidate) > count(text, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** For the closing summary. */
    String german() {
        return encoding + ", „" + (separator == '\t' ? "Tab" : separator) + "“";
    }
}
