package de.gesamtplan.domain.energy.kpi;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.SiteDetails;
import de.gesamtplan.domain.energy.emission.Renewable;
import java.math.BigDecimal;

/**
 * What key figures are made of, of one site or of several, over a period. Energies in kWh, water in m³, CO2 in kg.
 *
 * @param total E_DC
 * @param it E_IT
 * @param heatPumps power of heat pumps that only upgrade waste heat
 * @param electricity grid and own, without co-users
 * @param co2 location-based, of all energy of the site
 * @param co2OfTotal the same of E_DC alone, without the heating of the building
 */
public record Amounts(
        Kpi total,
        Kpi it,
        Kpi heatPumps,
        Kpi cooling,
        Kpi heatRemoved,
        Kpi reused,
        Renewable renewable,
        Kpi electricity,
        Kpi water,
        Kpi co2,
        Kpi co2OfTotal) {
    /** @param renewable and CO2 are sums of months, as contracts and factors change with time */
    static Amounts of(Balance balance, Site site, SiteDetails details, Renewable renewable, Kpi co2, Kpi co2OfTotal) {
        Kpi electricity = Formulas.total(
                balance.required(Role.MAIN),
                balance.optional(Role.PV),
                balance.optional(Role.FEED_IN),
                balance.optional(Role.CO_USER),
                Kpi.of(BigDecimal.ZERO));
        Kpi total = Formulas.total(
                        balance.required(Role.MAIN),
                        balance.optional(Role.PV),
                        balance.optional(Role.FEED_IN),
                        balance.optional(Role.CO_USER),
                        balance.optional(Role.DIESEL))
                .plus(districtCold(balance, details));
        return new Amounts(
                total,
                balance.required(Role.IT),
                balance.optional(Role.HEAT_PUMP),
                balance.required(Role.COOLING),
                balance.required(Role.HEAT_REMOVED),
                reused(site, balance),
                renewable,
                electricity,
                balance.required(Role.WATER),
                co2,
                co2OfTotal);
    }

    /** District cooling counts by the conversion factor of the system that supplies it (EN 50600-4 factsheet, ictfootprint.eu). */
    private static Kpi districtCold(Balance balance, SiteDetails details) {
        Kpi cold = balance.optional(Role.DISTRICT_COLD);
        BigDecimal known = cold.value();
        if (known == null || known.signum() == 0) {
            return cold;
        }
        BigDecimal factor = details.coldConversion();
        return factor == null
                ? Kpi.missing("Umrechnungsfaktor der Fernkälte ist nicht angegeben (standorte, „Umrechnung Fernkälte“)")
                : cold.times(factor);
    }

    private static Kpi reused(Site site, Balance balance) {
        boolean metered = balance.measured().containsKey(Role.HEAT_REUSED);
        return !metered && site.heatReuse()
                ? Kpi.missing("Abwärme wird genutzt, aber nicht gemessen")
                : balance.optional(Role.HEAT_REUSED);
    }

    /** The same for key figures: without E_DC and E_IT if the whole is less than the part, as nobody knows which is wrong. */
    Amounts plausible() {
        BigDecimal whole = total.value();
        BigDecimal part = it.value();
        if (whole == null || part == null || whole.compareTo(part) >= 0) {
            return this;
        }
        Kpi neither = Kpi.missing(Formulas.LESS_THAN_IT);
        return new Amounts(
                neither,
                neither,
                heatPumps,
                cooling,
                heatRemoved,
                reused,
                renewable,
                electricity,
                water,
                co2,
                co2OfTotal);
    }

    /** Two sites together. */
    Amounts plus(Amounts other) {
        return new Amounts(
                total.plus(other.total),
                it.plus(other.it),
                heatPumps.plus(other.heatPumps),
                cooling.plus(other.cooling),
                heatRemoved.plus(other.heatRemoved),
                reused.plus(other.reused),
                renewable.plus(other.renewable),
                electricity.plus(other.electricity),
                water.plus(other.water),
                co2.plus(other.co2),
                co2OfTotal.plus(other.co2OfTotal));
    }

    /** The same, with reasons told as those of a part. */
    Amounts of(String part) {
        return new Amounts(
                total.of(part),
                it.of(part),
                heatPumps.of(part),
                cooling.of(part),
                heatRemoved.of(part),
                reused.of(part),
                renewable.of(part),
                electricity.of(part),
                water.of(part),
                co2.of(part),
                co2OfTotal.of(part));
    }
}
