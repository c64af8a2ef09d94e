package de.gesamtplan.jobs.trace;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.Booking;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.VorgangAccount;
import de.gesamtplan.domain.controlling.Balance;
import de.gesamtplan.domain.controlling.ControllingData;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.controlling.ReportDate;
import de.gesamtplan.domain.controlling.StatusRules;
import de.gesamtplan.domain.controlling.VorgangStatus;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.store.AdoptedBudgetStore;
import de.gesamtplan.jobs.store.BookingStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Figures of the controlling report: Soll, Obligo, Ist and what is available. */
@Component
class ControllingTracer implements Tracer {
    /** Figures do not depend on the limits of the lights. */
    private static final StatusRules ANY =
            new StatusRules(BigDecimal.ZERO, BigDecimal.ZERO, Money.ZERO, BigDecimal.ZERO, Money.ZERO);

    private final AdoptedBudgetStore budget;
    private final BookingStore bookings;
    private final ReferenceStore references;

    ControllingTracer(AdoptedBudgetStore budget, BookingStore bookings, ReferenceStore references) {
        this.budget = budget;
        this.bookings = bookings;
        this.references = references;
    }

    @Override
    public String report() {
        return "controlling";
    }

    @Override
    public List<String> figures() {
        return List.of("verfuegbar", "soll", "obligo", "ist");
    }

    @Override
    public Set<String> options() {
        return new TreeSet<>(Set.of("haushaltsstelle", "ressort", "deckungskreis", "vorgang", "periode"));
    }

    @Override
    public Trace trace(Question question) {
        checkOptions(question);
        ControllingReport report = report(question.subject());
        List<BudgetLine> lines = report.lines().stream()
                .filter(line -> BudgetLines.isMeant(question, line.line())
                        && question.admits("ressort", line.department())
                        && question.admits("deckungskreis", line.ring()))
                .map(LineStatus::line)
                .toList();
        List<Trace.Part> parts = new ArrayList<>();
        if (asks(question, "soll")) {
            report.movements().stream()
                    .filter(m -> lines.contains(m.line()) && m.onSoll().signum() != 0)
                    .forEach(m -> parts.add(part(m)));
        }
        List<Booking> meant = report.bookings().stream()
                .filter(b -> lines.contains(b.line()) && question.admits("vorgang", b.vorgang()))
                .toList();
        boolean minus = question.figure().equals("verfuegbar");
        if (asks(question, "obligo")) {
            commitments(meant, minus, parts);
        }
        if (asks(question, "ist")) {
            meant.stream()
                    .filter(b -> b.onIst().signum() != 0
                            && question.admits("periode", b.period().number()))
                    .forEach(b -> parts.add(part(b, signed(b.onIst(), minus))));
        }
        return new Trace(
                "Controlling " + report.date() + ", " + question.figure() + question.narrowed(),
                "EUR",
                parts,
                figure(report, question, lines).euros());
    }

    private static void checkOptions(Question question) {
        boolean ofBookings =
                question.figure().equals("ist") || question.figure().equals("obligo");
        if (question.option("vorgang") != null && !ofBookings) {
            throw new Question.Unanswerable("TRACE-02: --vorgang gibt es nur bei obligo und ist.");
        }
        if (question.option("periode") != null && !question.figure().equals("ist")) {
            throw new Question.Unanswerable("TRACE-02: --periode gibt es nur bei ist.");
        }
    }

    private ControllingReport report(String subject) {
        ReportDate date;
        try {
            date = ReportDate.parse(subject);
        } catch (IllegalArgumentException e) {
            throw new Question.Unanswerable("TRACE-04: „" + subject
                    + "“ ist kein Monat und kein Tag. Bitte in der Form 2026-09 oder 2026-09-15 angeben.");
        }
        return ControllingReport.of(
                date,
                ControllingData.of(
                        budget.movements(date.year()),
                        bookings.ofYear(date.year()),
                        references.coverageRings(),
                        references.departments()),
                ANY);
    }

    private static boolean asks(Question question, String figure) {
        return question.figure().equals(figure) || question.figure().equals("verfuegbar");
    }

    private static Trace.Part part(AppropriationMovement m) {
        String what = m.line() + " " + m.kind().word() + (m.reference().isEmpty() ? "" : ", " + m.reference());
        return new Trace.Part(what, m.origin(), m.onSoll().euros());
    }

    private static Trace.Part part(Booking b, BigDecimal contribution) {
        String what = b.line() + " Vorgang " + b.vorgang() + ", " + b.kind().word() + " " + b.voucher();
        return new Trace.Part(what, b.origin(), contribution);
    }

    private static BigDecimal signed(Money amount, boolean minus) {
        return minus ? amount.negated().euros() : amount.euros();
    }

    /** A Vorgang that is paid above its order has no open commitment, not a negative one. */
    private static void commitments(List<Booking> bookings, boolean minus, List<Trace.Part> parts) {
        Map<BudgetLine, Map<String, List<Booking>>> byVorgang = bookings.stream()
                .collect(Collectors.groupingBy(
                        Booking::line,
                        TreeMap::new,
                        Collectors.groupingBy(Booking::vorgang, TreeMap::new, Collectors.toList())));
        byVorgang.forEach((line, ofLine) -> ofLine.forEach((vorgang, rows) -> {
            Money sum = Money.ZERO;
            for (Booking booking : rows) {
                if (booking.onCommitment().signum() != 0) {
                    sum = sum.plus(booking.onCommitment());
                    parts.add(part(booking, signed(booking.onCommitment(), minus)));
                }
            }
            Money cut = VorgangAccount.of(rows).openCommitment().minus(sum);
            if (cut.signum() != 0) {
                parts.add(new Trace.Part(
                        line + " Vorgang " + vorgang + ", über den Auftrag hinaus gezahlt: kein negatives Obligo",
                        null,
                        signed(cut, minus)));
            }
        }));
    }

    private static Money figure(ControllingReport report, Question question, List<BudgetLine> lines) {
        if (question.option("vorgang") != null) {
            List<VorgangStatus> meant = report.vorgaenge().stream()
                    .filter(v -> lines.contains(v.line()) && question.admits("vorgang", v.vorgang()))
                    .toList();
            if (question.option("periode") == null) {
                return Money.sum(meant.stream()
                        .map(question.figure().equals("ist") ? VorgangStatus::ist : VorgangStatus::open)
                        .toList());
            }
        }
        Integer period = question.number("periode");
        if (period != null) {
            return ofPeriod(report, question, lines, period);
        }
        Balance balance = balance(report, question, lines);
        return switch (question.figure()) {
            case "soll" -> balance.soll();
            case "obligo" -> balance.obligo();
            case "ist" -> balance.ist();
            default -> balance.available();
        };
    }

    /** As the report shows it: the state's, a department's or a ring's own balance, else the lines'. */
    private static Balance balance(ControllingReport report, Question question, List<BudgetLine> lines) {
        Set<String> asked = question.narrowing().keySet();
        if (asked.isEmpty()) {
            return report.total();
        }
        if (asked.equals(Set.of("ressort")) || asked.equals(Set.of("deckungskreis"))) {
            String option = asked.iterator().next();
            return (option.equals("ressort") ? report.departments() : report.rings())
                    .stream()
                            .filter(group -> question.admits(option, group.key()))
                            .map(group -> group.balance())
                            .findFirst()
                            .orElse(Balance.ZERO);
        }
        return Balance.sum(report.lines().stream()
                .filter(line -> lines.contains(line.line()))
                .map(LineStatus::balance)
                .toList());
    }

    private static Money ofPeriod(ControllingReport report, Question question, List<BudgetLine> lines, int period) {
        if (question.narrowing().size() == 1) {
            return report.course().stream()
                    .filter(month -> month.period() == period)
                    .map(month -> month.ist())
                    .findFirst()
                    .orElse(Money.ZERO);
        }
        return Money.sum(report.bookings().stream()
                .filter(b -> lines.contains(b.line())
                        && b.period().number() == period
                        && question.admits("vorgang", b.vorgang()))
                .map(Booking::onIst)
                .toList());
    }
}
