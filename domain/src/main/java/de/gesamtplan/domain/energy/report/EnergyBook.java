package de.gesamtplan.domain.energy.report;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.Role;
import de.gesamtplan.domain.energy.cost.SiteCost;
import de.gesamtplan.domain.energy.load.LoadCurves;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the yearly report shows.
 *
 * @param loads curves by site and role; a site without interval meters is not in it
 * @param costs of electricity by site; empty if no prices are known
 * @param keyed calculated meters with constants in their formulas, such as the keys of shared meters
 * @param edition which edition of the year's report this is, and what it changed
 */
public record EnergyBook(
        EnergyReport report,
        Map<String, Map<Role, LoadCurves>> loads,
        List<SiteCost> costs,
        List<Meter> keyed,
        Edition edition) {
    public EnergyBook {
        costs = List.copyOf(costs);
        keyed = List.copyOf(keyed);
    }

    /** The load of a site, if one hour of it is known. */
    public Optional<LoadCurves> load(String site, Role role) {
        return Optional.ofNullable(loads.getOrDefault(site, Map.of()).get(role)).filter(LoadCurves::isKnown);
    }
}
