package de.gesamtplan.reports.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.delivery.MissingDelivery;
import de.gesamtplan.domain.energy.delivery.Reminder;
import de.gesamtplan.reports.ReportHead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderLetterTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final ReportHead HEAD = new ReportHead(
            "Fehlende Messwerte",
            "",
            LocalDate.of(2025, 4, 1),
            3,
            LocalDate.of(2025, 4, 5).atStartOfDay());

    private static Reminder reminder(MissingDelivery... missing) {
        Site site = new Site("RZ1", "Rechenzentrum Nord", "LRZ", null, null, null, null, false, null, null);
        return new Reminder(MARCH, List.of(new Reminder.OfSite(site, 4, List.of(missing))));
    }

    private static MissingDelivery missing(String meter, Measurement how, int from, int to, long expected, long came) {
        return new MissingDelivery(
                meter, "RZ1", Role.IT, how, YearMonth.of(2025, from), YearMonth.of(2025, to), expected, came);
    }

    private static String letter(String template, Reminder reminder) {
        return ReminderLetter.fill(template, reminder, reminder.sites().get(0), HEAD);
    }

    @Test
    void letterOfTheTemplateNamesMetersMonthsAndCounts() throws Exception {
        String template = Files.readString(Path.of("../config/vorlagen/erinnerung-messwerte.txt"));
        Reminder reminder = reminder(
                missing("IT-1", Measurement.ENERGY, 1, 2, 5664, 0),
                missing("IT-2", Measurement.POWER, 3, 3, 2972, 2952),
                missing("WAS", Measurement.REGISTER, 3, 3, 2972, 0));
        assertThat(letter(template, reminder))
                .startsWith("Fehlende Messwerte RZ1 bis 03/2025\nStand 01.04.2025 · Nr. 3\n")
                .contains("von Rechenzentrum Nord (RZ1, LRZ) fehlen")
                .contains("- IT-1 (IT), 01/2025 bis 02/2025: kein Wert geliefert (5.664 erwartet)\n")
                .contains("- IT-2 (IT), 03/2025: 20 von 2.972 Werten fehlen\n")
                .contains("- WAS (IT), 03/2025: kein Zählerstand, der diese Zeit abdeckt\n")
                .doesNotContain("{");
        assertThat(ReminderWorkbook.render(reminder, HEAD)).isNotEmpty();
    }

    @Test
    void whoDeliveredAllIsTold() {
        assertThat(letter("{liste}", reminder())).contains("RZ1 bis 03/2025: es fehlt nichts");
    }

    @Test
    void unknownPlaceholderIsNamedWithThoseAllowed() {
        assertThatThrownBy(() -> letter("{list}", reminder()))
                .hasMessageContaining("VORL-01")
                .hasMessageContaining("{list}")
                .hasMessageContaining("liste, monat");
    }
}
