package de.gesamtplan.reports.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.ReadingStatus;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.delivery.CheckedMeter;
import de.gesamtplan.domain.energy.delivery.DeliveredFile;
import de.gesamtplan.domain.energy.delivery.DeliveryCheck;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.plausibility.Check;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.pdf.VeraPdf;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The check is one page, whatever came. */
class CheckPdfTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final String LONG = "Rechenzentrum der Landesverwaltung für Größen und Maße, Außenstelle ".repeat(3);

    private static ReportHead head(DeliveryCheck check) {
        return new ReportHead(
                CheckPdf.title(check),
                "Messwerte vom 01.03.2025 bis 31.03.2025, Lieferung 17-90",
                LocalDate.of(2025, 4, 1),
                0,
                LocalDateTime.of(2025, 4, 1, 8, 15));
    }

    /** A month of quarter-hours with a hole of some days. */
    private static HourlyLoad load(int kwh) {
        Instant from = FIRST.atStartOfDay(BERLIN).toInstant();
        Instant to = LAST.plusDays(1).atStartOfDay(BERLIN).toInstant();
        IntervalSeries.Builder series = IntervalSeries.builder(from, to, 15);
        for (int i = 0; i < 2972; i++) {
            if (i < 900 || i > 1300) {
                series.put(from.plusSeconds(900L * i), new BigDecimal(kwh + i % 96 / 10), ReadingStatus.TRUE);
            }
        }
        HourlyLoad load = new HourlyLoad(FIRST, LAST, BERLIN);
        load.add(series.build(), from, to);
        return load;
    }

    private static DeliveryCheck extreme() {
        List<DeliveredFile> files = new ArrayList<>();
        List<CheckedMeter> meters = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(new DeliveredFile(
                    17 + i,
                    LONG.replace(' ', '_') + i + ".csv",
                    i % 2 == 0,
                    35_040,
                    35_000,
                    i % 2 == 0 ? 40 : 35_040,
                    0,
                    "DATEI-06 " + LONG));
            String meter = "DE00056266802AO6G56M11SN51G21M24S-" + i + " → DE00056266802AO6G56M11SN51G21M24T-" + i;
            meters.add(new CheckedMeter(meter, Role.IT, Measurement.ENERGY, FIRST, LAST, 2972, 2571));
            Instant at = FIRST.plusDays(i % 30).atStartOfDay(BERLIN).toInstant();
            findings.add(new Finding(
                    meter,
                    "RZ1",
                    Check.values()[i % Check.values().length],
                    at,
                    at.plusSeconds(86_400),
                    "bis 123.456.789,123 kWh je Intervall, möglich 25 kWh"));
        }
        return new DeliveryCheck(
                "RZ1",
                LONG,
                FIRST,
                LAST,
                102_840,
                files,
                meters,
                Collections.nCopies(30, "DE00056266802AO6G56M11SN51G21M24U"),
                findings,
                Map.of(Role.MAIN, load(60), Role.IT, load(40), Role.COOLING, load(10), Role.LIGHT, load(1)));
    }

    private static String onePage(DeliveryCheck check) throws Exception {
        byte[] pdf = CheckPdf.render(check, head(check));
        Files.write(Path.of("target/lieferpruefung-" + check.files().size() + ".pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void manyFaultsAndLongNamesStayOnOnePage() throws Exception {
        assertThat(onePage(extreme()))
                .contains(
                        "die ersten 5 von 40",
                        "weitere Punkte, siehe Arbeitsmappe",
                        "ist zurückgewiesen",
                        "16.040", // 40 meters × 401 quarter-hours
                        "30 des Standorts ohne Werte");
        assertThat(CheckWorkbook.render(extreme(), head(extreme()))).isNotEmpty();
    }

    @Test
    void faultlessDeliverySaysThatNothingIsToBeDone() throws Exception {
        DeliveryCheck check = new DeliveryCheck(
                "RZ1",
                "Nord",
                FIRST,
                FIRST,
                96,
                List.of(new DeliveredFile(17, "tag.csv", true, 96, 96, 0, 0, "")),
                List.of(new CheckedMeter("Z", Role.MAIN, Measurement.ENERGY, FIRST, FIRST, 96, 96)),
                List.of(),
                List.of(),
                Map.of());
        assertThat(onePage(check))
                .contains("Nichts. Die Lieferung ist vollständig", "alle ganz übernommen", "tag.csv 17 96 96 0 0");
    }
}
