package de.gesamtplan.jobs.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a sender writes numbers. A number that can be read in two ways is refused, never guessed. */
public enum NumberForm {
    /** {@code 1.234,56} */
    GERMAN,
    /** {@code 1,234.56} */
    ENGLISH,
    /** Not declared: only what can be read in one way is. */
    UNDECLARED;

    /** No group of thousands begins with 0: {@code 0.300} has a decimal point. */
    private static final Pattern GERMAN_NUMBER = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?");

    private static final Pattern ENGLISH_NUMBER =
            Pattern.compile("[1-9]\\d{0,2}([,']\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}( \\d{3})+([.,]\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Why a text is no number. */
    public enum Problem {
        MALFORMED,
        AMBIGUOUS
    }

    /** A number that cannot be read. */
    public static final class UnreadableNumber extends Exception {
        private static final long serialVersionUID = 1L;
        private final Problem problem;

        UnreadableNumber(Problem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /**
     * Reads {@code 1.234,56}, {@code 1 234,56} (also with no-break spaces), {@code 1'234.56}, {@code 1.234,56-},
     * {@code (1.234,56)}, {@code -1.234,56}, {@code 1.234,56 €}, {@code 1,2 Mio. €}, {@code 5 T€}.
     */
    public BigDecimal parse(String written) throws UnreadableNumber {
        String text = written.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (DIGITS.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        BigDecimal plain = this == ENGLISH ? null : plainGerman(text);
        if (plain != null) {
            return plain;
        }
        BigDecimal unit = BigDecimal.ONE;
        String lower = text.toLowerCase(Locale.ROOT);
        for (String currency : new String[] {"€", "eur", "euro"}) {
            if (lower.endsWith(currency)) {
                text = text.substring(0, text.length() - currency.length()).strip();
                lower = text.toLowerCase(Locale.ROOT);
                if (lower.endsWith("mio.") || lower.endsWith("mio")) {
                    text = text.substring(0, lower.lastIndexOf("mio")).strip();
                    unit = new BigDecimal(1_000_000);
                } else if (lower.matches("[-\\d.,' ]+t")) {
                    text = text.substring(0, text.length() - 1).strip();
                    unit = new BigDecimal(1_000);
                }
                break;
            }
        }
        boolean negative = false;
        if (text.startsWith("(") && text.endsWith(")")) {
            negative = true;
            text = text.substring(1, text.length() - 1).strip();
        } else if (text.endsWith("-")) {
            negative = true;
            text = text.substring(0, text.length() - 1).strip();
        } else if (text.startsWith("-") || text.startsWith("\u2212")) {
            negative = true;
            text = text.substring(1).strip();
        } else if (text.startsWith("+")) {
            text = text.substring(1).strip();
        }
        BigDecimal number = unsigned(text).multiply(unit);
        return negative ? number.negate() : number;
    }

    /**
     * {@code 1234,56} and {@code 1.234,56}, the way in which most write; null for all else, and for what an English reader
     * could read too, such as {@code 1,234}.
     */
    private static @Nullable BigDecimal plainGerman(String text) {
        int length = text.length();
        int comma = text.indexOf(',');
        int decimals = length - comma - 1;
        if (comma < 1 || decimals < 1 || decimals == 3 || length > 18) {
            return null;
        }
        boolean grouped = text.indexOf('.') >= 0;
        if (grouped && comma % 4 == 0) {
            return null;
        }
        long digits = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean group = grouped && i < comma && (comma - i) % 4 == 0;
            if (i == comma || group) {
                if (group && c != '.') {
                    return null;
                }
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(digits, decimals);
    }

    private BigDecimal unsigned(String text) throws UnreadableNumber {
        String plain = text;
        if (SPACED.matcher(text).matches()) {
            plain = text.replace(" ", "");
        }
        boolean german = this != ENGLISH && GERMAN_NUMBER.matcher(plain).matches();
        boolean english = this != GERMAN && ENGLISH_NUMBER.matcher(plain).matches();
        if (!german && !english) {
            throw new UnreadableNumber(Problem.MALFORMED);
        }
        BigDecimal asGerman = german ? new BigDecimal(plain.replace(".", "").replace(',', '.')) : BigDecimal.ZERO;
        BigDecimal asEnglish = english ? new BigDecimal(plain.replaceAll("[,']", "")) : BigDecimal.ZERO;
        if (german && english && asGerman.compareTo(asEnglish) != 0) {
            throw new UnreadableNumber(Problem.AMBIGUOUS);
        }
        return german ? asGerman : asEnglish;
    }
}
