package de.gesamtplan.domain.energy.delivery;

import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.load.HourlyLoad;
import de.gesamtplan.domain.energy.plausibility.Finding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a delivery brought of one site, and what is wrong with it.
 *
 * @param site key; empty for files that brought nothing of any site
 * @param first first local day of the period
 * @param last last local day
 * @param readings number of readings that came
 * @param files those that brought readings of the site, and those that brought none at all
 * @param meters those of which readings came
 * @param silent meters of the site without any reading of the period, of whatever delivery
 * @param findings over the period, by time
 * @param loads what was delivered, gaps left open, by role; only of electricity meters with intervals
 */
public record DeliveryCheck(
        String site,
        String siteName,
        LocalDate first,
        LocalDate last,
        long readings,
        List<DeliveredFile> files,
        List<CheckedMeter> meters,
        List<String> silent,
        List<Finding> findings,
        Map<Role, HourlyLoad> loads) {
    public DeliveryCheck {
        files = List.copyOf(files);
        meters = List.copyOf(meters);
        silent = List.copyOf(silent);
        findings = List.copyOf(findings);
        loads = Collections.unmodifiableMap(new TreeMap<>(loads));
    }

    /** Intervals of the delivered meters without a usable value. */
    public long missing() {
        return meters.stream().mapToLong(CheckedMeter::missing).sum();
    }

    /** Whether nothing is missing, implausible or held back. */
    public boolean isFaultless() {
        return findings.isEmpty() && missing() == 0 && files.stream().noneMatch(DeliveredFile::isHeldBack);
    }
}
