package de.gesamtplan.domain.budget;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;

/**
 * What an e-invoice counts, if all its lines are of one thing.
 *
 * @param name of the thing (BT-153)
 * @param quantity sum of the lines (BT-129), negative for a credit note
 * @param unit code of UN/ECE Recommendation 20 (BT-130), for instance {@code H87}
 * @param gross what the invoice asks for it, with tax, allowances and charges (BT-112), EUR
 */
public record InvoicedGoods(String name, BigDecimal quantity, String unit, Money gross) {}
