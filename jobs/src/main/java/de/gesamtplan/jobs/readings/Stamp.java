package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.LocalClock.Fold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/**
 * Reads time stamps: {@code 31.12.2025 23:45}, {@code 2025-12-31 23:45:00}, {@code 2025-12-31T23:45Z} or with an offset
 * {@code +01:00}, {@code MEZ} or {@code MESZ}, {@code 24:00} for midnight, {@code A} or {@code B} behind the doubled hour, and spreadsheet serials; of days
 * {@code 31.12.2025} and {@code 2025-12-31}, of months {@code 12/2025}, {@code 12.2025} and {@code 2025-12}.
 * Used for one stamp after the other without making objects.
 */
final class Stamp {
    private static final int SERIAL_EPOCH = 25_569;
    /** Minutes ahead of UTC of the zones that senders name. */
    private static final Map<String, Integer> ZONES =
            Map.of("UTC", 0, "GMT", 0, "CET", 60, "MEZ", 60, "CEST", 120, "MESZ", 120);

    private String day = "";
    private long dayNumber;

    private long minute;
    private Fold fold = Fold.UNMARKED;
    private boolean offset;
    private boolean date;
    private boolean month;

    /** Minutes since 1970-01-01 00:00; local, or UTC if the stamp has an offset. */
    long minute() {
        return minute;
    }

    Fold fold() {
        return fold;
    }

    boolean hasOffset() {
        return offset;
    }

    /** Whether it names a day or a month, not a time: {@link #minute} is its local midnight then. */
    boolean isDate() {
        return date;
    }

    boolean isMonth() {
        return month;
    }

    /** Whether it could be read. Seconds must be 0. */
    boolean read(String text) {
        fold = Fold.UNMARKED;
        offset = false;
        date = false;
        month = false;
        int length = text.length();
        if (length < 16) {
            return length == 10 && date(text) ? midnight() : serial(text) || length == 7 && month(text);
        }
        boolean readable = text.startsWith(day) && !day.isEmpty() || date(text);
        char between = text.charAt(10);
        if (!readable || between != ' ' && between != 'T' || text.charAt(13) != ':') {
            return length > 10 && serial(text);
        }
        int hour = two(text, 11);
        int minutes = two(text, 14);
        if (hour < 0 || minutes < 0 || minutes > 59 || hour > 24 || hour == 24 && minutes > 0) {
            return false;
        }
        minute = dayNumber * 1440 + hour * 60L + minutes;
        return length == 16 || rest(text, 16);
    }

    private boolean midnight() {
        minute = dayNumber * 1440;
        date = true;
        return true;
    }

    /** {@code 12/2025}, {@code 12.2025} or {@code 2025-12}: the same as its first day. */
    private boolean month(String text) {
        boolean iso = text.charAt(4) == '-';
        boolean german = text.charAt(2) == '/' || text.charAt(2) == '.';
        String first = iso ? text + "-01" : "01." + text.replace('/', '.');
        month = (iso || german) && date(first) && midnight();
        return month;
    }

    private boolean date(String text) {
        boolean german = text.charAt(2) == '.' && text.charAt(5) == '.';
        boolean iso = text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!german && !iso) {
            return false;
        }
        int first = german ? 6 : 0;
        int high = two(text, first);
        int low = two(text, first + 2);
        int month = german ? two(text, 3) : two(text, 5);
        int dayOfMonth = german ? two(text, 0) : two(text, 8);
        if (high < 0 || low < 0 || month < 0 || dayOfMonth < 0) {
            return false;
        }
        try {
            dayNumber = LocalDate.of(high * 100 + low, month, dayOfMonth).toEpochDay();
            day = text.substring(0, 10);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private boolean rest(String text, int from) {
        int at = from;
        int length = text.length();
        if (text.charAt(at) == ':') {
            if (length < at + 3 || two(text, at + 1) != 0) {
                return false;
            }
            at += 3;
            if (at < length && text.charAt(at) == '.') {
                at++;
                while (at < length && text.charAt(at) == '0') {
                    at++;
                }
            }
        }
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
        if (at == length) {
            return true;
        }
        char sign = text.charAt(at);
        if (at == length - 1 && (sign == 'A' || sign == 'B')) {
            fold = sign == 'A' ? Fold.EARLIER : Fold.LATER;
            return true;
        }
        offset = true;
        if (sign == 'Z') {
            return at == length - 1;
        }
        Integer named = ZONES.get(text.substring(at));
        if (named != null) {
            minute -= named;
            return true;
        }
        boolean colon = length == at + 6 && text.charAt(at + 3) == ':';
        if (sign != '+' && sign != '-' || !colon && length != at + 5 && length != at + 3) {
            return false;
        }
        int hours = two(text, at + 1);
        int minutes = length == at + 3 ? 0 : two(text, colon ? at + 4 : at + 3);
        minute -= (sign == '-' ? -1 : 1) * (hours * 60L + minutes);
        return hours >= 0 && hours <= 18 && minutes >= 0;
    }

    /** Days since 30.12.1899, rounded to the minute; only from 1990 to 2100. */
    private boolean serial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
        }
        try {
            BigDecimal days = new BigDecimal(text.replace(',', '.')).subtract(BigDecimal.valueOf(SERIAL_EPOCH));
            minute = days.multiply(BigDecimal.valueOf(1440))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            return minute > 7_300L * 1440 && minute < 47_900L * 1440;
        } catch (NumberFormatException | ArithmeticException e) {
            return false;
        }
    }
}
