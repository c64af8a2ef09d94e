package de.gesamtplan.domain.procurement;

import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /**
     * Whether one of its CPV codes is this one or stands above it: what precedes the closing zeros names a branch of the
     * vocabulary, two digits at least (Regulation (EC) No 213/2008).
     */
    public boolean covers(String cpv) {
        return cpvCodes.stream().anyMatch(code -> cpv.startsWith(branch(code)));
    }

    private static String branch(String code) {
        int end = Math.min(code.length(), 8);
        while (end > 2 && code.charAt(end - 1) == '0') {
            end--;
        }
        return code.substring(0, end);
    }

    public boolean entitles(String department) {
        return entitled.contains("alle") || entitled.contains(department);
    }

    /** On how many days of the year it runs. */
    public int daysIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate from = validFrom.isAfter(first) ? validFrom : first;
        LocalDate to = validTo.isBefore(last) ? validTo : last;
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }
}
