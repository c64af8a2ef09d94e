package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.procurement.ContractUse;

/**
 * A framework contract, its use up to now and what the plans of the round would call off.
 *
 * @param planned EUR without tax; may be more than is left
 */
public record PlannedUse(ContractUse use, Money planned) {
    /** How it stands once all that is planned has been called off. */
    public ContractUse after() {
        return new ContractUse(use.contract(), use.called().plus(planned));
    }
}
