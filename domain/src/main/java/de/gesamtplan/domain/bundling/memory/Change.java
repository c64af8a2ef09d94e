package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a demand differs from what was decided on.
 *
 * @param what German: Volumen or Menge
 * @param department whose demand it is
 * @param percent by which it changed, 1 decimal, half up
 */
public record Change(String what, String department, BigDecimal before, BigDecimal now, BigDecimal percent) {
    private static final BigDecimal ALL = new BigDecimal("100.0");

    /** What changed by more than the share. What nobody wrote down when deciding is not compared. */
    static List<Change> between(Decision.Side before, Decision.Side now, BigDecimal sharePercent) {
        List<Change> changes = new ArrayList<>();
        add(changes, "Volumen", now.department(), euros(before.volume()), euros(now.volume()), sharePercent);
        add(changes, "Menge", now.department(), before.quantity(), now.quantity(), sharePercent);
        return changes;
    }

    private static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    private static void add(
            List<Change> changes,
            String what,
            String department,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now,
            BigDecimal share) {
        if (before == null || now == null || before.compareTo(now) == 0) {
            return;
        }
        BigDecimal difference = now.subtract(before);
        boolean beyond =
                difference.abs().movePointRight(2).compareTo(before.abs().multiply(share)) > 0;
        if (beyond) {
            BigDecimal percent = before.signum() == 0
                    ? ALL
                    : difference.movePointRight(2).divide(before.abs(), 1, RoundingMode.HALF_UP);
            changes.add(new Change(what, department, before, now, percent));
        }
    }
}
