package de.gesamtplan.jobs.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a workbook's part, looked at without parsing: no part has a document type, so none can define entities, no
 * cell stands right of the last column that there is, and none points to a text that there is not. The reader would fill
 * the memory with what lies between.
 */
final class SheetXml {
    private static final Pattern REFERENCE = Pattern.compile("[\\s]r\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern TEXT = Pattern.compile("\\st\\s*=\\s*[\"']s[\"']");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d{1,7}");

    private static final int LONGEST_NUMBER = 64;

    private final StringBuilder merged = new StringBuilder();
    private String rest = "";
    private boolean inTextCell;
    private long lastText = -1;
    private long texts;

    /** Adds bytes that follow those before. */
    void add(byte[] bytes, int length) {
        String text = rest + new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\0') >= 0) {
            throw harmful();
        }
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = text.indexOf('>', at);
            if (end < 0) {
                break;
            }
            int next = text.indexOf('<', end);
            if (next < 0 && text.length() - end < LONGEST_NUMBER) {
                // What the tag holds may go on in the bytes that follow.
                break;
            }
            tag(text, at, end, next);
            at = next;
        }
        rest = at < 0 ? "" : text.substring(at);
        if (rest.length() > TextBytes.LONGEST_LINE) {
            throw harmful();
        }
    }

    private void tag(String text, int start, int end, int next) {
        int name = start + 1;
        int after = name;
        while (after < end && text.charAt(after) > ' ' && text.charAt(after) != '/') {
            if (text.charAt(after) == ':') {
                name = after + 1;
            }
            after++;
        }
        if (text.charAt(start + 1) == '!' && !text.startsWith("!--", start + 1)) {
            if (!text.startsWith("![CDATA[", start + 1)) {
                throw harmful();
            }
        } else if (after - name == 1 && text.charAt(name) == 'c') {
            checkCell(text, after, end);
            inTextCell = isText(text, after, end);
        } else if (after - name == 1 && text.charAt(name) == 'v' && inTextCell && text.charAt(start + 1) != '/') {
            lastText = Math.max(lastText, number(text, end + 1, next));
        } else if (after - name == 2 && text.startsWith("si", name) && text.charAt(start + 1) != '/') {
            texts++;
        } else if (after - name == 9 && text.startsWith("mergeCell", name)) {
            merged.append(text, start, end);
        }
    }

    private static void checkCell(String text, int after, int end) {
        int hidden = text.indexOf('&', after);
        if (hidden >= 0 && hidden < end) {
            throw harmful();
        }
        if (isPlain(text, after, end)) {
            return;
        }
        Matcher reference = REFERENCE.matcher(text).region(after, end);
        if (reference.find() && !CELL.matcher(reference.group(1)).matches()) {
            throw harmful();
        }
    }

    private static boolean isText(String text, int after, int end) {
        int at = text.indexOf("t=\"s\"", after);
        if (at >= 0 && at < end) {
            return true;
        }
        return TEXT.matcher(text).region(after, end).find();
    }

    private static long number(String text, int from, int to) {
        if (to < from || to - from > 9) {
            throw XlsxFile.unreadable();
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw XlsxFile.unreadable();
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** The way in which all writers do it: {@code  r="AB12"}. */
    private static boolean isPlain(String text, int after, int end) {
        if (!text.startsWith(" r=\"", after)) {
            return false;
        }
        int at = after + 4;
        while (at < end && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        int letters = at - after - 4;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int digits = at - after - 4 - letters;
        return letters >= 1 && letters <= 3 && digits >= 1 && digits <= 7 && at < end && text.charAt(at) == '"';
    }

    private static FileException harmful() {
        return new FileException(
                "DATEI-24",
                "Die Arbeitsmappe enthält XML, das keine Tabellenkalkulation schreibt (zum Beispiel Entitäten), und wird"
                        + " nicht geöffnet. Bitte neu speichern und liefern.");
    }

    /** Highest number of a text that a cell points to; -1 if none does. */
    long lastText() {
        return lastText;
    }

    /** Number of texts that the part holds. */
    long texts() {
        return texts;
    }

    /** The elements {@code mergeCell}; empty if there are none. */
    String mergedCells() {
        return merged.toString();
    }
}
