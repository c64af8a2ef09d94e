package de.gesamtplan.jobs.controlling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gesamtplan.domain.controlling.CommitmentAuthority;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.OutflowYear;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.controlling.ReportFigure;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A two-year budget (Doppelhaushalt) 2027/2028 from the files to the figures, worked out by hand on paper. All files are
 * in before the first figure is asked for, so each date must leave out what came later.
 *
 * <pre>
 *                          1604/538 01 (FM)                   1604/812 01 (FM)                 1606/538 01 (MBW)
 *                    Soll    Obligo  Ist     avail.     Soll    Obligo     Ist     avail.    Soll       Ist        avail.
 * Jun 2027        100 000    15 000  45 000  40 000     30 000  0               0  30 000    60 000             0   60 000
 *   V1 ordered 60 000, paid 45 000
 * 31 Dec 2027      90 000    15 000  45 000  30 000     30 000  0          18 000  12 000    60 000     61 000,50  -1 000,50
 *   lock 10 000 from July on; V4 paid 18 000; V5 paid 61 000,50
 * closing 2027     90 000         0  50 000  40 000     30 000  0          18 000  12 000    60 000     61 000,50  -1 000,50
 *   13: V1 paid 5 000; 14: the open 10 000 taken back and ordered anew in 2028
 * 1 Jan 2028      115 000    30 000       0  85 000          0  0               0       0    50 000,50          0   50 000,50
 *   Ansatz 120 000, less 5 000 by the supplementary budget of October 2027; 30 000 were ordered in 2027 for 2028
 * Jan 2028        115 000    40 000       0  75 000          0  0               0       0    50 000,50          0   50 000,50
 * 14 March 2028   the same
 * 15 March 2028   115 000    40 000       0  75 000     12 000  0               0  12 000    49 000             0   49 000
 *   carried over: 12 000 left on devices, 1 000,50 spent in advance by MBW
 * May 2028        112 000    15 000  25 000  72 000     12 000  11 999,99       0    0,01    52 000     19 999,99  32 000,01
 *   V1 paid 25 000; V4 ordered 11 999,99; V6 paid 20 000, refunded 0,01; 3 000 moved from FM to MBW on 1 May
 * </pre>
 */
class TwoYearBudgetTest {
    private static final String SOLL = "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug";
    private static final String BOOKINGS = "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;"
            + "Buchungsdatum;Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachDayOfBothYearsComesOutAsOnPaperAtEveryLevel() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run);

            //                      FM services  devices      MBW           Soll          Obligo       Ist
            check(run, "2027-06", "40000.00", "30000.00", "60000.00", "190000.00", "15000.00", "45000.00");
            check(run, "2027-12-31", "30000.00", "12000.00", "-1000.50", "180000.00", "15000.00", "124000.50");
            check(run, "2027-16", "40000.00", "12000.00", "-1000.50", "180000.00", "0.00", "129000.50");
            check(run, "2028-01-01", "85000.00", "0.00", "50000.50", "165000.50", "30000.00", "0.00");
            check(run, "2028-01", "75000.00", "0.00", "50000.50", "165000.50", "40000.00", "0.00");
            check(run, "2028-03-14", "75000.00", "0.00", "50000.50", "165000.50", "40000.00", "0.00");
            check(run, "2028-03-15", "75000.00", "12000.00", "49000.00", "176000.00", "40000.00", "0.00");
            check(run, "2028-05", "72000.00", "0.01", "32000.01", "176000.00", "26999.99", "44999.99");

            authoritiesAreThoseOfTheirBudgetYear(run);
            theSecondYearStandsBesideTheFirst(run);
            run.run("controlling", "2028-05");
            assertThat(Files.readAllLines(run.out().resolve("Controlling_2028-05_Kennzahlen.csv")))
                    .contains(
                            "gesamt;gesamt;verfügbar;104000,02",
                            "Ressort;FM;verfügbar;72000,01",
                            "Deckungskreis;HGr 5;verfügbar;104000,01",
                            "Deckungskreis;HGr 8;verfügbar;0,01",
                            "VE;16 04 / 538 01 2029;in Anspruch genommen;20000,00");
        }
    }

    private static void check(
            JobsRun run,
            String date,
            String services,
            String devices,
            String education,
            String soll,
            String obligo,
            String ist) {
        Money ofServices = Money.of(services);
        Money ofDevices = Money.of(devices);
        Money ofEducation = Money.of(education);
        Money ofFm = ofServices.plus(ofDevices);
        List<ReportFigure> expected = new ArrayList<>();
        expected.add(available("Haushaltsstelle", "16 04 / 538 01", ofServices));
        expected.add(available("Haushaltsstelle", "16 04 / 812 01", ofDevices));
        expected.add(available("Haushaltsstelle", "16 06 / 538 01", ofEducation));
        expected.add(available("Kapitel", "1604", ofFm));
        expected.add(available("Kapitel", "1606", ofEducation));
        expected.add(available("Ressort", "FM", ofFm));
        expected.add(available("Ressort", "MBW", ofEducation));
        expected.add(available("Deckungskreis", "HGr 5", ofServices.plus(ofEducation)));
        expected.add(available("Deckungskreis", "HGr 8", ofDevices));
        expected.add(available("gesamt", "gesamt", ofFm.plus(ofEducation)));
        expected.add(new ReportFigure("gesamt", "gesamt", "Soll", Money.of(soll)));
        expected.add(new ReportFigure("gesamt", "gesamt", "Obligo", Money.of(obligo)));
        expected.add(new ReportFigure("gesamt", "gesamt", "Ist", Money.of(ist)));

        assertThat(ReportFigure.of(report(run, date))).as(date).containsAll(expected);
    }

    private static ReportFigure available(String scope, String key, Money amount) {
        return new ReportFigure(scope, key, "verfügbar", amount);
    }

    private static ControllingReport report(JobsRun run, String date) {
        return run.bean(Reckoning.class).of(ReportDate.parse(date)).report();
    }

    /** What is granted in 2027 for 2028 does not show in 2028, where the money itself is. */
    private static void authoritiesAreThoseOfTheirBudgetYear(JobsRun run) {
        assertThat(report(run, "2027-12").authorities())
                .extracting(CommitmentAuthority::dueYear, CommitmentAuthority::granted, CommitmentAuthority::used)
                .containsExactly(tuple(2028, Money.of("40000"), Money.of("30000")));
        assertThat(report(run, "2028-05").authorities())
                .extracting(CommitmentAuthority::dueYear, CommitmentAuthority::granted, CommitmentAuthority::used)
                .containsExactly(tuple(2029, Money.of("25000"), Money.of("20000")));
    }

    /** 2027: nothing of 190 000 in May, 45 000 (23,7 %) in June, 124 000,50 of 180 000 (68,9 %) in December, at last 71,7 %. */
    private static void theSecondYearStandsBesideTheFirst(JobsRun run) {
        List<OutflowYear> outflow = report(run, "2028-05").outflow();
        assertThat(outflow).extracting(OutflowYear::year).containsExactly(2028, 2027);
        assertThat(percent(outflow.get(0), 5)).isEqualTo("25.6");
        assertThat(percent(outflow.get(1), 5)).isEqualTo("0.0");
        assertThat(percent(outflow.get(1), 6)).isEqualTo("23.7");
        assertThat(percent(outflow.get(1), 12)).isEqualTo("68.9");
        assertThat(percent(outflow.get(1), 13)).isEqualTo("71.7");
    }

    private static String percent(OutflowYear year, int period) {
        return year.period(period)
                .flatMap(OutflowYear.Period::percent)
                .map(Object::toString)
                .orElse("");
    }

    private static void deliver(JobsRun run) {
        SampleState.deliverTo(run);
        run.deliver(
                        "referenz",
                        "deckungskreise.csv",
                        "Haushaltsjahr;Deckungskreis;Bezeichnung;Kapitel von;Kapitel bis;Hauptgruppe",
                        "2027;HGr 5;Sachausgaben;1602;1620;5",
                        "2027;HGr 8;Investitionen;1602;1620;8",
                        "2028;HGr 5;Sachausgaben;1602;1620;5",
                        "2028;HGr 8;Investitionen;1602;1620;8")
                .run("reference");
        run.deliver(
                        "soll",
                        "Doppelhaushalt_2027-2028.csv",
                        "Kapitel;Titel;Zweckbestimmung;Ansatz 2027;Ansatz 2028;VE 2027 für 2028;VE 2027 für 2029;VE 2028 für 2029",
                        "1604;53801;Aufträge;100.000,00;120.000,00;40.000,00;;25.000,00",
                        "1604;81201;Geräte;30.000,00;0,00;;;",
                        "1606;53801;Aufträge Bildung;60.000,00;50.000,50;;;")
                .deliver(
                        "soll",
                        "aenderungen.csv",
                        SOLL,
                        "2027;1604;53801;;Sperre;10.000,00;01.07.2027;§ 41 LHO",
                        "2028;1604;53801;;Nachtrag;-5.000,00;01.10.2027;Nachtrag 2028",
                        "2028;1604;81201;;Ausgaberest;12.000,00;15.03.2028;Reste 2027",
                        "2028;1606;53801;;Ausgaberest;-1.000,50;15.03.2028;Vorgriff 2027",
                        "2028;1604;53801;;Umsetzung;-3.000,00;01.05.2028;U1",
                        "2028;1606;53801;;Umsetzung;3.000,00;01.05.2028;U1")
                .run("budget");
        run.deliver(
                        "beschaffung",
                        "hkr.csv",
                        BOOKINGS,
                        "2027;2;FM;1604;53801;V1;Festlegung;V1/1;01.02.2027;60.000,00;X;;;Auftrag",
                        "2027;6;FM;1604;53801;V1;Anordnung;V1/2;10.06.2027;45.000,00;X;;;Rechnung",
                        "2028;1;FM;1604;53801;V1;Festlegung;V1/3;01.02.2027;30.000,00;X;;;Auftrag, zweites Jahr",
                        "2027;13;FM;1604;53801;V1;Anordnung;V1/4;12.01.2028;5.000,00;X;;;Rechnung",
                        "2027;14;FM;1604;53801;V1;Festlegungsminderung;V1/5;20.01.2028;10.000,00;X;;;Jahresabschluss",
                        "2028;1;FM;1604;53801;V1;Festlegung;V1/6;20.01.2028;10.000,00;X;;;Vortrag",
                        "2028;3;FM;1604;53801;V1;Anordnung;V1/7;20.03.2028;25.000,00;X;;;Rechnung",
                        "2029;1;FM;1604;53801;V3;Festlegung;V3/1;10.04.2028;20.000,00;X;;;Auftrag für 2029",
                        "2027;11;FM;1604;81201;V4;Anordnung;V4/1;05.11.2027;18.000,00;X;;;Geräte",
                        "2028;4;FM;1604;81201;V4;Festlegung;V4/2;02.04.2028;11.999,99;X;;;Geräte",
                        "2027;12;MBW;1606;53801;V5;Anordnung;V5/1;10.12.2027;61.000,50;X;;;Rechnung",
                        "2028;4;MBW;1606;53801;V6;Anordnung;V6/1;10.04.2028;20.000,00;X;;;Rechnung",
                        "2028;5;MBW;1606;53801;V6;Absetzung;V6/2;02.05.2028;0,01;X;;;Rückzahlung")
                .run("bookings");
    }
}
