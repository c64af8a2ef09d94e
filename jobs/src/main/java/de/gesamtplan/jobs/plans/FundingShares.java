package de.gesamtplan.jobs.plans;

import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Land}, {@code EU 40 %, Land 60 %}: who pays which share. */
final class FundingShares {
    private static final String FIELD = "Finanzierung";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile("(\\p{L}+)(?: (\\d{1,3}(?:[.,]\\d{1,4})?) ?%?)?");

    private FundingShares() {}

    /** Percent by source; empty if nothing is said or an error is noted. */
    static SortedMap<FundingSource, BigDecimal> read(Row row) {
        SortedMap<FundingSource, BigDecimal> shares = new TreeMap<>();
        String text = row.text(FIELD);
        if (text == null) {
            return shares;
        }
        String[] parts = text.split("[,;/+](?!\\d)");
        for (String part : parts) {
            Matcher share = SHARE.matcher(part.strip().replaceAll("\\s+", " "));
            FundingSource source = share.matches() ? source(share.group(1)) : null;
            if (source == null) {
                row.error(
                        "PLAN-14",
                        FIELD,
                        "„" + part.strip() + "“ ist nicht lesbar. Bitte zum Beispiel „Land 60 %, EU 40 %“ schreiben.");
                return new TreeMap<>();
            }
            String percent = share.group(2);
            BigDecimal value = percent != null
                    ? new BigDecimal(percent.replace(',', '.'))
                    : parts.length == 1 ? WHOLE : BigDecimal.ZERO;
            shares.merge(source, value, BigDecimal::add);
        }
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0 || shares.values().stream().anyMatch(share -> share.signum() <= 0)) {
            row.error(
                    "PLAN-14",
                    FIELD,
                    "Die Anteile ergeben "
                            + sum.stripTrailingZeros().toPlainString().replace('.', ',')
                            + " % statt 100 %. Bitte berichtigen.");
            return new TreeMap<>();
        }
        return shares;
    }

    private static @Nullable FundingSource source(String name) {
        for (FundingSource source : FundingSource.values()) {
            if (source.label().toLowerCase(Locale.GERMAN).equals(name.toLowerCase(Locale.GERMAN))) {
                return source;
            }
        }
        return null;
    }
}
