package de.gesamtplan.jobs.controlling;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.CloseStore;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthCloseTest {
    private static final String SOLL = "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug";
    private static final String BOOKINGS = "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;"
            + "Buchungsdatum;Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCorrectionShowsInTheNextMonthAndTheClosedOneStays() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver("soll", "soll.csv", SOLL, "2025;1604;53801;Aufträge;Ansatz;100.000,00;;HHP")
                    .run("budget");
            run.deliver(
                            "beschaffung",
                            "hkr-06.csv",
                            BOOKINGS,
                            "2025;5;FM;1604;53801;V1;Festlegung;V1/1;01.05.2025;60.000,00;Firma;;;Auftrag",
                            "2025;6;FM;1604;53801;V1;Anordnung;V1/2;10.06.2025;25.000,00;Firma;;;Rechnung")
                    .run("bookings");
            Jobs jobs = run.bean(Jobs.class);
            Summary closed = jobs.close("2025-06");
            assertThat(closed.state()).as(closed.message()).isEqualTo(Summary.State.DONE);
            Map<String, String> before = files(run.out(), "Controlling_2025-06");
            assertThat(before).hasSize(3);

            // July: 4 000 more for June, the lock of 10 000 as from June, 7 000 of July itself
            run.deliver("soll", "sperre.csv", SOLL, "2025;1604;53801;Aufträge;Sperre;10.000,00;01.06.2025;§ 41")
                    .run("budget");
            run.deliver(
                            "beschaffung",
                            "hkr-07.csv",
                            BOOKINGS,
                            "2025;6;FM;1604;53801;V1;Anordnung;V1/3;28.06.2025;4.000,00;Firma;;;vergessen",
                            "2025;7;FM;1604;53801;V1;Anordnung;V1/4;10.07.2025;7.000,00;Firma;;;Rechnung")
                    .run("bookings");

            Files.delete(run.out().resolve("Controlling_2025-06.pdf"));
            Summary again = run.run("controlling", "2025-06");
            assertThat(files(run.out(), "Controlling_2025-06"))
                    .as("the closed month comes out again byte for byte")
                    .isEqualTo(before);
            assertThat(again.snapshot()).isEqualTo(closed.snapshot());

            // Soll 90 000; Ist 25 000 + 4 000 + 7 000 = 36 000, of it 4 000 booked late; open 60 000 − 36 000 = 24 000
            run.run("controlling", "2025-07");
            assertThat(Files.readAllLines(run.out().resolve("Controlling_2025-07_Kennzahlen.csv")))
                    .contains(
                            "gesamt;gesamt;Soll;90000,00",
                            "gesamt;gesamt;Ist;36000,00",
                            "gesamt;gesamt;Obligo;24000,00",
                            "gesamt;gesamt;verfügbar;30000,00",
                            "Periode;6;Ist;29000,00",
                            "Periode;6;nachgebucht;4000,00",
                            "Periode;7;nachgebucht;0,00");
            assertThat(jobs.checkCloses().state()).isEqualTo(Summary.State.DONE);
        }
    }

    @Test
    void aMonthIsClosedOnceInOrderAndOnlyWhenItIsOver() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver("soll", "soll.csv", SOLL, "2025;1604;53801;Aufträge;Ansatz;100.000,00;;HHP")
                    .run("budget");
            Jobs jobs = run.bean(Jobs.class);
            assertThat(jobs.close("2025-03").state()).isEqualTo(Summary.State.DONE);

            assertThat(jobs.close("2025-03").message()).startsWith("ABSCHLUSS-03");
            assertThat(jobs.close("2025-02").message()).startsWith("ABSCHLUSS-04");
            assertThat(jobs.close("2099-01").message()).startsWith("ABSCHLUSS-02");
            assertThat(jobs.close("2025-04-15").message()).startsWith("ABSCHLUSS-01");
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM month_close")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    /** Every month of a year is closed while vouchers, budget changes and new rings keep coming in for earlier ones. */
    @Test
    void aYearOfFurtherImportsChangesNoFigureOfAClosedMonth() throws Exception {
        Random random = new Random(20251231);
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "soll",
                            "soll.csv",
                            SOLL,
                            "2025;1604;53801;Aufträge;Ansatz;900.000,00;;HHP",
                            "2025;1606;81201;Geräte;Ansatz;500.000,00;;HHP")
                    .run("budget");
            Jobs jobs = run.bean(Jobs.class);
            Map<Integer, Map<String, String>> handedOut = new TreeMap<>();
            for (int month = 1; month <= 13; month++) {
                run.deliver("beschaffung", "hkr-%02d.csv".formatted(month), rows(random, month))
                        .run("bookings");
                run.deliver(
                                "soll",
                                "aenderung-%02d.csv".formatted(month),
                                SOLL,
                                "2025;1604;53801;;Umsetzung;-%d,00;01.%02d.2025;U%d"
                                        .formatted(
                                                1 + random.nextInt(5000),
                                                1 + random.nextInt(Math.min(month, 12)),
                                                month))
                        .run("budget");
                Summary closed = jobs.close("2025-%02d".formatted(month));
                assertThat(closed.state()).as(closed.message()).isEqualTo(Summary.State.DONE);
                handedOut.put(month, files(run.out(), "Controlling_2025-%02d".formatted(month)));
            }
            run.deliver(
                            "referenz",
                            "deckungskreise.csv",
                            "Haushaltsjahr;Deckungskreis;Bezeichnung;Kapitel von;Kapitel bis;Hauptgruppe",
                            "2025;NEU;anders geschnitten;1604;1606;8")
                    .run("reference");

            for (int month = 1; month <= 13; month++) {
                run.run("controlling", "2025-%02d".formatted(month));
                assertThat(files(run.out(), "Controlling_2025-%02d".formatted(month)))
                        .as("month " + month)
                        .isEqualTo(handedOut.get(month));
            }
            Summary check = jobs.checkCloses();
            assertThat(check.state()).as(check.figures().toString()).isEqualTo(Summary.State.DONE);
            assertThat(check.figures()).hasSize(13);

            // A figure that was changed behind the system's back is noticed.
            run.jdbc()
                    .sql("UPDATE booking SET amount = amount + 1 WHERE voucher = 'V-3-0' AND kind = 'ANORDNUNG'")
                    .update();
            Summary tampered = jobs.checkCloses();
            assertThat(tampered.state()).isEqualTo(Summary.State.FAILED);
            assertThat(tampered.figures().get(1).value()).startsWith("unverändert");
            assertThat(tampered.figures().get(12).value()).startsWith("ABSCHLUSS-06");
        }
    }

    /** Payments of the month, and of months that are closed already. */
    private static String[] rows(Random random, int month) {
        List<String> rows = new ArrayList<>();
        rows.add(BOOKINGS);
        for (int i = 0; i < 20; i++) {
            int period = i == 0 ? month : 1 + random.nextInt(month);
            boolean first = random.nextBoolean();
            rows.add("2025;%d;%s;V-%d-%d;%s;V-%d-%d;15.%02d.2025;%d,%02d;Firma;;;Zahlung"
                    .formatted(
                            period,
                            first ? "FM;1604;53801" : "MBW;1606;81201",
                            month,
                            i,
                            i == 0 || random.nextInt(3) > 0 ? "Anordnung" : "Festlegung",
                            month,
                            i,
                            Math.min(period, 12),
                            random.nextInt(9000),
                            random.nextInt(100)));
        }
        return rows.toArray(String[]::new);
    }

    private static Map<String, String> files(Path out, String prefix) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .toList()) {
                sums.put(file.getFileName().toString(), CloseStore.sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }
}
