package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.kpi.KeyFigures;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data points of a calendar year that the register of data centres asks for: annex 3 of the EnEfG (BGBl. 2023 I no.
 * 309), and from 500 kW of IT those of the Delegated Regulation (EU) 2024/1364. What is not known stands there as missing.
 */
public final class DataPoints {
    public static final String ANNEX = "EnEfG Anlage 3";
    public static final String EUROPE = "EU 2024/1364";

    private static final BigDecimal EUROPEAN_FROM_KW = new BigDecimal(500);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final String MASTER = "Stammdaten (standorte)";
    private static final String METERS = "Zähler, Summe des Kalenderjahrs";

    private final SiteYear year;
    private final KeyFigures figures;
    private final Balance balance;

    private DataPoints(SiteYear year) {
        this.year = year;
        this.figures = year.figures();
        this.balance = year.balance();
    }

    /** In the order of the law. The European ones only if the IT has 500 kW or its power is not known. */
    public static List<DataPoint> of(SiteYear year) {
        DataPoints points = new DataPoints(year);
        List<DataPoint> all = new ArrayList<>(points.annex());
        BigDecimal power = year.site().itPower();
        if (power == null || power.compareTo(EUROPEAN_FROM_KW) >= 0) {
            all.addAll(points.european());
        }
        return all;
    }

    private List<DataPoint> annex() {
        DataPoint.In in = new DataPoint.In(ANNEX, MASTER);
        String owner = year.details().owner();
        String operator = year.site().operator();
        return List.of(
                in.text("1 a", "Bezeichnung", year.site().name()),
                in.text("1 b", "Eigentümer", owner.isBlank() ? operator : owner),
                in.text("1 b", "Betreiber", operator),
                in.text(
                        "1 c",
                        "Größenklasse nach IT-Nennleistung",
                        sizeClass(year.site().itPower())),
                in.text("1 d", "Postleitzahl", year.details().postcode()),
                in.number("1 e", "Gesamtfläche des Gebäudes", year.details().area(), "m²"),
                in.number("1 f", "Nennanschlussleistung der IT", year.site().itPower(), "kW"),
                in.number(
                        "1 f",
                        "nicht redundante Nennanschlussleistung gesamt",
                        year.site().totalPower(),
                        "kW"),
                in.figure(
                        "2 a",
                        "Gesamtstromverbrauch einschließlich Eigenerzeugung",
                        figures.amounts().electricity(),
                        "kWh",
                        METERS + ": Gesamt + PV − Einspeisung − Mitnutzer"),
                in.figure("2 a", "Gesamtstrombezug", balance.required(Role.MAIN), "kWh", METERS + ": Gesamt"),
                in.figure("2 a", "Stromrückspeisung", balance.optional(Role.FEED_IN), "kWh", METERS + ": Einspeisung"),
                metric(in, "2 b", "Anteil erneuerbarer Energien", Metric.REF),
                in.notKept("2 c", "Abwärme an Luft, Gewässer oder Boden: Menge", "kWh"),
                in.notKept("2 c", "Abwärme an Luft, Gewässer oder Boden: mittlere Temperatur", "°C"),
                in.figure(
                        "2 d",
                        "an Abnehmer abgegebene Wärme",
                        figures.amounts().reused(),
                        "kWh",
                        METERS + ": Abwärme genutzt"),
                in.notKept("2 d", "mittlere Temperatur der abgegebenen Wärme", "°C"),
                in.notKept("2 e", "gespeicherte Datenmenge", "TB"),
                in.notKept("2 e", "verarbeitete Datenmenge", "TB"),
                metric(in, "2 f", "Energieverbrauchseffektivität", Metric.PUE),
                metric(in, "2 g", "Anteil wiederverwendeter Energie", Metric.ERF),
                metric(in, "2 h", "Effizienz des Kühlsystems", Metric.CER),
                metric(in, "2 i", "Effizienz der Wassernutzung", Metric.WUE));
    }

    private DataPoint metric(DataPoint.In in, String number, String name, Metric metric) {
        Kpi kpi = figures.of(metric);
        String category = metric == Metric.PUE && figures.category() > 0 ? ", Kategorie " + figures.category() : "";
        return in.figure(
                number,
                name + " (" + metric.label() + category + ")",
                kpi,
                metric.unit(),
                metric.formula() + ", Kalenderjahr");
    }

    /** Classes of annex 3 no. 1 c. */
    private static String sizeClass(@Nullable BigDecimal kilowatts) {
        if (kilowatts == null) {
            return "";
        }
        int[] megawatts = {1, 5, 10, 50, 100};
        if (kilowatts.compareTo(EUROPEAN_FROM_KW) < 0) {
            return "unter 500 kW";
        }
        String from = "500 kW";
        for (int bound : megawatts) {
            if (kilowatts.compareTo(THOUSAND.multiply(BigDecimal.valueOf(bound))) < 0) {
                return from + " bis unter " + bound + " MW";
            }
            from = bound + " MW";
        }
        return "ab 100 MW";
    }

    /** Those of annex II that rest on meters and master data; the names are not yet checked against the official text. */
    private List<DataPoint> european() {
        DataPoint.In in = new DataPoint.In(EUROPE, MASTER);
        Kpi diesel = balance.optional(Role.DIESEL).times(Emissions.DIESEL_KWH_PER_LITRE);
        return List.of(
                in.number("PD_IT", "Nennleistung der IT", year.site().itPower(), "kW"),
                in.number("S_DC", "Gesamtfläche", year.details().area(), "m²"),
                in.number("S_CR", "Fläche der Rechnerräume", year.details().computerArea(), "m²"),
                in.text("", "Redundanz der Stromversorgung", year.details().electricalRedundancy()),
                in.text("", "Redundanz der Kälteversorgung", year.details().coolingRedundancy()),
                in.text("", "Kältemittel", year.details().refrigerants()),
                in.figure("E_DC", "Gesamtenergieverbrauch", figures.total(), "kWh", METERS),
                in.figure("E_DC-BG", "davon Netzersatzanlagen", diesel, "kWh", METERS + ": Diesel × 9,9 kWh/l"),
                in.figure("E_IT", "Energieverbrauch der IT", figures.it(), "kWh", METERS + ": IT"),
                in.figure("W_IN", "Wassereinsatz", balance.required(Role.WATER), "m³", METERS + ": Wasser"),
                in.figure(
                        "E_REUSE", "wiederverwendete Abwärme", figures.amounts().reused(), "kWh", METERS),
                in.figure("E_RES-TOT", "erneuerbare Energie", figures.renewable(), "kWh", "Zähler, Lieferverträge"),
                in.notKept("W_IN-POT", "davon Trinkwasser", "m³"),
                in.notKept("T_WH", "mittlere Temperatur der Abwärme", "°C"),
                in.notKept("T_IN", "Sollwert der Zulufttemperatur", "°C"),
                in.notKept("CDD", "Kühlgradtage", "Kd"),
                in.notKept("C_BtG", "für das Netz bereitgestellte Batterieleistung", "kW"),
                in.notKept("C_SERV", "Rechenkapazität der Server", ""),
                in.notKept("C_STOR", "Speicherkapazität", "PB"),
                in.notKept("B_IN, B_OUT", "Bandbreite des Datenverkehrs", "Gb/s"),
                in.notKept("T_IN, T_OUT", "ein- und ausgehender Datenverkehr", "EB"));
    }
}
