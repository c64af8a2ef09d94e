package de.gesamtplan.domain.controlling;

import de.gesamtplan.domain.money.Money;

/**
 * What was spent in one period of the year.
 *
 * @param period 1 to 16
 * @param ist of this period alone
 * @param cumulated from the year's beginning to the end of this period
 */
public record PeriodActual(int period, Money ist, Money cumulated) {}
