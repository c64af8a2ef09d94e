package de.gesamtplan.domain.energy.load;

import de.gesamtplan.domain.energy.MeterBook;
import de.gesamtplan.domain.energy.MeterChain;
import de.gesamtplan.domain.energy.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
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

    private final MeterBook book;
    private final int year;
    private final ZoneId zone;
    private final Map<String, Map<Role, HourlyLoad>> loads = new TreeMap<>();

    /** @param year local */
    public SiteLoad(MeterBook book, int year, ZoneId zone) {
        this.book = book;
        this.year = year;
        this.zone = zone;
    }

    /** Whether the chain's hours are needed for {@link #add}. */
    public boolean wants(MeterChain chain) {
        return ROLES.contains(chain.last().role())
                && chain.covers(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Adds a chain in the months in which it counts. Where a load is not known by the hour, as of a register or of quantities of days, the load of the
     * site is not known either.
     *
     * @param hours of the chain in the year
     */
    public void add(MeterChain chain, HourSums hours) {
        HourlyLoad load = loads.computeIfAbsent(chain.last().site(), site -> new EnumMap<>(Role.class))
                .computeIfAbsent(
                        chain.last().role(),
                        role -> new HourlyLoad(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), zone));
        boolean profile = book.showsHours(chain);
        for (Month month : Month.values()) {
            YearMonth of = YearMonth.of(year, month);
            if (book.counts(chain, of)) {
                Instant from =
                        later(chain.begin(zone), of.atDay(1).atStartOfDay(zone).toInstant());
                Instant to = earlier(
                        chain.end(zone),
                        of.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
                if (profile) {
                    load.add(hours, from, to);
                } else {
                    load.addUnknown(from, to);
                }
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
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
