package de.gesamtplan.reports.content;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a column holds; decides alignment, number form and which values are allowed. */
public enum Kind {
    /** {@link String}, left-aligned, wraps. */
    TEXT,
    /** EUR: {@link Money}, with cents. */
    MONEY,
    /** {@link BigDecimal} with the column's number of decimals, rounded half up for display, or {@link Rounded}. */
    DECIMAL,
    /** {@link BigDecimal} in percent (12.5 means 12,5 %). */
    PERCENT,
    /** {@link Integer} or {@link Long}, with thousands dots. */
    COUNT,
    /** {@link Integer} without thousands dots. */
    YEAR,
    /** {@link LocalDate} as {@code 31.12.2027}. */
    DATE,
    /** {@link Light}. */
    LIGHT;

    /** Numbers stand right-aligned. */
    public boolean isNumber() {
        return switch (this) {
            case MONEY, DECIMAL, PERCENT, COUNT -> true;
            case TEXT, YEAR, DATE, LIGHT -> false;
        };
    }

    boolean allows(Object value) {
        return switch (this) {
            case TEXT -> value instanceof String;
            case MONEY -> value instanceof Money;
            case DECIMAL -> value instanceof BigDecimal || value instanceof Rounded;
            case PERCENT -> value instanceof BigDecimal;
            case COUNT -> value instanceof Integer || value instanceof Long;
            case YEAR -> value instanceof Integer;
            case DATE -> value instanceof LocalDate;
            case LIGHT -> value instanceof Light;
        };
    }
}
