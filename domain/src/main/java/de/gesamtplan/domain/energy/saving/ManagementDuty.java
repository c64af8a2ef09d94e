package de.gesamtplan.domain.energy.saving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Which management system a public body owes by 30 June 2026 (EnEfG § 6 (4)), by the mean of the three calendar years
 * before 17 November 2023.
 */
public enum ManagementDuty {
    FULL("Energie- oder Umweltmanagementsystem (ISO 50001 oder EMAS)"),
    SIMPLIFIED("vereinfachtes Energiemanagementsystem (ISO 50005, Stufe 2)"),
    NONE("keines");

    private static final BigDecimal FULL_FROM = new BigDecimal("3000000");
    private static final BigDecimal SIMPLIFIED_FROM = new BigDecimal("1000000");

    private final String label;

    ManagementDuty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Empty if one of the years 2020 to 2022 is not reported. */
    public static Optional<ManagementDuty> of(String body, List<FinalEnergy> reported) {
        List<FinalEnergy> years = reported.stream()
                .filter(energy -> energy.body().equals(body) && energy.year() >= 2020 && energy.year() <= 2022)
                .toList();
        if (years.stream().map(FinalEnergy::year).distinct().count() < 3) {
            return Optional.empty();
        }
        BigDecimal mean = years.stream()
                .map(FinalEnergy::kilowattHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
        return Optional.of(
                mean.compareTo(FULL_FROM) >= 0 ? FULL : mean.compareTo(SIMPLIFIED_FROM) >= 0 ? SIMPLIFIED : NONE);
    }
}
