package de.gesamtplan.domain.energy.emission;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import java.math.BigDecimal;

/**
 * Renewable electricity of a site over a period in kWh (EN 50600-4-3): what counts, and what goes beyond the site's need.
 * Without guarantees of origin neither, not even of the own roof; of an unknown contract neither is known.
 *
 * @param used bought with guarantees of origin, and own generation that was used
 * @param beyond own generation that was fed in or went to co-users: it counts nowhere and is told apart
 */
public record Renewable(Kpi used, Kpi beyond) {
    /** Nothing. */
    public static final Renewable NONE = new Renewable(Kpi.of(BigDecimal.ZERO), Kpi.of(BigDecimal.ZERO));

    /** @param balance of one month, as the contract may change with the next */
    public static Renewable of(Balance balance, SupplyContract contract) {
        Kpi bought = balance.required(Role.MAIN).minus(balance.optional(Role.CO_USER));
        // Co-users that take more than was bought take it from the roof.
        Kpi beyond = balance.optional(Role.FEED_IN)
                .plus(bought.map(kwh -> kwh.negate().max(BigDecimal.ZERO)));
        Kpi own = balance.optional(Role.PV).minus(beyond);
        Kpi share = contract.renewableShare();
        if (!contract.hasGuarantees()) {
            Kpi nothing = bought.plus(own).times(share).map(known -> BigDecimal.ZERO);
            return new Renewable(nothing, nothing);
        }
        return new Renewable(bought.map(BigDecimal.ZERO::max).times(share).plus(own), beyond);
    }

    /** Two periods of a site, or two sites, together. */
    public Renewable plus(Renewable other) {
        return new Renewable(used.plus(other.used), beyond.plus(other.beyond));
    }

    /** The same, with reasons told as those of a part. */
    public Renewable of(String part) {
        return new Renewable(used.of(part), beyond.of(part));
    }
}
