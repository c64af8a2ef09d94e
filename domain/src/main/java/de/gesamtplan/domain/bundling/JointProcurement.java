package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it would mean to procure the demands of a proposal together.
 *
 * @param volume of all members and plan years, EUR with tax
 * @param netVolume the same without tax
 * @param singleProcedures procedure of the largest single demand, see {@link de.gesamtplan.domain.procurement.Thresholds}
 * @param jointProcedure procedure of all together
 * @param contracts numbers and names of framework contracts that cover it now
 */
public record JointProcurement(
        BundlingProposal proposal,
        Money volume,
        Money netVolume,
        @Nullable String singleProcedures,
        @Nullable String jointProcedure,
        List<String> contracts) {
    public JointProcurement {
        contracts = List.copyOf(contracts);
    }

    /** The same for another proposal of the same members. */
    public JointProcurement with(BundlingProposal other) {
        return new JointProcurement(other, volume, netVolume, singleProcedures, jointProcedure, contracts);
    }
}
