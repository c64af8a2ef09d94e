package de.gesamtplan.domain.energy.cost;

import java.math.BigDecimal;
import java.util.List;

/**
 * By what a planned purchase is reckoned over its life.
 *
 * @param centsPerKwh price of electricity in the first year, ct/kWh
 * @param priceRisePercent by how much it rises each year
 * @param discountPercent rate at which later payments are discounted, each year
 * @param gramsPerKwh CO2 of electricity, g/kWh; kept the same over the life
 * @param factorLabel where the CO2 factor comes from
 * @param tolerancePercent by how much an item may cost more over its life than the best comparable one
 */
public record LifeCycleRules(
        BigDecimal centsPerKwh,
        BigDecimal priceRisePercent,
        BigDecimal discountPercent,
        BigDecimal gramsPerKwh,
        String factorLabel,
        BigDecimal tolerancePercent,
        List<DeviceClass> classes) {
    public LifeCycleRules {
        classes = List.copyOf(classes);
        if (centsPerKwh.signum() < 0 || discountPercent.signum() < 0 || tolerancePercent.signum() < 0) {
            throw new IllegalArgumentException("price, discount rate and tolerance are not negative");
        }
    }

    /**
     * Factor from the first year's payment to the present value of all: the sum over the years t = 1 … n of
     * (1 + rise)^(t − 1) / (1 + rate)^t, each payment at the end of its year.
     */
    BigDecimal presentValueFactor(int years) {
        BigDecimal rise = BigDecimal.ONE.add(priceRisePercent.movePointLeft(2));
        BigDecimal rate = BigDecimal.ONE.add(discountPercent.movePointLeft(2));
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal payment = BigDecimal.ONE;
        BigDecimal growth = BigDecimal.ONE;
        for (int year = 1; year <= years; year++) {
            growth = growth.multiply(rate);
            sum = sum.add(payment.divide(growth, java.math.MathContext.DECIMAL128));
            payment = payment.multiply(rise);
        }
        return sum;
    }
}
