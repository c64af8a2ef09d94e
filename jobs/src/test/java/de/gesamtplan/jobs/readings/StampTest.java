package de.gesamtplan.jobs.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StampTest {
    @Test
    void c16StampInUtcIsLocalMidnight() {
        // MSCONS MIG 2.4c: 202101012300+00 is 02.01.2021 00:00 in local time
        Stamp stamp = new Stamp();
        assertThat(stamp.read("2021-01-01 23:00+00")).isTrue();
        assertThat(stamp.hasOffset()).isTrue();
        assertThat(Instant.ofEpochSecond(60 * stamp.minute())
                        .atZone(ZoneId.of("Europe/Berlin"))
                        .toLocalDateTime())
                .isEqualTo("2021-01-02T00:00");
    }
}
