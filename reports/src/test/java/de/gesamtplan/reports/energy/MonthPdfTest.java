package de.gesamtplan.reports.energy;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.duty.DutyTable;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.EmissionFactor;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.Method;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.plausibility.Check;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.domain.energy.report.EnergyData;
import de.gesamtplan.domain.energy.report.EnergyMonth;
import de.gesamtplan.domain.energy.saving.SavingPlan;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.pdf.VeraPdf;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthPdfTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final String LONG = "Serverraum-der-Außenstelle-für-Größen-und-Maße-in-Weimar";

    private static final ReportHead HEAD = new ReportHead(
            "Energie 03/2025", "Kurzbericht", LocalDate.of(2025, 4, 3), 9, LocalDateTime.of(2025, 4, 3, 7, 35));

    private static Site site(String key) {
        return new Site(key, key, "LRZ", null, null, null, null, false, null, null);
    }

    private static MeterMonth month(String site, Role role, YearMonth month, @Nullable String amount) {
        return new MeterMonth(
                site + "-" + role.label(),
                site,
                role,
                role == Role.IT ? MeasuringPoint.UPS_OUTPUT : null,
                month,
                true,
                amount == null ? null : new BigDecimal(amount),
                amount == null ? new Coverage(2972, 0, 0, 0, 2972) : new Coverage(2972, 2972, 0, 0, 0));
    }

    /** RZ1 has two years, the other site not one reading. */
    private static List<MeterMonth> meters() {
        List<MeterMonth> meters = new ArrayList<>();
        for (int back = 0; back < 24; back++) {
            // 2024 150,000 kWh each month, 2025 120,000
            YearMonth month = MARCH.minusMonths(back);
            meters.add(month("RZ1", Role.MAIN, month, month.getYear() == 2025 ? "120000" : "150000"));
            meters.add(month("RZ1", Role.IT, month, "100000"));
        }
        meters.add(month(LONG, Role.MAIN, MARCH, null));
        meters.add(month(LONG, Role.IT, MARCH, null));
        return meters;
    }

    private static EnergyMonth march(List<Finding> findings, String... sites) {
        EmissionFactor factor = new EmissionFactor(
                2024, Carrier.ELECTRICITY, Method.LOCATION, "1", "", new BigDecimal(400), "UBA", Evidence.VERIFIED);
        EmissionFactor next = new EmissionFactor(
                2025, Carrier.ELECTRICITY, Method.LOCATION, "1", "", new BigDecimal(300), "UBA", Evidence.VERIFIED);
        EnergyData data = new EnergyData(
                Stream.of(sites).map(MonthPdfTest::site).toList(),
                List.of(),
                meters(),
                List.of(),
                List.of(),
                FactorBook.of(List.of(factor, next)),
                List.of(),
                new DutyTable(List.of(), List.of(), List.of()),
                SavingPlan.NONE);
        return new EnergyMonth(MARCH, data.month(MARCH), findings);
    }

    private static HourlyLoad load(int kwh) {
        HourlyLoad load = new HourlyLoad(MARCH.atDay(1), MARCH.atEndOfMonth(), BERLIN);
        Instant from = MARCH.atDay(1).atStartOfDay(BERLIN).toInstant();
        IntervalSeries.Builder series = IntervalSeries.builder(from, from.plusSeconds(2972L * 900), 15);
        for (int i = 0; i < 2972; i++) {
            series.put(from.plusSeconds(900L * i), new BigDecimal(kwh + i / 4 % 24), ReadingStatus.TRUE);
        }
        load.add(series.build(), from, Instant.MAX);
        return load;
    }

    @Test
    void twoPagesWithTheYearBeforeAndTwelveMonths() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (int day = 1; day < 31; day++) {
            Instant at = MARCH.atDay(day).atStartOfDay(BERLIN).toInstant();
            findings.add(new Finding("RZ1-IT", "RZ1", Check.FROZEN, at, at.plusSeconds(86_400), "12 kWh"));
        }
        byte[] pdf = MonthPdf.render(
                march(findings, "RZ1", LONG), Map.of("RZ1", Map.of(Role.MAIN, load(40), Role.IT, load(30))), HEAD);
        Files.write(Path.of("target/energie-monat.pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            // 120 against 150 MWh: −20 %; twelve months 3 × 120 + 9 × 150 = 1710; PUE 1710 / 1200
            assertThat(text)
                    .contains("RZ1 E_DC MWh 120,0 150,0 -20,0 % 1.710,0 endgültig")
                    .contains("RZ1 PUE1 – 1,20 1,50 -20,0 % 1,43 endgültig")
                    // 120 MWh × 300 g against 150 MWh × 400 g
                    .contains("RZ1 CO₂ t 36,0 60,0 -40,0 %")
                    .contains("rte von Zähler Serverraum-der-")
                    .contains("kein Lastgang für diesen Monat")
                    .contains("die ersten 12 von 30");
        }
    }

    @Test
    void aMonthWithoutFaultIsAccessibleToo() throws Exception {
        assertThat(VeraPdf.faults(MonthPdf.render(march(List.of(), "RZ1"), Map.of(), HEAD)))
                .isEmpty();
        assertThat(VeraPdf.faults(MonthPdf.render(march(List.of()), Map.of(), HEAD)))
                .isEmpty();
    }
}
