package de.gesamtplan.domain.procurement;

import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A framework contract (Rahmenvertrag).
 *
 * @param cpvCodes without check digit
 * @param entitled codes of the departments that may call off; {@code alle} for all (§ 21 Abs. 2 VgV)
 * @param maximum value at which it loses its effect (ECJ C-23/20)
 */
public record FrameworkContract(
        String number,
        String name,
        List<String> cpvCodes,
        List<String> entitled,
        LocalDate validFrom,
        LocalDate validTo,
        Money maximum) {
    public FrameworkContract {
        cpvCodes = List.copyOf(cpvCodes);
        entitled = List.copyOf(entitled);
    }

    /** Whether it covers the kind of product: the first five digits of a CPV code agree. */
    public boolean covers(String cpv) {
        return cpvCodes.stream().anyMatch(code -> code.regionMatches(0, cpv, 0, 5));
    }

    public boolean entitles(String department) {
        return entitled.contains("alle") || entitled.contains(department);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
