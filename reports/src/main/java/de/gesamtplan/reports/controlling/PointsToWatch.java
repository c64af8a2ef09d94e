package de.gesamtplan.reports.controlling;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.domain.controlling.CommitmentAuthority;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.OutflowYear;
import de.gesamtplan.domain.controlling.StatusLight;
import de.gesamtplan.domain.controlling.UnbalancedTransfer;
import de.gesamtplan.domain.execution.ItemStatus;
import de.gesamtplan.domain.execution.PlanExecution;
import de.gesamtplan.domain.execution.UnplannedVorgang;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.reports.content.Column;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.content.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The few things of a month that somebody should look at. Rules are broken (red) before plans are missed, and the larger
 * sum comes before the smaller; of each kind there is one point at most, so that five points are about five things.
 */
final class PointsToWatch {
    private static final int MOST = 5;
    private static final BigDecimal OUTFLOW_BEHIND = BigDecimal.valueOf(5);
    private static final int HALF_YEAR = 6;
    private static final int LONGEST_TITLE = 60;

    /** @param broken a rule is broken, not just a plan missed */
    private record Point(boolean broken, Money amount, String what, String where) {}

    private final ControllingView view;
    private final ControllingReport report;
    private final List<Point> points = new ArrayList<>();

    private PointsToWatch(ControllingView view) {
        this.view = view;
        this.report = view.report();
    }

    static Table of(ControllingView view) {
        PointsToWatch all = new PointsToWatch(view);
        all.money();
        all.bookkeeping();
        all.plan();
        Table.Builder table = Table.of(
                        "Darauf achten",
                        Column.text("Was auffällt"),
                        Column.money("Betrag"),
                        Column.text("Wo es steht"))
                .ifEmpty("Nichts Auffälliges in diesem Monat.");
        all.points.stream()
                .sorted(Comparator.comparing(Point::broken)
                        .reversed()
                        .thenComparing(Comparator.comparing(Point::amount).reversed()))
                .limit(MOST)
                .forEach(p -> table.row(p.what(), p.amount(), p.where()));
        return table.build();
    }

    private void money() {
        largest(
                        report.rings(),
                        r -> !r.key().isEmpty() && r.balance().deviation().signum() > 0,
                        r -> r.balance().deviation())
                .ifPresent(r -> add(
                        r.light() == StatusLight.RED,
                        r.balance().deviation(),
                        Wording.say(
                                "punkt.deckungskreis",
                                "kreis",
                                r.key(),
                                "prozent",
                                percent(r.balance().deviationPercent())),
                        "Nach Deckungskreis"));
        List<LineStatus> red = report.withSoll().stream()
                .filter(l -> l.light() == StatusLight.RED)
                .toList();
        largest(red, l -> true, l -> l.balance().deviation())
                .ifPresent(l -> add(
                        true,
                        sum(red, x -> x.balance().deviation()),
                        Wording.say(
                                red.size() == 1 ? "punkt.rot.eine" : "punkt.rot.mehrere",
                                "zahl",
                                German.count(red.size()),
                                "stelle",
                                l.line().toString(),
                                "ressort",
                                l.department(),
                                "prozent",
                                percent(l.balance().deviationPercent())),
                        "Auffällige Haushaltsstellen nach Ressort"));
        List<LineStatus> without = report.withoutSoll();
        largest(without, l -> true, PointsToWatch::bound)
                .ifPresent(l -> add(
                        true,
                        sum(without, PointsToWatch::bound),
                        Wording.say(
                                without.size() == 1 ? "punkt.ohne-soll.eine" : "punkt.ohne-soll.mehrere",
                                "zahl",
                                German.count(without.size()),
                                "stelle",
                                l.line().toString()),
                        "Buchungen ohne Soll"));
        largest(report.departments(), g -> report.rules().isIdle(g.balance()), g -> g.balance()
                        .deviation()
                        .negated())
                .ifPresent(g -> add(
                        false,
                        g.balance().deviation().negated(),
                        Wording.say(
                                "punkt.liegen",
                                "ressort",
                                g.key().isEmpty() ? Wording.NOBODY : g.key(),
                                "prozent",
                                percent(g.balance().deviationPercent().map(BigDecimal::negate))),
                        "Nach Ressort"));
        outflow();
    }

    private static Money bound(LineStatus line) {
        return line.balance().ist().plus(line.balance().obligo());
    }

    private void outflow() {
        int number = report.date().period().number();
        if (report.outflow().size() < 2) {
            return;
        }
        OutflowYear before = report.outflow().get(1);
        Optional<BigDecimal> then = before.period(number).flatMap(OutflowYear.Period::percent);
        Optional<BigDecimal> now = report.total().outflow();
        if (then.isPresent() && now.isPresent()) {
            BigDecimal behind = then.get().subtract(now.get());
            if (behind.compareTo(OUTFLOW_BEHIND) >= 0) {
                add(
                        false,
                        Money.rounded(
                                report.total().soll().euros().multiply(behind).movePointLeft(2)),
                        Wording.say(
                                "punkt.abfluss",
                                "prozent",
                                German.percent(now.get(), 1),
                                "punkte",
                                German.number(behind, 1),
                                "jahr",
                                String.valueOf(before.year())),
                        "Verlauf");
            }
        }
    }

    private void bookkeeping() {
        List<CommitmentAuthority> exceeded =
                report.authorities().stream().filter(a -> a.open().signum() < 0).toList();
        largest(exceeded, a -> true, a -> a.open().negated())
                .ifPresent(a -> add(
                        true,
                        sum(exceeded, x -> x.open().negated()),
                        Wording.say("punkt.ve", "stelle", a.line().toString(), "jahr", String.valueOf(a.dueYear())),
                        "Verpflichtungsermächtigungen"));
        List<UnbalancedTransfer> unbalanced = report.unbalanced();
        if (!unbalanced.isEmpty()) {
            add(
                    true,
                    sum(unbalanced, u -> abs(u.difference())),
                    counted("punkt.umbuchungen", unbalanced.size()),
                    "Umbuchungen, die nicht aufgehen");
        }
        if (!report.late().isEmpty()) {
            add(
                    false,
                    abs(report.late().onIst()),
                    counted(
                            "punkt.nachbuchungen",
                            report.late().bookings().size()
                                    + report.late().movements().size()),
                    "Nachbuchungen zu abgeschlossenen Monaten");
        }
        List<InvoiceStatus> waiting =
                view.invoices().stream().filter(i -> !i.isAssigned()).toList();
        if (!waiting.isEmpty()) {
            add(
                    false,
                    sum(waiting, InvoiceStatus::payable),
                    counted("punkt.rechnungen", waiting.size()),
                    "E-Rechnungen");
        }
    }

    private void plan() {
        PlanExecution execution = view.execution();
        if (execution == null) {
            return;
        }
        List<ItemStatus> over = execution.overPlan();
        largest(over, i -> true, i -> i.rest().negated())
                .ifPresent(i -> add(
                        false,
                        sum(over, x -> x.rest().negated()),
                        Wording.say(
                                "punkt.ueber-plan",
                                "zahl",
                                German.count(over.size()),
                                "position",
                                shortened(i.item().title()),
                                "ressort",
                                i.item().department()),
                        "Über Plan"));
        List<UnplannedVorgang> unplanned = execution.notPlanned();
        if (!unplanned.isEmpty()) {
            add(
                    false,
                    sum(unplanned, UnplannedVorgang::bound),
                    counted("punkt.nicht-geplant", unplanned.size()),
                    "Begonnen und nicht geplant");
        }
        List<ItemStatus> notBegun = execution.notBegun();
        if (!notBegun.isEmpty() && report.date().period().number() >= HALF_YEAR) {
            add(
                    false,
                    sum(notBegun, ItemStatus::planned),
                    counted("punkt.nicht-begonnen", notBegun.size()),
                    "Geplant und nicht begonnen");
        }
    }

    private void add(boolean broken, Money amount, String what, String where) {
        points.add(new Point(broken, amount, what, Wording.texts().label(where)));
    }

    /** So that all points stay on page one. */
    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }

    private static String counted(String key, int count) {
        return Wording.say(key, "zahl", German.count(count));
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(p -> German.percent(p, 1)).orElse("mehr als 100 %");
    }

    private static Money abs(Money amount) {
        return amount.signum() < 0 ? amount.negated() : amount;
    }

    private static <T> Money sum(Collection<T> of, Function<T, Money> amount) {
        return Money.sum(of.stream().map(amount).toList());
    }

    private static <T> Optional<T> largest(Collection<T> of, Predicate<T> which, Function<T, Money> by) {
        return of.stream().filter(which).max(Comparator.comparing(by));
    }
}
