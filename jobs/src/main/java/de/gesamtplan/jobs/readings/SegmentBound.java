package de.gesamtplan.jobs.readings;

import de.gesamtplan.jobs.intake.FileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Guards the parser: no segment grows without bounds, and there are not endlessly many. */
final class SegmentBound extends FilterInputStream {
    /** Bytes; the longest segment of MSCONS, NAD with name and address, has under 600. */
    static final int LONGEST = 16 << 10;
    /** A year of quarter hours of a meter has some 105,000. */
    private static final int MOST = 20_000_000;

    private final int terminator;
    private final int release;
    private int sinceTerminator;
    private int segments;
    private boolean escaped;

    SegmentBound(InputStream in) throws IOException {
        super(in);
        in.mark(9);
        byte[] advice = in.readNBytes(9);
        in.reset();
        boolean own = advice.length == 9 && new String(advice, 0, 3, StandardCharsets.ISO_8859_1).equals("UNA");
        release = own ? advice[6] : '?';
        terminator = own ? advice[8] : '\'';
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            pass(read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            pass(buffer[i]);
        }
        return read;
    }

    private void pass(int read) {
        sinceTerminator++;
        boolean ends = read == terminator && !escaped;
        escaped = read == release && !escaped;
        if (ends) {
            sinceTerminator = 0;
            segments++;
        }
        if (sinceTerminator > LONGEST || segments > MOST) {
            throw new FileException(
                    "DATEI-32",
                    "Segment " + (segments + 1)
                            + " der Nachricht hört nicht auf, oder die Datei hat zu viele Segmente. Bitte beim"
                            + " Messstellenbetreiber neu und je Monat getrennt anfordern.");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
