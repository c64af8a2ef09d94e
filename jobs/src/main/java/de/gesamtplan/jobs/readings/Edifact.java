package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.FileException;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the segments of EDIFACT interchanges (ISO 9735, syntax 3 as the German energy market uses it). The parser checks that
 * the interchange is whole: UNB and UNZ, UNH and UNT with their counts and references.
 */
final class Edifact {
    /** Covers the character sets UNOA, UNOB and UNOC, which the market uses. */
    private static final String LATIN_1 = StandardCharsets.ISO_8859_1.name();

    private Edifact() {}

    /**
     * Whether the file is an interchange, by its name and first characters.
     *
     * @throws FileException if its name promises one and it is none
     */
    static boolean isIn(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean promised = name.matches("(?s).*\\.(edi|mscons)");
        if (!promised && !name.endsWith(".txt")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(9), StandardCharsets.ISO_8859_1);
            // Of a table whose first heading begins with these letters, a letter, a digit or a blank follows.
            if (start.matches("(?s)UN[AB][^\\p{Alnum}\\s].*")) {
                return true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        if (promised) {
            throw new FileException(
                    "DATEI-29",
                    "Die Datei beginnt nicht mit UNA oder UNB und ist daher keine EDIFACT-Übertragung. Bitte unverändert so"
                            + " liefern, wie sie vom Messstellenbetreiber kam, oder als CSV.");
        }
        return false;
    }

    /** @throws FileException if the interchange is damaged */
    static void read(Path file, Consumer<Segment> segments) throws IOException {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        // Code lists grow by the year; what is needed of them is checked where it is used.
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        try (InputStream in = new SegmentBound(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
                EDIStreamReader reader = factory.createEDIStreamReader(in, LATIN_1)) {
            List<List<String>> elements = new ArrayList<>();
            boolean composite = false;
            String tag = "";
            while (true) {
                EDIStreamEvent event = next(reader);
                if (event == null) {
                    return;
                }
                switch (event) {
                    case START_SEGMENT -> {
                        tag = reader.getText();
                        elements = new ArrayList<>();
                    }
                    case START_COMPOSITE -> {
                        composite = true;
                        elements.add(new ArrayList<>());
                    }
                    case END_COMPOSITE -> composite = false;
                    case ELEMENT_DATA -> {
                        if (composite) {
                            elements.get(elements.size() - 1).add(reader.getText());
                        } else {
                            elements.add(List.of(reader.getText()));
                        }
                    }
                    case END_SEGMENT ->
                        segments.accept(new Segment(tag, reader.getLocation().getSegmentPosition(), elements));
                    default -> {
                        if (event.isError()) {
                            throw damaged(reader, reason(reader.getErrorType()));
                        }
                    }
                }
            }
        } catch (EDIStreamException e) {
            throw new IOException(e);
        }
    }

    private static @Nullable EDIStreamEvent next(EDIStreamReader reader) {
        try {
            return reader.hasNext() ? reader.next() : null;
        } catch (EDIStreamException | RuntimeException e) {
            // The parser wraps what the stream throws.
            if (e.getCause() instanceof FileException bound) {
                throw bound;
            }
            if (e.getCause() instanceof IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            // On damaged headers and endless elements it fails with whatever exception comes first.
            throw damaged(reader, "sie bricht ab oder verletzt die Schreibweise");
        }
    }

    private static String reason(EDIStreamValidationError error) {
        return switch (error) {
            case CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT ->
                "die Zahl der Segmente in UNT oder der Nachrichten in UNZ ist nicht die der gelieferten";
            case CONTROL_REFERENCE_MISMATCH -> "die Referenz am Ende ist nicht die vom Anfang";
            default -> "ihr Rahmen aus UNB, UNH, UNT und UNZ ist unvollständig oder falsch";
        };
    }

    private static FileException damaged(EDIStreamReader reader, String reason) {
        return new FileException(
                "DATEI-30",
                "Die EDIFACT-Übertragung ist beschädigt, bei Segment "
                        + Math.max(1, reader.getLocation().getSegmentPosition()) + ": " + reason
                        + ". Bitte unverändert neu liefern oder beim Messstellenbetreiber neu anfordern.");
    }
}
