package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.kpi.Metric;
import de.gesamtplan.domain.energy.saving.BodyLedger;
import de.gesamtplan.domain.energy.saving.MeasureFunds;
import de.gesamtplan.domain.energy.saving.MeasureResult;
import de.gesamtplan.domain.energy.saving.SavingAccount;
import de.gesamtplan.domain.energy.saving.SavingLedger;
import de.gesamtplan.domain.energy.saving.SavingMeasure;
import de.gesamtplan.domain.energy.saving.StateEnergy;
import de.gesamtplan.domain.energy.saving.Target;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.Rounded;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The saving duty of public bodies (EnEfG § 6), the state's own targets, measures with what they saved and who pays. */
final class SavingTables {
    private static final String NO_MEASURE = "Keine Maßnahme ist erfasst (energiemassnahmen.csv).";

    private SavingTables() {}

    /** Body by body and year by year what is owed, what was saved, what is carried over. */
    static Table ledger(SavingAccount account) {
        Table.Builder table = Table.of(
                "Einsparpflicht nach EnEfG § 6 Abs. 1, jede Stelle für sich",
                Column.text("Stelle"),
                Column.year("Jahr"),
                Column.decimal("Endenergie des\nVorjahres kWh", 0),
                Column.decimal("geschuldet\nkWh", 0),
                Column.decimal("eingespart\nkWh", 0),
                Column.decimal("offener Fehl-\nbetrag kWh", 0),
                Column.decimal("übertragbarer\nÜberschuss kWh", 0),
                Column.decimal("verfallen\nkWh", 0),
                Column.light("Ampel"),
                Column.text("Stand"),
                Column.text("Grund"));
        for (BodyLedger ledger : account.ledgers()) {
            for (SavingLedger.Line line : ledger.lines()) {
                table.row(
                        owner(ledger),
                        line.year(),
                        line.base().value(),
                        line.owed().value(),
                        line.saved(),
                        sum(line.shortfalls()),
                        sum(line.surpluses()),
                        line.lapsed(),
                        DutyTables.light(line.state()),
                        line.state() == DutyState.NOT_YET
                                ? "offen, noch auszugleichen"
                                : line.state().label(),
                        line.why());
            }
        }
        return table.ifEmpty("Keine Stelle oder keine Einsparregel ist erfasst (endenergie.csv, einsparregeln.csv).")
                .build();
    }

    private static String owner(BodyLedger ledger) {
        return ledger.bodies().isEmpty()
                ? ledger.owner()
                : ledger.owner() + " (" + String.join(", ", ledger.bodies()) + "; " + ledger.agreement() + ")";
    }

    private static BigDecimal sum(List<SavingLedger.Carried> carried) {
        return carried.stream().map(SavingLedger.Carried::kilowattHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What each measure was to save and proved to save. */
    static Table measures(SavingAccount account) {
        Table.Builder table = Table.of(
                "Maßnahmen",
                Column.text("Schlüssel"),
                Column.text("Standort"),
                Column.text("Maßnahme"),
                Column.date("umgesetzt"),
                Column.decimal("erwartet kWh/a", 0),
                Column.decimal("nachgewiesen kWh/a", 0),
                Column.text("Nachweis"));
        for (MeasureResult result : account.measures()) {
            SavingMeasure measure = result.measure();
            table.row(
                    measure.key(),
                    measure.site(),
                    measure.name(),
                    measure.on(),
                    measure.expected(),
                    result.proven().value(),
                    result.proven().isComputable()
                            ? result.method()
                            : result.proven().reason() + "; es zählt der erwartete Wert");
        }
        return table.ifEmpty(NO_MEASURE).build();
    }

    /** Who pays the measures, and what the budget knows of it. */
    static Table funds(SavingAccount account) {
        Table.Builder table = Table.of(
                "Mittel der Maßnahmen",
                Column.text("Schlüssel"),
                Column.text("Maßnahme"),
                Column.money("Kosten EUR"),
                Column.text("Haushaltsstelle"),
                Column.money("Soll der Stelle EUR"),
                Column.money("davon verfügbar EUR"),
                Column.text("Planposition"),
                Column.text("was fehlt"));
        for (MeasureResult result : account.measures()) {
            SavingMeasure measure = result.measure();
            BigDecimal cost = measure.cost();
            MeasureFunds funds = account.funds().get(measure.key());
            table.row(
                    measure.key(),
                    measure.name(),
                    cost == null ? null : Money.rounded(cost),
                    measure.budgetLine().isEmpty() ? "nicht genannt" : measure.budgetLine(),
                    funds == null ? null : funds.soll(),
                    funds == null ? null : funds.available(),
                    measure.planItem().isEmpty() ? "–" : measure.planItem(),
                    funds == null ? lacking(measure) : funds.gap());
        }
        return table.ifEmpty(NO_MEASURE).build();
    }

    private static String lacking(SavingMeasure measure) {
        return measure.budgetLine().isEmpty()
                ? "keine Haushaltsstelle genannt"
                : "Haushaltsstelle nicht lesbar, zum Beispiel 1620/81201";
    }

    static Table targets(SavingAccount account, int year) {
        Table.Builder table = Table.of(
                "Eigene Ziele " + year,
                Column.text("Ziel"),
                Column.text("Standort"),
                Column.text("Größe"),
                Column.decimal("höchstens", 2),
                Column.decimal("erreicht", 2),
                Column.light("Ampel"),
                Column.text("Stand"),
                Column.text("Quelle"));
        for (Target.Result result : account.targets()) {
            Target target = result.target();
            table.row(
                    target.key(),
                    target.site(),
                    target.subject().label(),
                    new Rounded(target.bound(), decimals(target)),
                    reached(result),
                    DutyTables.light(result.state()),
                    result.state().label() + (result.why().isEmpty() ? "" : ": " + result.why()),
                    target.source());
        }
        return table.ifEmpty("Für " + year + " ist kein eigenes Ziel erfasst (energieziele.csv).")
                .build();
    }

    private static @Nullable Rounded reached(Target.Result result) {
        BigDecimal value = result.value().value();
        Target target = result.target();
        return value == null ? null : Rounded.besideBound(value, target.bound(), decimals(target));
    }

    private static int decimals(Target target) {
        return switch (target.subject()) {
            case ENERGY -> 0;
            case CO2 -> 1;
            case PUE -> Metric.PUE.decimals();
        };
    }

    static Table management(SavingAccount account) {
        Table.Builder table = Table.of(
                "Geschuldetes Managementsystem", Column.text("Stelle"), Column.text("Pflicht"), Column.text("Gesetz"));
        account.management().forEach((body, duty) -> table.row(body, duty.text(), duty.law()));
        return table.ifEmpty(
                        "Keine Stelle schuldet ein Managementsystem, oder ihre Endenergie ist nicht erfasst (endenergie.csv).")
                .build();
    }

    /** What the state reports of itself and its municipalities. */
    static Table reported(StateEnergy energy) {
        Table.Builder table = Table.of(
                "Endenergie " + energy.year() + " für den Bericht des Landes (EnEfG § 6 Abs. 7), Petajoule",
                Column.text("nach"),
                Column.text("Teil"),
                Column.decimal("PJ", 6));
        energy.bySector().forEach((sector, sum) -> table.row("Sektor", sector, sum));
        energy.byCarrier().forEach((carrier, sum) -> table.row("Energieträger", carrier, sum));
        return table.ifEmpty(energy.petajoule().reason()).build();
    }
}
