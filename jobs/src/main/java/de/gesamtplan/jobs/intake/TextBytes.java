package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the bytes of a text file tell before it is read; one pass over the file. */
final class TextBytes {
    /** Longer than any row that people write; a file of one endless line is refused before it fills the memory. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int START = 64 * 1024;

    private final boolean[] seen = new boolean[256];
    private byte[] start = {};
    private boolean utf8 = true;
    private long lineFeeds;
    private long returns;
    private long pairs;
    private byte last;

    private TextBytes() {}

    /** @throws FileException if the file is empty, or no text, or has a line that is too long */
    static TextBytes of(Path file) throws IOException {
        TextBytes bytes = new TextBytes();
        bytes.scan(file);
        return bytes;
    }

    private void scan(Path file) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] buffer = new byte[START];
        try (InputStream in = Files.newInputStream(file)) {
            boolean first = true;
            byte before = 0;
            int line = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (first) {
                    start = Arrays.copyOf(buffer, read);
                    first = false;
                }
                for (int i = 0; i < read; i++) {
                    byte b = buffer[i];
                    seen[b & 0xff] = true;
                    line++;
                    if (b == '\n') {
                        lineFeeds++;
                        pairs += before == '\r' ? 1 : 0;
                        line = 0;
                    } else if (b == '\r') {
                        returns++;
                        line = 0;
                    } else if (line > LONGEST_LINE) {
                        throw new FileException(
                                "DATEI-11",
                                "Eine Zeile der Datei ist länger als 1 MB. Bitte mit Zeilenumbrüchen neu ausgeben.");
                    }
                    before = b;
                }
                last = before;
                utf8 = utf8 && check.valid(buffer, read);
            }
        }
        utf8 = utf8 && check.ends();
        if (start.length == 0) {
            throw new FileException("DATEI-15", "Die Datei ist leer. Bitte neu ausgeben und liefern.");
        }
        if (seen[0] && !isUtf16()) {
            throw new FileException(
                    "DATEI-13",
                    "Die Datei enthält Nullbytes und ist keine Textdatei. Bitte als CSV neu ausgeben und liefern.");
        }
    }

    boolean isUtf16() {
        return start.length > 1
                && ((start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe
                        || (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff);
    }

    boolean isUtf8() {
        return utf8;
    }

    boolean isAscii() {
        return !range(0x80, 0xff);
    }

    boolean hasWindowsLetters() {
        return range(0x80, 0x9f);
    }

    private boolean range(int from, int to) {
        for (int b = from; b <= to; b++) {
            if (seen[b]) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these bytes occurs, given as the characters that they are in ISO-8859-1. */
    boolean hasAny(String bytes) {
        return bytes.chars().anyMatch(b -> seen[b]);
    }

    boolean endsWithLine() {
        return last == '\n' || last == '\r' || isUtf16();
    }

    /** Carriage returns that end no line, in a file whose lines end otherwise. */
    boolean strayReturns() {
        return returns > pairs && lineFeeds > 0;
    }

    /** The file's beginning, for finding out the rest. */
    String start(Charset charset) {
        String text = new String(start, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Whether bytes that come in pieces are UTF-8. */
    private static final class Utf8Check {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(START + 8);
        private final CharBuffer chars = CharBuffer.allocate(START + 8);

        boolean valid(byte[] buffer, int length) {
            bytes.put(buffer, 0, length);
            return decodes(false);
        }

        boolean ends() {
            return decodes(true);
        }

        private boolean decodes(boolean end) {
            bytes.flip();
            boolean valid = !decoder.decode(bytes, chars, end).isError();
            bytes.compact();
            chars.clear();
            return valid;
        }
    }
}
