package de.gesamtplan.reports.content;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Values as German readers expect them. Independent of the machine's locale. */
public final class German {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private German() {}

    /** {@code -1.234.567,89} without currency. */
    public static String amount(Money money) {
        return number(money.euros(), 2);
    }

    /** {@code 1.234.567,89 €} */
    public static String euros(Money money) {
        return amount(money) + NO_BREAK_SPACE + '€';
    }

    /** {@code 12,3 Mio. €}, rounded half up to 0.1 million. */
    public static String millions(Money money) {
        return number(money.euros().movePointLeft(6), 1) + NO_BREAK_SPACE + "Mio." + NO_BREAK_SPACE + '€';
    }

    /** Rounded half up to the given decimals. */
    public static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        StringBuilder text = new StringBuilder(rounded.abs().toPlainString());
        int whole = text.length();
        if (decimals > 0) {
            whole -= decimals + 1;
            text.setCharAt(whole, ',');
        }
        for (int dot = whole - 3; dot > 0; dot -= 3) {
            text.insert(dot, '.');
        }
        return rounded.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /** {@code 12,5 %} for 12.5, rounded half up. */
    public static String percent(BigDecimal percent, int decimals) {
        return number(percent, decimals) + NO_BREAK_SPACE + '%';
    }

    public static String count(long count) {
        return number(BigDecimal.valueOf(count), 0);
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A cell's value as text; empty for null. */
    public static String cell(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.kind()) {
            case TEXT -> (String) value;
            case MONEY -> amount((Money) value);
            case DECIMAL ->
                value instanceof Rounded rounded ? rounded.toString() : number((BigDecimal) value, column.decimals());
            case PERCENT -> percent((BigDecimal) value, column.decimals());
            case COUNT -> count(((Number) value).longValue());
            case YEAR -> value.toString();
            case DATE -> day((LocalDate) value);
            case LIGHT -> ((Light) value).label();
        };
    }
}
