package de.gesamtplan.jobs.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Guards the parser: no record grows without bounds, and a stray carriage return reaches it as a mark, not as an end of line. */
final class RecordReader extends FilterReader {
    /** Stands for a stray carriage return; of the private use area, so that no sender means anything by it. */
    static final char STRAY_RETURN = '\ue00d';

    private static final int LONGEST_RECORD = 8 << 20;

    private final boolean strayReturns;
    private int sinceRecord;
    private boolean pendingReturn;

    RecordReader(Reader in, boolean strayReturns) {
        super(in);
        this.strayReturns = strayReturns;
    }

    void recordEnds() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = strayReturns ? readMarked(buffer, offset, length) : in.read(buffer, offset, length);
        sinceRecord += Math.max(read, 0);
        if (sinceRecord > LONGEST_RECORD) {
            throw new FileException(
                    "DATEI-02",
                    "Ein Feld oder eine Zeile hört nicht auf; vermutlich fehlt ein schließendes Anführungszeichen. Bitte"
                            + " neu ausgeben und liefern.");
        }
        return read;
    }

    private int readMarked(char[] buffer, int offset, int length) throws IOException {
        int read = 0;
        while (read < length) {
            int c = in.read();
            if (pendingReturn) {
                pendingReturn = false;
                buffer[offset + read++] = c == '\n' ? '\r' : STRAY_RETURN;
                if (read == length) {
                    // No room for the character behind it: it is read again.
                    in.reset();
                    return read;
                }
            }
            if (c < 0) {
                break;
            }
            if (c == '\r') {
                pendingReturn = true;
                in.mark(1);
            } else {
                buffer[offset + read++] = (char) c;
            }
        }
        return read == 0 ? -1 : read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
