package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.plausibility.BalanceChecks;
import de.gesamtplan.domain.energy.plausibility.Finding;
import de.gesamtplan.jobs.store.MeterStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What meters of a site say against one another over some days. Only sites whose meters are linked have their years worked out for it. */
@Component
class LinkedFindings {
    private final MeterStore meters;
    private final MeterYears years;

    LinkedFindings(MeterStore meters, MeterYears years) {
        this.meters = meters;
        this.years = years;
    }

    /** @param last included, local days */
    List<Finding> of(String site, LocalDate first, LocalDate last) {
        Register register = new Register(meters.meters());
        MeterBook book = register.book();
        if (register.chains(site).stream().noneMatch(book::isLinked)) {
            return List.of();
        }
        Instant from = first.atStartOfDay(EnergyInputs.ZONE).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(EnergyInputs.ZONE).toInstant();
        List<Finding> findings = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            years.of(year, EnergyInputs.ZONE).stream()
                    .flatMap(evaluated -> evaluated.findings().stream())
                    .filter(finding -> finding.site().equals(site)
                            && BalanceChecks.CHECKS.contains(finding.check())
                            && finding.from().isBefore(to)
                            && finding.to().isAfter(from))
                    .forEach(findings::add);
        }
        return findings;
    }
}
