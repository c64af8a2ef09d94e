package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Formula;
import de.gesamtplan.domain.energy.HeatFormula;
import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Medium;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.MeterUnit;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.SumFormula;
import de.gesamtplan.jobs.intake.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether the meters that a meter names are known, fit to it and do not lead back to it. */
final class LinkCheck {
    private static final String MAIN = "Hauptzähler";
    private static final String CONTROL = "Kontrollzähler";
    private static final String FORMULA = "Formel";

    /** The evaluation adds or deducts these itself. */
    private static final Set<Role> BALANCED = EnumSet.of(Role.PV, Role.FEED_IN, Role.CO_USER);

    private final Map<String, Meter> register;

    /** @param register all meters by key, those of the file at hand included */
    LinkCheck(Map<String, Meter> register) {
        this.register = register;
    }

    void check(Row row, Meter meter) {
        Meter main = known(row, MAIN, meter.links().mainMeter());
        if (main != null && fits(row, MAIN, meter, main)) {
            refuseCircle(
                    row, MAIN, meter, main, key -> one(key, of -> of.links().mainMeter()));
            refuseCircle(row, MAIN, meter, main, this::holders);
        }
        Meter control = known(row, CONTROL, meter.links().controlMeter());
        if (control != null && fits(row, CONTROL, meter, control)) {
            if (!control.site().equals(meter.site()) || control.role() != meter.role()) {
                row.error(
                        "ZAEHL-09",
                        CONTROL,
                        "Der Kontrollzähler „" + control.key()
                                + "“ hat einen anderen Standort oder eine andere Rolle. Er"
                                + " misst dasselbe wie der Zähler selbst; bitte seine Zeile angleichen.");
            }
            refuseCircle(row, CONTROL, control, meter, this::holders);
        }
        Formula formula = meter.links().formula();
        if (formula instanceof SumFormula sum) {
            sum.meters().forEach(part -> checkPart(row, meter, part));
            new KeyCheck(register).check(row, meter, sum);
        } else if (formula instanceof HeatFormula heat) {
            checkHeat(row, meter, heat);
        }
    }

    private void checkPart(Row row, Meter meter, String key) {
        Meter part = known(row, FORMULA, key);
        if (part == null || !fits(row, FORMULA, meter, part)) {
            return;
        }
        if (meter.role() == Role.MAIN && BALANCED.contains(part.role())) {
            row.error(
                    "ZAEHL-10",
                    FORMULA,
                    "„" + part.key() + "“ (" + part.role().label()
                            + ") rechnet die Auswertung beim Standort schon an. In der Formel eines Zählers der Rolle Gesamt"
                            + " zählte er doppelt; bitte dort weglassen.");
        }
        refuseCircle(row, FORMULA, meter, part, this::parts);
        refuseCircle(row, FORMULA, part, meter, this::holders);
    }

    /** Heat is reckoned from a metered flow and metered temperatures, whichever site they stand at. */
    private void checkHeat(Row row, Meter meter, HeatFormula heat) {
        if (meter.role().medium() != Medium.HEAT && meter.role().medium() != Medium.COLD) {
            row.error(
                    "ZAEHL-13",
                    FORMULA,
                    "Menge × Temperaturdifferenz ist Wärme oder Kälte, nicht "
                            + meter.role().medium().label() + ". Bitte Rolle und Medium prüfen.");
        }
        measures(row, heat.flow(), Role.FLOW, MeterUnit.CUBIC_METRE);
        MeterUnit unit = heat.cold() == null ? MeterUnit.KELVIN : MeterUnit.CELSIUS;
        measures(row, heat.warm(), Role.TEMPERATURE, unit);
        if (heat.cold() != null) {
            measures(row, heat.cold(), Role.TEMPERATURE, unit);
        }
    }

    /** @param unit that fits; any unit of a volume is one */
    private void measures(Row row, String key, Role role, MeterUnit unit) {
        Meter part = known(row, FORMULA, key);
        boolean fits = part == null
                || part.role() == role
                        && part.measurement() != Measurement.CALCULATED
                        && (role == Role.FLOW || part.unit() == unit);
        if (!fits) {
            row.error(
                    "ZAEHL-13",
                    FORMULA,
                    "„" + key + "“ muss an dieser Stelle der Formel ein Zähler der Rolle " + role.label() + " sein"
                            + (role == Role.FLOW
                                    ? " (Medium Wasser, zum Beispiel m³ oder m³/h)."
                                    : ", in " + unit.label()
                                            + (unit == MeterUnit.KELVIN
                                                    ? " (Differenz). Zwei Temperaturen bitte als (Vorlauf − Rücklauf)."
                                                    : ".")));
        }
    }

    private @Nullable Meter known(Row row, String field, @Nullable String key) {
        Meter known = key == null ? null : register.get(key);
        if (key != null && known == null) {
            row.error(
                    "ZAEHL-07",
                    field,
                    "Der Zähler „" + key + "“ ist unbekannt. Bitte zuerst oder in derselben Datei anlegen"
                            + (field.equals(FORMULA) ? "; Zähler der Formel durch Leerzeichen trennen." : "."));
        }
        return known;
    }

    private static boolean fits(Row row, String field, Meter meter, Meter named) {
        if (named.role().medium() == meter.role().medium()) {
            return true;
        }
        row.error(
                "ZAEHL-09",
                field,
                "„" + named.key() + "“ misst " + named.role().medium().label() + ", „" + meter.key() + "“ "
                        + meter.role().medium().label() + ". Bitte einen Zähler desselben Mediums nennen.");
        return false;
    }

    /** @param next meters that the link leads on to */
    private static void refuseCircle(
            Row row, String field, Meter meter, Meter first, Function<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(first.key()));
        while (!open.isEmpty() && !seen.contains(meter.key())) {
            String key = open.remove(open.size() - 1);
            if (seen.add(key)) {
                open.addAll(next.apply(key));
            }
        }
        boolean told = row.faults().stream().anyMatch(fault -> fault.code().equals("ZAEHL-08"));
        if (seen.contains(meter.key()) && !told) {
            row.error(
                    "ZAEHL-08",
                    field,
                    "„" + first.key() + "“ und „" + meter.key()
                            + "“ verweisen im Kreis aufeinander. Bitte einen der Verweise löschen.");
        }
    }

    private List<String> parts(String key) {
        Meter meter = register.get(key);
        Formula formula = meter == null ? null : meter.links().formula();
        return formula == null ? List.of() : formula.meters();
    }

    private List<String> one(String key, Function<Meter, @Nullable String> link) {
        Meter meter = register.get(key);
        String next = meter == null ? null : link.apply(meter);
        return next == null ? List.of() : List.of(next);
    }

    /** The meters of the same site and role whose quantity holds that of a meter: in a circle none would count. */
    private List<String> holders(String key) {
        Meter held = register.get(key);
        return held == null
                ? List.of()
                : register.values().stream()
                        .filter(meter -> meter.site().equals(held.site()) && meter.role() == held.role())
                        .filter(meter -> meter.key().equals(held.links().mainMeter())
                                || key.equals(meter.links().controlMeter())
                                || parts(meter.key()).contains(key))
                        .map(Meter::key)
                        .toList();
    }
}
