package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Begins in UTC of the stamps; a skipped one is null. */
    private static List<String> begins(boolean end, String... stamps) {
        return begins(end, 15, stamps);
    }

    private static List<String> begins(boolean end, int minutes, String... stamps) {
        LocalClock clock = new LocalClock(BERLIN, end, minutes);
        String[] begins = new String[stamps.length];
        int held = -1;
        for (int i = 0; i < stamps.length; i++) {
            String stamp = stamps[i];
            LocalClock.Fold fold = stamp.endsWith("A")
                    ? LocalClock.Fold.EARLIER
                    : stamp.endsWith("B") ? LocalClock.Fold.LATER : LocalClock.Fold.UNMARKED;
            long local = LocalDateTime.parse(stamp.replaceAll("[AB]", "")).toEpochSecond(ZoneOffset.UTC) / 60;
            if (held >= 0) {
                begins[held] = text(clock.release(local));
                held = -1;
            }
            long begin = clock.next(local, fold);
            if (begin == LocalClock.HELD) {
                held = i;
            } else {
                begins[i] = text(begin);
            }
        }
        if (held >= 0) {
            begins[held] = text(clock.release(Long.MAX_VALUE));
        }
        return List.of(begins);
    }

    private static String text(long minute) {
        return minute == LocalClock.SKIPPED
                ? "-"
                : Instant.ofEpochSecond(minute * 60).toString().substring(5, 16);
    }

    /** All begins of a local day, told by the clock of java.time. */
    private static List<String> day(String date) {
        return day(date, 15);
    }

    private static List<String> day(String date, int minutes) {
        List<String> all = new ArrayList<>();
        Instant end = LocalDate.parse(date).plusDays(1).atStartOfDay(BERLIN).toInstant();
        for (Instant at = LocalDate.parse(date).atStartOfDay(BERLIN).toInstant();
                at.isBefore(end);
                at = at.plusSeconds(60L * minutes)) {
            all.add(at.toString().substring(5, 16));
        }
        return all;
    }

    private static String[] labels(String date, boolean end) {
        return labels(date, end, 15);
    }

    private static String[] labels(String date, boolean end, int minutes) {
        List<String> labels = new ArrayList<>();
        Instant to = LocalDate.parse(date).plusDays(1).atStartOfDay(BERLIN).toInstant();
        for (Instant at = LocalDate.parse(date).atStartOfDay(BERLIN).toInstant();
                at.isBefore(to);
                at = at.plusSeconds(60L * minutes)) {
            labels.add(at.plusSeconds(end ? 60L * minutes : 0)
                    .atZone(BERLIN)
                    .toLocalDateTime()
                    .toString());
        }
        return labels.toArray(String[]::new);
    }

    @Test
    void daysOf92And96And100QuarterHoursComeOutWhole() {
        // C5
        for (String date : List.of("2024-03-31", "2024-10-27", "2024-05-01")) {
            for (boolean end : new boolean[] {false, true}) {
                assertThat(begins(end, labels(date, end))).isEqualTo(day(date));
            }
        }
        assertThat(List.of(
                        day("2024-03-31").size(),
                        day("2024-10-27").size(),
                        day("2024-05-01").size()))
                .containsExactly(92, 100, 96);
    }

    @Test
    void fallingOrderTellsTheDoubledHourToo() {
        for (boolean end : new boolean[] {false, true}) {
            List<String> labels = new ArrayList<>(List.of(labels("2024-10-27", end)));
            Collections.reverse(labels);
            List<String> expected = new ArrayList<>(day("2024-10-27"));
            Collections.reverse(expected);
            assertThat(begins(end, labels.toArray(String[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void endStampsThatCountOnAreToldByWhatFollows() {
        // Senders that add a quarter hour to the local begin write 03:00 twice and 02:00 once.
        assertThat(begins(
                        true,
                        "2024-10-27T02:00",
                        "2024-10-27T02:15",
                        "2024-10-27T02:30",
                        "2024-10-27T02:45",
                        "2024-10-27T03:00",
                        "2024-10-27T02:15",
                        "2024-10-27T02:30",
                        "2024-10-27T02:45",
                        "2024-10-27T03:00",
                        "2024-10-27T03:15"))
                .containsExactly(
                        "10-26T23:45",
                        "10-27T00:00",
                        "10-27T00:15",
                        "10-27T00:30",
                        "10-27T00:45",
                        "10-27T01:00",
                        "10-27T01:15",
                        "10-27T01:30",
                        "10-27T01:45",
                        "10-27T02:00");
    }

    @Test
    void markersWin() {
        assertThat(begins(false, "2024-10-27T02:00A", "2024-10-27T02:00B", "2024-10-27T02:15A", "2024-10-27T02:15B"))
                .containsExactly("10-27T00:00", "10-27T01:00", "10-27T00:15", "10-27T01:15");
        assertThat(begins(false, "2024-10-27T02:00", "2024-10-27T02:00", "2024-10-27T02:15", "2024-10-27T02:15"))
                .as("neighbouring pairs")
                .containsExactly("10-27T00:00", "10-27T01:00", "10-27T00:15", "10-27T01:15");
    }

    @Test
    void phantomRowsOfSpringAreSkipped() {
        assertThat(begins(
                        false,
                        "2024-03-31T01:45",
                        "2024-03-31T02:00",
                        "2024-03-31T02:15",
                        "2024-03-31T02:30",
                        "2024-03-31T02:45",
                        "2024-03-31T03:00"))
                .containsExactly("03-31T00:45", "-", "-", "-", "-", "03-31T01:00");
        assertThat(begins(
                        true,
                        "2024-03-31T01:45",
                        "2024-03-31T02:00",
                        "2024-03-31T02:15",
                        "2024-03-31T02:30",
                        "2024-03-31T02:45",
                        "2024-03-31T03:00",
                        "2024-03-31T03:15"))
                .containsExactly("03-31T00:30", "03-31T00:45", "-", "-", "-", "-", "03-31T01:00");
    }

    /** Phantom rows of the skipped hour: two passes that the clock does not make. */
    private static List<String> withPhantoms(boolean end, int minutes) {
        List<String> labels = new ArrayList<>(List.of(labels("2024-03-31", end, minutes)));
        int at = 120 / minutes;
        for (int i = 0; i < 60 / minutes; i++) {
            labels.add(
                    at + i,
                    LocalDateTime.of(2024, 3, 31, 2, 0)
                            .plusMinutes((long) minutes * (i + (end ? 1 : 0)))
                            .toString());
        }
        // The last interval before the hour ends at 02:00 where phantoms follow it.
        if (end) {
            labels.set(at - 1, "2024-03-31T02:00");
        }
        return labels;
    }

    /** Interval lengths × begin and end × rising and falling × 23, 24 and 25 hours, with and without phantom rows. */
    @Test
    void everyDayComesOutWholeInEachForm() {
        for (int minutes : new int[] {1, 5, 10, 15, 20, 30, 60}) {
            for (boolean end : new boolean[] {false, true}) {
                for (boolean falling : new boolean[] {false, true}) {
                    for (String date : List.of("2024-03-31", "2024-10-27", "2024-05-01")) {
                        List<String> labels = new ArrayList<>(List.of(labels(date, end, minutes)));
                        List<String> expected = new ArrayList<>(day(date, minutes));
                        if (falling) {
                            Collections.reverse(labels);
                            Collections.reverse(expected);
                        }
                        assertThat(begins(end, minutes, labels.toArray(String[]::new)))
                                .as(date + " by " + minutes + (end ? " end" : " begin") + (falling ? " falling" : ""))
                                .isEqualTo(expected);
                    }
                    List<String> phantoms = withPhantoms(end, minutes);
                    List<String> expected = new ArrayList<>(day("2024-03-31", minutes));
                    if (falling) {
                        Collections.reverse(phantoms);
                        Collections.reverse(expected);
                    }
                    List<String> told = new ArrayList<>(begins(end, minutes, phantoms.toArray(String[]::new)));
                    assertThat(told).filteredOn("-"::equals).hasSize(60 / minutes);
                    told.removeIf("-"::equals);
                    assertThat(told)
                            .as("phantoms by " + minutes + (end ? " end" : " begin") + (falling ? " falling" : ""))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void markersAndPairsOfEndStamps() {
        assertThat(begins(
                        true,
                        "2024-10-27T02:00A",
                        "2024-10-27T02:00B",
                        "2024-10-27T02:15A",
                        "2024-10-27T02:15B",
                        "2024-10-27T03:00A",
                        "2024-10-27T03:00B"))
                .containsExactly(
                        "10-26T23:45", "10-27T00:45", "10-27T00:00", "10-27T01:00", "10-27T00:45", "10-27T01:45");
        assertThat(begins(
                        true,
                        "2024-10-27T02:00",
                        "2024-10-27T02:00",
                        "2024-10-27T02:45",
                        "2024-10-27T02:45",
                        "2024-10-27T03:00"))
                .as("pairs, the first pass ending at 02:00")
                .containsExactly("10-26T23:45", "10-27T00:45", "10-27T00:30", "10-27T01:30", "10-27T01:45");
        assertThat(begins(
                        true,
                        "2024-10-27T02:00",
                        "2024-10-27T02:45",
                        "2024-10-27T02:45",
                        "2024-10-27T03:00",
                        "2024-10-27T03:00",
                        "2024-10-27T03:15"))
                .as("pairs, the first pass counting on to 03:00")
                .containsExactly(
                        "10-26T23:45", "10-27T00:30", "10-27T01:30", "10-27T00:45", "10-27T01:45", "10-27T02:00");
    }

    @Test
    void utcKnowsNoClockChange() {
        LocalClock clock = new LocalClock(ZoneOffset.UTC, true, 15);
        for (String date : List.of("2024-03-31", "2024-10-27")) {
            long midnight = LocalDate.parse(date).toEpochDay() * 1440;
            for (int quarter = 1; quarter <= 96; quarter++) {
                assertThat(clock.next(midnight + 15L * quarter, LocalClock.Fold.UNMARKED))
                        .isEqualTo(midnight + 15L * (quarter - 1));
            }
        }
    }
}
