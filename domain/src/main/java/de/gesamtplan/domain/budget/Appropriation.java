package de.gesamtplan.domain.budget;

import de.gesamtplan.domain.money.Money;
import java.util.Collection;
import java.util.Comparator;

/**
 * What a budget line may spend in a year, after all changes up to some day.
 *
 * @param purpose Zweckbestimmung as last stated, may be empty
 * @param ansatz granted by the adopted budget
 * @param changes supplementary budgets and transfers, signed
 * @param carriedOver Ausgabereste, signed
 * @param locked still locked: positive
 */
public record Appropriation(String purpose, Money ansatz, Money changes, Money carriedOver, Money locked) {

    /** Sums the movements of one budget line and year; VE do not count, they are money of later years. */
    public static Appropriation of(Collection<AppropriationMovement> movements) {
        Money ansatz = Money.ZERO;
        Money changes = Money.ZERO;
        Money carriedOver = Money.ZERO;
        Money locked = Money.ZERO;
        for (AppropriationMovement m : movements) {
            switch (m.kind()) {
                case ANSATZ -> ansatz = ansatz.plus(m.amount());
                case NACHTRAG, UMSETZUNG -> changes = changes.plus(m.amount());
                case AUSGABEREST -> carriedOver = carriedOver.plus(m.amount());
                case SPERRE, ENTSPERRUNG -> locked = locked.minus(m.onSoll());
                case VE -> {}
            }
        }
        return new Appropriation(purpose(movements), ansatz, changes, carriedOver, locked);
    }

    private static String purpose(Collection<AppropriationMovement> movements) {
        return movements.stream()
                .filter(m -> !m.purpose().isBlank())
                .max(Comparator.comparing(AppropriationMovement::effectiveOn))
                .map(AppropriationMovement::purpose)
                .orElse("");
    }

    /** Ansatz, changes and carry-over less what is locked. */
    public Money soll() {
        return ansatz.plus(changes).plus(carriedOver).minus(locked);
    }
}
