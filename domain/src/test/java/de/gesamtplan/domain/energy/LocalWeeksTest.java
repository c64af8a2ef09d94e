package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class LocalWeeksTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FROM = Instant.parse("2024-11-30T23:00:00Z");
    private static final Instant TO = Instant.parse("2026-01-31T23:00:00Z");

    private final LocalWeeks weeks = new LocalWeeks(BERLIN, FROM, TO);

    private static long second(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    @Test
    void keepsTheLocalTimeOverTheChangeOfClocks() {
        // 12:00 on 26 March 2025 is 11:00 UTC, a week later the clocks are an hour ahead
        assertThat(weeks.plus(second("2025-03-26T11:00:00Z"), 1)).isEqualTo(second("2025-04-02T10:00:00Z"));
        assertThat(weeks.plus(second("2025-04-02T10:00:00Z"), -1)).isEqualTo(second("2025-03-26T11:00:00Z"));
    }

    @Test
    void skippedHourHasNoCounterpartAndTheDoubledOneKeepsItsOffset() {
        // 30 March 2025 has no 02:30; 26 October 2025 has it twice
        assertThat(weeks.plus(second("2025-03-23T01:30:00Z"), 1)).isEqualTo(LocalWeeks.NONE);
        assertThat(weeks.plus(second("2025-10-19T00:30:00Z"), 1)).isEqualTo(second("2025-10-26T00:30:00Z"));
        assertThat(weeks.plus(second("2025-11-02T01:30:00Z"), -1)).isEqualTo(second("2025-10-26T01:30:00Z"));
    }

    @Test
    void agreesWithTheCalendarAllYear() {
        for (Instant at = FROM.plusSeconds(28 * 86_400L); at.isBefore(TO.minusSeconds(28 * 86_400L)); ) {
            for (int week = -4; week <= 4; week++) {
                ZonedDateTime local = at.atZone(BERLIN);
                ZonedDateTime other = local.plusWeeks(week);
                LocalDateTime wanted = local.toLocalDateTime().plusWeeks(week);
                long expected = other.toLocalDateTime().equals(wanted) ? other.toEpochSecond() : LocalWeeks.NONE;
                assertThat(weeks.plus(at.getEpochSecond(), week)).isEqualTo(expected);
            }
            at = at.plusSeconds(1800);
        }
    }
}
