package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of January 2025 (UTC), each delivery as {@code first-last=kWh}, in order of delivery; {@code G} marks a disturbed one. */
class SpanOrderTest {
    private static final Meter METER = new Meter(
            "Z",
            "RZ1",
            Role.OTHER,
            MeterUnit.KWH,
            Measurement.ENERGY,
            Cadence.FREE,
            BigDecimal.ONE,
            RegisterRule.STRICT,
            LocalDate.of(2020, 1, 1),
            null,
            null,
            null,
            null,
            MeterLinks.NONE);

    private static Instant day(int day) {
        return LocalDate.of(2025, 1, 1).plusDays(day - 1L).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Reading reading(String written) {
        String[] parts = written.split("[-=]");
        return new Reading(
                day(Integer.parseInt(parts[0])),
                day(Integer.parseInt(parts[1]) + 1),
                new BigDecimal(parts[2].replace("G", "")),
                parts[2].endsWith("G") ? ReadingStatus.DISTURBED : ReadingStatus.TRUE);
    }

    private static int day(Instant at) {
        return (int) LocalDate.EPOCH.until(
                        at.atOffset(ZoneOffset.UTC).toLocalDate(), java.time.temporal.ChronoUnit.DAYS)
                - (int) LocalDate.of(2024, 12, 31).toEpochDay();
    }

    private static String told(RegisterStands.Usage usage) {
        BigDecimal amount = usage.amount();
        return day(usage.from()) + "-" + (day(usage.to()) - 1) + "="
                + (amount == null ? "" : amount.stripTrailingZeros().toPlainString())
                + (usage.status() == ReadingStatus.TRUE ? "" : "G");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // a day within the month divides it, whichever came first: 3,100 − 130 = 2,970 over 30 days
                "1-31=3100 5-5=130 | 1-4=396 5-5=130 6-31=2574 | none",
                "5-5=130 1-31=3100 | 1-4=396 5-5=130 6-31=2574 | none",
                // the corrected day counts, and the month's sum stays
                "1-31=3100 1-1=130 1-1=100 | 1-1=100 2-31=3000 | none",
                // a division that fills the time takes the place of the whole if the sums are alike (to a thousandth)
                "1-31=3100 1-10=1000 11-31=2100 | 1-10=1000 11-31=2100 | none",
                "1-10=1000 11-31=2100 1-31=3101 | 1-10=1000 11-31=2100 | none",
                // else the later one counts
                "1-10=1000 11-31=2100 1-31=3200 | 1-31=3200 | 1-31: 3200, 3100",
                "1-31=3100 1-10=1000 11-31=2200 | 1-10=1000 11-31=2200 | 11-31: 2200, 2100",
                "1-31=3100 1-10=3200 | 1-10=3200 11-31=0G | 1-31: 3200, 3100",
                "1-10=3200 1-31=3100 | 1-31=3100 | 1-31: 3100, 3200",
                // bounds that cross: the later one counts, of the rest of the earlier nobody knows
                "1-10=1000 8-15=800 | 1-7=0G 8-15=800 | 8-10: 800, 1000 partial",
                "8-15=800 1-10=1000 | 1-10=1000 11-15=0G | 8-10: 1000, 800 partial",
                // what has no value only fills free time, and takes that of its own interval
                "1-10=1000 1-31=0G | 1-10=1000 11-31=0G | none",
                "1-31=0G 1-10=1000 | 1-10=1000 11-31=0G | none",
                "1-10=1000 1-10=0G | 1-10=0G | none",
                "1-10=0G 1-31=3100 | 1-31=3100 | none"
            })
    void laterAndFinerDeliveriesAreBroughtIntoOrder(String delivered, String expected, String conflicts) {
        List<Reading> readings =
                Stream.of(delivered.split(" ")).map(SpanOrderTest::reading).toList();
        SpanOrder order = SpanOrder.of(METER, readings);
        assertThat(order.usages().stream().map(SpanOrderTest::told).toList()).containsExactly(expected.split(" "));
        List<String> found = new ArrayList<>();
        for (SpanOrder.Conflict conflict : order.conflicts()) {
            found.add(day(conflict.from()) + "-" + (day(conflict.to()) - 1) + ": "
                    + conflict.later().stripTrailingZeros().toPlainString() + ", "
                    + conflict.earlier().stripTrailingZeros().toPlainString() + (conflict.partial() ? " partial" : ""));
        }
        assertThat(found).containsExactlyElementsOf(conflicts == null ? List.of() : List.of(conflicts));
    }
}
