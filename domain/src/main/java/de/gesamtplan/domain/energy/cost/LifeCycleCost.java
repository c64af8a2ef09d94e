package de.gesamtplan.domain.energy.cost;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.EnergyLabel;
import de.gesamtplan.domain.plan.PlanItem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a planned purchase costs over its life: price and electricity. Staff, room and disposal are not in it.
 *
 * @param units how many devices
 * @param years of use
 * @param kwhPerYear of all units
 * @param energy present value of the electricity of all years, EUR
 * @param co2 kg over the life, at today's factor
 * @param assumed which of power, hours and life were assumed, in German; empty if the plan names all but the life
 */
public record LifeCycleCost(
        PlanItem item,
        DeviceClass device,
        BigDecimal units,
        int years,
        BigDecimal kwhPerYear,
        Money energy,
        BigDecimal co2,
        String assumed) {
    /**
     * Of a plan item that buys devices: it has a positive quantity, an amount, and a CPV code of a known class of devices.
     * Power and hours come from the plan, else from the class.
     */
    static Optional<LifeCycleCost> of(PlanItem item, LifeCycleRules rules) {
        BigDecimal units = item.quantity();
        if (units == null
                || units.signum() <= 0
                || item.cpv() == null
                || price(item).signum() <= 0) {
            return Optional.empty();
        }
        return DeviceClass.of(rules.classes(), item.cpv()).map(device -> of(item, units, device, rules));
    }

    /** Whether the plan says how many and what power, but no class tells how long they are in use. */
    static boolean lacksClass(PlanItem item, LifeCycleRules rules) {
        BigDecimal units = item.quantity();
        String cpv = item.cpv();
        return item.powerWatts() != null
                && units != null
                && units.signum() > 0
                && (cpv == null || DeviceClass.of(rules.classes(), cpv).isEmpty());
    }

    private static LifeCycleCost of(PlanItem item, BigDecimal units, DeviceClass device, LifeCycleRules rules) {
        BigDecimal watts = item.powerWatts() == null ? device.watts() : item.powerWatts();
        BigDecimal hours = item.operatingHours() == null ? device.hours() : item.operatingHours();
        BigDecimal perYear = watts.multiply(hours).movePointLeft(3).multiply(units);
        BigDecimal firstYear = perYear.multiply(rules.centsPerKwh()).movePointLeft(2);
        BigDecimal whole = perYear.multiply(BigDecimal.valueOf(device.lifeYears()));
        String assumed = item.powerWatts() == null
                ? item.operatingHours() == null ? "Leistung, Stunden" : "Leistung"
                : item.operatingHours() == null ? "Stunden" : "";
        return new LifeCycleCost(
                item,
                device,
                units,
                device.lifeYears(),
                perYear,
                Money.rounded(firstYear.multiply(rules.presentValueFactor(device.lifeYears()))),
                whole.multiply(rules.gramsPerKwh()).movePointLeft(3),
                assumed);
    }

    private static Money price(PlanItem item) {
        return Money.sum(item.amounts().values());
    }

    /** Purchase price: all amounts of the plan item. */
    public Money purchase() {
        return price(item);
    }

    public Money total() {
        return purchase().plus(energy);
    }

    /** kWh over the whole life. */
    public BigDecimal kwh() {
        return kwhPerYear.multiply(BigDecimal.valueOf(years));
    }

    /** EUR for one unit and year of use, unrounded. */
    public BigDecimal perUnitAndYear() {
        return total().euros().divide(units.multiply(BigDecimal.valueOf(years)), MathContext.DECIMAL128);
    }

    /** kWh of one unit in a year, unrounded. */
    public BigDecimal kwhPerUnit() {
        return kwhPerYear.divide(units, MathContext.DECIMAL128);
    }

    /** Whether the plan names no environmental label. */
    public boolean lacksLabel() {
        return item.energyLabel() == null || item.energyLabel() == EnergyLabel.NONE;
    }

    String key() {
        return item.department() + '/' + item.itemId();
    }
}
