package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Similar demands of two or more departments (Bündelungsvorschlag).
 *
 * @param label what they are about
 * @param members by department, then item
 * @param reasons why, strongest first
 * @param against the strongest reason against; null if there is none
 * @param volume of all members and plan years, EUR with tax
 * @param netVolume the same without tax
 * @param singleProcedures procedure of the largest single demand, see {@link de.gesamtplan.domain.procurement.Thresholds}
 * @param jointProcedure procedure of all together
 * @param contracts numbers and names of framework contracts that cover it now
 */
public record BundlingProposal(
        String label,
        List<Demand> members,
        List<Reason> reasons,
        @Nullable Reason against,
        double score,
        Money volume,
        Money netVolume,
        @Nullable String singleProcedures,
        @Nullable String jointProcedure,
        List<String> contracts) {
    public BundlingProposal {
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
        contracts = List.copyOf(contracts);
    }

    /** Codes of the departments, each once. */
    public List<String> departments() {
        return members.stream().map(Demand::department).distinct().sorted().toList();
    }

    /** Sum of the quantities if all members count in the same unit. */
    public Optional<BigDecimal> quantity() {
        String unit = members.get(0).unit();
        BigDecimal sum = BigDecimal.ZERO;
        for (Demand member : members) {
            if (unit == null || !unit.equals(member.unit()) || member.quantity() == null) {
                return Optional.empty();
            }
            sum = sum.add(member.quantity());
        }
        return Optional.of(sum);
    }
}
