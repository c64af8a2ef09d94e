package de.gesamtplan.domain.energy.duty;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.emission.Emissions;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a data point follows from master data or meters. */
public enum Derivation {
    NAME("Name", site -> text(site.site().name(), "Bezeichnung")),
    OPERATOR("Betreiber", site -> text(site.site().operator(), "Betreiber")),
    OWNER("Eigentümer", site -> text(site.details().owner(), "Eigentümer")),
    SIZE_CLASS("Größenklasse", site -> sizeClass(site.site())),
    POSTCODE("PLZ", site -> text(site.details().postcode(), "PLZ")),
    MUNICIPALITY("Gemeinde", site -> text(site.details().municipality(), "Gemeinde")),
    /** The municipality's key, where its column begins with the eight digits. */
    LAU("LAU-Code", site -> {
        String municipality = site.details().municipality();
        return municipality.matches("\\d{8}(\\D.*)?")
                ? text(municipality.substring(0, 8), "Gemeinde")
                : new Found(null, "", "Gemeindeschlüssel, acht Ziffern am Anfang der Spalte „Gemeinde“ der Standorte");
    }),
    TYPE("Art", site -> text(site.details().type(), "Art")),
    START("Inbetriebnahme", site -> {
        var start = site.site().start();
        return text(start == null ? "" : "%td.%<tm.%<tY".formatted(start), "Inbetriebnahme");
    }),
    START_MONTH("Inbetriebnahme Monat", site -> {
        var start = site.site().start();
        return text(start == null ? "" : "%tm/%<tY".formatted(start), "Inbetriebnahme");
    }),
    AREA("Fläche", site -> number(site.details().area(), "Fläche m2")),
    COMPUTER_AREA("Fläche Rechnerräume", site -> number(site.details().computerArea(), "Fläche Rechnerräume m2")),
    IT_POWER("IT-Nennleistung", site -> number(site.site().itPower(), "Nennleistung IT kW")),
    TOTAL_POWER("Nennanschlussleistung", site -> number(site.site().totalPower(), "Nennleistung gesamt kW")),
    ELECTRICAL_REDUNDANCY("Redundanz Strom", site -> text(site.details().electricalRedundancy(), "Redundanz Strom")),
    COOLING_REDUNDANCY("Redundanz Kälte", site -> text(site.details().coolingRedundancy(), "Redundanz Kälte")),
    REFRIGERANTS("Kältemittel", site -> text(site.details().refrigerants(), "Kältemittel")),
    ELECTRICITY(
            "Stromverbrauch",
            site -> figure(site.figures().amounts().electricity()),
            Role.MAIN,
            Role.PV,
            Role.FEED_IN,
            Role.CO_USER),
    PURCHASE("Strombezug", required(Role.MAIN), Role.MAIN),
    FEED_IN("Rückspeisung", optional(Role.FEED_IN), Role.FEED_IN),
    TOTAL("E_DC", site -> figure(site.figures().total()), Role.MAIN, Role.PV, Role.FEED_IN, Role.CO_USER, Role.DIESEL),
    BACKUP(
            "E_DC-BG",
            site -> figure(site.balance().optional(Role.DIESEL).times(Emissions.DIESEL_KWH_PER_LITRE)),
            Role.DIESEL),
    IT("E_IT", site -> figure(site.figures().it()), Role.IT),
    IT_POINT(
            "Messpunkt IT",
            site -> {
                MeasuringPoint point = site.balance().point();
                return point == null
                        ? new Found(null, "", "Spalte „Messpunkt“ der IT-Zähler")
                        : new Found(null, point.label(), "");
            },
            Role.IT),
    WATER("Wasser", required(Role.WATER), Role.WATER),
    HEAT_REUSED("genutzte Abwärme", site -> figure(site.figures().amounts().reused()), Role.HEAT_REUSED),
    RENEWABLE("erneuerbar", site -> figure(site.figures().renewable()), Role.MAIN, Role.PV, Role.FEED_IN),
    PUE(
            "PUE",
            site -> figure(site.figures().pue()),
            Role.MAIN,
            Role.PV,
            Role.FEED_IN,
            Role.CO_USER,
            Role.DIESEL,
            Role.IT),
    REF("REF", site -> figure(site.figures().ref()), Role.MAIN, Role.PV, Role.FEED_IN),
    ERF("ERF", site -> figure(site.figures().erf()), Role.HEAT_REUSED, Role.MAIN),
    CER("CER", site -> figure(site.figures().cer()), Role.HEAT_REMOVED, Role.COOLING),
    WUE("WUE", site -> figure(site.figures().wue()), Role.WATER, Role.IT);

    /** A number, or words, or what is missing. */
    record Found(@Nullable BigDecimal value, String text, String missing) {}

    private final String label;
    private final Function<SiteYear, Found> finds;
    private final List<Role> roles;

    Derivation(String label, Function<SiteYear, Found> finds, Role... roles) {
        this.label = label;
        this.finds = finds;
        this.roles = List.of(roles);
    }

    /** Name by which reference data refers to it. */
    public String label() {
        return label;
    }

    Found of(SiteYear site) {
        return finds.apply(site);
    }

    /** Roles of the meters that it rests on; empty for master data. */
    List<Role> roles() {
        return roles;
    }

    private static Found text(String text, String column) {
        return new Found(null, text, text.isEmpty() ? "Spalte „" + column + "“ der Standorte" : "");
    }

    private static Found number(@Nullable BigDecimal number, String column) {
        return new Found(number, "", number == null ? "Spalte „" + column + "“ der Standorte" : "");
    }

    private static Found figure(Kpi figure) {
        return new Found(figure.value(), "", figure.reason());
    }

    private static Function<SiteYear, Found> required(Role role) {
        return site -> figure(site.balance().required(role));
    }

    private static Function<SiteYear, Found> optional(Role role) {
        return site -> figure(site.balance().optional(role));
    }

    /** Annex 3 no. 1 c EnEfG. */
    private static Found sizeClass(Site site) {
        BigDecimal power = site.itPower();
        if (power == null) {
            return number(null, "Nennleistung IT kW");
        }
        int[] bounds = {500, 1_000, 5_000, 10_000, 50_000, 100_000};
        String[] names = {"< 500 kW", "< 1 MW", "< 5 MW", "< 10 MW", "< 50 MW", "< 100 MW"};
        for (int i = 0; i < bounds.length; i++) {
            if (power.compareTo(BigDecimal.valueOf(bounds[i])) < 0) {
                return new Found(null, names[i], "");
            }
        }
        return new Found(null, "≥ 100 MW", "");
    }
}
