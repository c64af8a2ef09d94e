package de.gesamtplan.reports.energy;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.duty.DutyResult;
import de.gesamtplan.domain.energy.duty.DutyState;
import de.gesamtplan.domain.energy.duty.Forecast;
import de.gesamtplan.domain.energy.emission.FactorChoice;
import de.gesamtplan.domain.energy.kpi.SiteYear;
import de.gesamtplan.domain.energy.report.EnergyReport;
import de.gesamtplan.domain.energy.saving.BodyLedger;
import de.gesamtplan.domain.energy.saving.SavingLedger;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Rounded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What readers of the first page have to look at, the most pressing first: sentences with site, figure and what to do. */
final class EnergyAnswer {
    private final EnergyReport report;
    private final List<String> sentences = new ArrayList<>();

    private EnergyAnswer(EnergyReport report) {
        this.report = report;
    }

    static List<String> of(EnergyReport report) {
        EnergyAnswer answer = new EnergyAnswer(report);
        answer.missed();
        answer.savings();
        answer.forecasts();
        answer.readings();
        answer.unknown();
        answer.editions();
        return answer.sentences.isEmpty()
                ? List.of("Keine Pflicht ist verletzt, kein Grenzwert läuft aus dem Ruder, alle Messwerte liegen vor.")
                : answer.sentences;
    }

    private void missed() {
        for (DutyResult duty : report.duties()) {
            if (duty.state() == DutyState.MISSED) {
                sentences.add("Nicht erfüllt: " + duty.site() + ", " + duty.duty() + " (" + duty.law()
                        + (duty.yardstick() ? ", nur Maßstab" : "") + ")" + measured(duty) + ".");
            }
        }
    }

    private static String measured(DutyResult duty) {
        Rounded figure = DutyTables.figure(duty);
        return figure == null || duty.metric() == null ? "" : ", gemessen " + figure;
    }

    private void savings() {
        for (BodyLedger ledger : report.saving().ledgers()) {
            for (SavingLedger.Line line : ledger.lines()) {
                if (line.year() == report.year() && line.state() == DutyState.MISSED) {
                    sentences.add("Nicht erfüllt: " + ledger.owner() + ", Einsparpflicht (EnEfG § 6 Abs. 1). "
                            + line.why() + ".");
                }
            }
        }
    }

    private void forecasts() {
        for (Forecast forecast : report.forecasts()) {
            if (forecast.missedFrom() != null && !forecast.limit().yardstick()) {
                sentences.add("Wird bei anhaltendem Trend verfehlt: " + forecast.site() + ", "
                        + forecast.limit().label() + " ab " + EnergyTables.month(forecast.missedFrom()) + " ("
                        + forecast.limit().law() + ", gilt ab " + German.day(forecast.inForce()) + ").");
            }
        }
    }

    private void readings() {
        for (SiteYear year : report.sites()) {
            Coverage coverage = year.balance().coverage();
            if (coverage.missing() > 0) {
                sentences.add(
                        year.site().key() + ": " + German.count(coverage.missing())
                                + " Messwerte fehlen und sind nicht zu ersetzen. Bitte nachliefern; betroffene Summen bleiben leer.");
            } else if (coverage.substituteShare().compareTo(BigDecimal.ONE) >= 0) {
                sentences.add(year.site().key() + ": " + German.percent(coverage.substituteShare(), 1)
                        + " der Werte sind Ersatzwerte (" + methods(coverage)
                        + "). Bitte prüfen, ob die wahren Werte noch zu bekommen sind.");
            }
        }
    }

    private static String methods(Coverage coverage) {
        return coverage.byMethod().entrySet().stream()
                .map(method -> method.getKey().label() + " " + German.count(method.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void unknown() {
        long open = report.duties().stream()
                .filter(duty -> duty.state() == DutyState.NOT_KNOWN && !duty.yardstick())
                .count();
        if (open > 0) {
            sentences.add("Ob " + open + (open == 1 ? " Pflicht erfüllt ist, ist" : " Pflichten erfüllt sind, ist")
                    + " nicht bekannt: die Gründe stehen bei den Pflichten.");
        }
    }

    private void editions() {
        for (FactorChoice choice : report.factors()) {
            if (choice.isOutdated()) {
                sentences.add("Für " + choice.carrier().label() + " ("
                        + choice.method().label()
                        + ") gibt es einen neueren Emissionsfaktor. Über die Neuberechnung ist zu entscheiden.");
            }
        }
    }
}
