package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.Procedure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What it would mean to procure the demands of a proposal together.
 *
 * @param volume of all members that count and all plan years, EUR with tax
 * @param netVolume the same without tax
 * @param day on which procedures are looked up: 1 January of the year of the earliest need
 * @param singleProcedure of the largest single demand; null if no thresholds are known for the day
 * @param jointProcedure of all together; null likewise
 */
public record JointProcurement(
        BundlingProposal proposal,
        Money volume,
        Money netVolume,
        LocalDate day,
        @Nullable Procedure singleProcedure,
        @Nullable Procedure jointProcedure) {
    /** The same for another proposal of the same members. */
    public JointProcurement with(BundlingProposal other) {
        return new JointProcurement(other, volume, netVolume, day, singleProcedure, jointProcedure);
    }
}
