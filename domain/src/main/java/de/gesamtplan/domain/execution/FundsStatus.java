package de.gesamtplan.domain.execution;

import de.gesamtplan.domain.budget.AppropriationMovement;
import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.budget.FundingSource;
import de.gesamtplan.domain.controlling.ControllingReport;
import de.gesamtplan.domain.controlling.LineStatus;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.Funding;
import de.gesamtplan.domain.plan.PlanItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The money of one source (Mittelherkunft) in the budget year. The sums over all sources are those of the report.
 *
 * <p>Soll has its source by the rows of the budget. Obligo and Ist of a plan item follow its funding shares, split to the
 * cent; without shares, and where no item was found, the only source of the budget line. Where a line has several sources
 * and nothing says which, the money stands under none.
 *
 * @param source null for money whose source is not known
 */
public record FundsStatus(@Nullable FundingSource source, Money soll, Money obligo, Money ist) {
    public Money available() {
        return soll.minus(obligo).minus(ist);
    }

    private FundsStatus plus(Money moreSoll, Money moreObligo, Money moreIst) {
        return new FundsStatus(source, soll.plus(moreSoll), obligo.plus(moreObligo), ist.plus(moreIst));
    }

    private boolean isEmpty() {
        return soll.signum() == 0 && obligo.signum() == 0 && ist.signum() == 0;
    }

    /** By source, that without one last; sources without any money are left out. */
    public static List<FundsStatus> of(ControllingReport report, @Nullable PlanExecution execution) {
        Split split = new Split(report);
        for (AppropriationMovement m : report.movements()) {
            split.add(Optional.of(m.source()), m.onSoll(), Money.ZERO, Money.ZERO);
        }
        if (execution == null) {
            for (LineStatus line : report.lines()) {
                split.add(
                        split.only(line.line()),
                        Money.ZERO,
                        line.balance().obligo(),
                        line.balance().ist());
            }
        } else {
            execution.items().forEach(split::item);
            execution.unplanned().forEach(u -> split.add(split.only(u.line()), Money.ZERO, u.obligo(), u.ist()));
        }
        return split.sums().stream().filter(s -> !s.isEmpty()).toList();
    }

    private static final class Split {
        private final Map<BudgetLine, Set<FundingSource>> ofLine = new HashMap<>();
        private final Map<Optional<FundingSource>, FundsStatus> sums = new LinkedHashMap<>();

        Split(ControllingReport report) {
            for (FundingSource source : FundingSource.values()) {
                sums.put(Optional.of(source), new FundsStatus(source, Money.ZERO, Money.ZERO, Money.ZERO));
            }
            sums.put(Optional.empty(), new FundsStatus(null, Money.ZERO, Money.ZERO, Money.ZERO));
            report.movements()
                    .forEach(m -> ofLine.computeIfAbsent(m.line(), line -> EnumSet.noneOf(FundingSource.class))
                            .add(m.source()));
        }

        Optional<FundingSource> only(BudgetLine line) {
            Set<FundingSource> sources = ofLine.getOrDefault(line, Set.of());
            return sources.size() == 1 ? Optional.of(sources.iterator().next()) : Optional.empty();
        }

        void item(ItemStatus status) {
            PlanItem item = status.item();
            if (item.funding().isEmpty()) {
                add(only(item.budgetLine()), Money.ZERO, status.obligo(), status.ist());
                return;
            }
            Map<FundingSource, Money> obligo = Funding.split(status.obligo(), item.funding());
            Map<FundingSource, Money> ist = Funding.split(status.ist(), item.funding());
            obligo.forEach(
                    (source, part) -> add(Optional.of(source), Money.ZERO, part, ist.getOrDefault(source, Money.ZERO)));
        }

        void add(Optional<FundingSource> source, Money soll, Money obligo, Money ist) {
            sums.computeIfPresent(source, (s, sum) -> sum.plus(soll, obligo, ist));
        }

        List<FundsStatus> sums() {
            return new ArrayList<>(sums.values());
        }
    }
}
