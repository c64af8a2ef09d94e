package de.gesamtplan.domain.energy.report;

import de.gesamtplan.domain.energy.Coverage;
import de.gesamtplan.domain.energy.Evidence;
import de.gesamtplan.domain.energy.MeasuringPoint;
import de.gesamtplan.domain.energy.MeterMonth;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.emission.Carrier;
import de.gesamtplan.domain.energy.emission.EmissionFactor;
import de.gesamtplan.domain.energy.emission.FactorBook;
import de.gesamtplan.domain.energy.emission.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sites, months and factors of the tests of whole reports. */
final class ReportData {
    private ReportData() {}

    private static EmissionFactor factor(int year, Carrier carrier, Method method, String edition, String grams) {
        return new EmissionFactor(
                year, carrier, method, edition, "geschätzt", new BigDecimal(grams), "UBA", Evidence.VERIFIED);
    }

    static final FactorBook FACTORS = FactorBook.of(List.of(
            factor(2024, Carrier.ELECTRICITY, Method.LOCATION, "2020", "400"),
            factor(2024, Carrier.ELECTRICITY, Method.LOCATION, "CC 13/2025", "363"),
            factor(2020, Carrier.DIESEL, Method.DIRECT, "LfU", "266")));

    static Site site(String start, @Nullable String renewable, boolean guarantees) {
        return new Site(
                "RZ1",
                "Rechenzentrum 1",
                "LRZ",
                LocalDate.parse(start),
                new BigDecimal("400"),
                new BigDecimal("800"),
                null,
                false,
                renewable == null ? null : new BigDecimal(renewable),
                guarantees ? new BigDecimal("100") : BigDecimal.ZERO);
    }

    static MeterMonth amount(Role role, int year, int month, String amount) {
        return new MeterMonth(
                role.name(),
                "RZ1",
                role,
                role == Role.IT ? MeasuringPoint.UPS_OUTPUT : null,
                YearMonth.of(year, month),
                true,
                new BigDecimal(amount),
                new Coverage(2880, 2880, 0, 0, 0));
    }

    static List<MeterMonth> months(int year, String... rolesAndAmounts) {
        List<MeterMonth> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int i = 0; i < rolesAndAmounts.length; i += 2) {
                months.add(amount(Role.valueOf(rolesAndAmounts[i]), year, month, rolesAndAmounts[i + 1]));
            }
        }
        return months;
    }
}
