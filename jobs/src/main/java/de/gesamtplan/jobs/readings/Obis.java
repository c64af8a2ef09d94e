package de.gesamtplan.jobs.readings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a register of an electricity meter measures, by IEC 62056-6-1 as the code list of the German market narrows it.
 *
 * @param quantity 1 active energy drawn, 2 delivered
 * @param kind 8 stand, 29 load profile
 */
record Obis(String text, int quantity, int kind) {
    static final int STAND = 8;
    static final int PROFILE = 29;

    private static final Pattern FORM = Pattern.compile("1-\\d{1,2}:(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");

    /** Null if it is none of electricity. */
    static @Nullable Obis of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? new Obis(text, Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))) : null;
    }

    boolean isActiveEnergy() {
        return quantity == 1 || quantity == 2;
    }

    boolean isImport() {
        return quantity == 1;
    }
}
