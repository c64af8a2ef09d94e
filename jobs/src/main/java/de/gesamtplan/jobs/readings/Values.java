package de.gesamtplan.jobs.readings;

import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.jobs.intake.NumberForm;
import java.math.BigDecimal;

/** Reads values as millionths; plain ones without making objects, all others like every number of a delivery. */
final class Values {
    /** The text is no number, or one that can be read in two ways. */
    static final long UNREADABLE = Long.MIN_VALUE;

    private final NumberForm form;
    private final char decimal;
    private final BigDecimal unit;
    private final boolean plainUnit;

    /**
     * @param form undeclared: commas are decimal as in all German files, and a point before three digits is refused
     * @param unit factor of the profile, for instance 1000 for a file in MWh of a meter in kWh
     */
    Values(NumberForm form, BigDecimal unit) {
        this.form = form;
        this.unit = unit;
        this.plainUnit = unit.compareTo(BigDecimal.ONE) == 0;
        this.decimal = form == NumberForm.ENGLISH ? '.' : ',';
    }

    long read(String text) {
        int length = text.length();
        int i = 0;
        boolean negative = length > 1 && text.charAt(0) == '-';
        if (negative) {
            i = 1;
        }
        long value = 0;
        int decimals = -1;
        boolean plain = plainUnit && length <= 18 && i < length;
        for (; plain && i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                decimals = decimals < 0 ? decimals : decimals + 1;
            } else if (c == decimal && decimals < 0 && i > 0 && i < length - 1) {
                decimals = 0;
            } else {
                plain = false;
            }
        }
        if (!plain || decimals > Micro.DECIMALS || value > 900_000_000_000L) {
            return slowly(text);
        }
        for (int d = Math.max(decimals, 0); d < Micro.DECIMALS; d++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    /** A number that the file does not write as text. */
    long of(BigDecimal number) {
        try {
            return Micro.of(number.multiply(unit));
        } catch (ArithmeticException e) {
            return UNREADABLE;
        }
    }

    private long slowly(String text) {
        try {
            return Micro.of(form.parse(text).multiply(unit));
        } catch (NumberForm.UnreadableNumber | ArithmeticException e) {
            return UNREADABLE;
        }
    }
}
