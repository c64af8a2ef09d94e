package de.gesamtplan.domain.energy.load;

import de.gesamtplan.domain.energy.GapFilling;
import de.gesamtplan.domain.energy.IntervalSeries;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Collects the loads of sites by role, meter after meter. Only what a report draws: the whole supply and the IT. */
public final class SiteLoad {
    /** Of these roles loads are collected. */
    public static final Set<Role> ROLES = Set.of(Role.MAIN, Role.IT);

    private final LocalDate first;
    private final LocalDate last;
    private final ZoneId zone;
    private final Map<String, Map<Role, HourlyLoad>> loads = new TreeMap<>();

    /** @param last included, local days */
    public SiteLoad(LocalDate first, LocalDate last, ZoneId zone) {
        this.first = first;
        this.last = last;
        this.zone = zone;
    }

    /** @param delivered series of the chain, not yet filled, with a margin for filling */
    public void add(MeterChain chain, IntervalSeries delivered) {
        if (ROLES.contains(chain.last().role())) {
            loads.computeIfAbsent(chain.last().site(), site -> new EnumMap<>(Role.class))
                    .computeIfAbsent(chain.last().role(), role -> new HourlyLoad(first, last, zone))
                    .add(GapFilling.fill(delivered, zone), chain.begin(zone), chain.end(zone));
        }
    }

    /** Curves by site and role; a site without such meters is not in it. */
    public Map<String, Map<Role, LoadCurves>> curves() {
        Map<String, Map<Role, LoadCurves>> curves = new TreeMap<>();
        loads.forEach((site, byRole) -> {
            Map<Role, LoadCurves> ofSite = new EnumMap<>(Role.class);
            byRole.forEach((role, load) ->
                    ofSite.put(role, Objects.requireNonNull(load).curves()));
            curves.put(site, ofSite);
        });
        return curves;
    }
}
