package de.gesamtplan.domain.energy.emission;

import de.gesamtplan.domain.energy.Balance;
import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * CO2 of a site over a period in kg, location-based and market-based side by side (GHG Protocol Scope 2 Guidance). Direct
 * emissions, without upstream. Own electricity from the sun emits nothing.
 *
 * @param sources one for each carrier, in their order
 */
public record Emissions(List<Source> sources) {
    /**
     * What one carrier emits.
     *
     * @param energy in kWh
     * @param location kg by the mean of the grid; of fuels and networks by their own factor
     * @param market kg by contract and guarantees of origin, the rest by the residual mix
     * @param basis what the market-based figure rests on (German)
     */
    public record Source(Carrier carrier, Kpi energy, Kpi location, Kpi market, String basis) {
        Source plus(Source other) {
            String both = basis.equals(other.basis) || other.basis.isEmpty() || basis.endsWith(other.basis)
                    ? basis
                    : basis.isEmpty() ? other.basis : basis + "; " + other.basis;
            return new Source(
                    carrier, energy.plus(other.energy), location.plus(other.location), market.plus(other.market), both);
        }

        Source of(String part) {
            return new Source(carrier, energy.of(part), location.of(part), market.of(part), basis);
        }
    }

    /** Energy content of diesel in kWh per litre (EN 50600-4 factsheet of ictfootprint.eu). */
    public static final BigDecimal DIESEL_KWH_PER_LITRE = new BigDecimal("9.9");

    public Emissions {
        sources = List.copyOf(sources);
    }

    /**
     * @param balance of one month of one site
     * @param grams g per kWh that a choice stands for: those used, or the newest
     */
    public static Emissions of(
            Balance balance, SupplyContract contract, FactorBook book, int year, Function<FactorChoice, Kpi> grams) {
        Kpi grid = balance.required(Role.MAIN)
                .minus(balance.optional(Role.CO_USER))
                .map(BigDecimal.ZERO::max);
        List<Source> sources = new ArrayList<>();
        sources.add(electricity(grid, contract, book, year, grams));
        sources.add(
                direct(Carrier.DIESEL, balance.optional(Role.DIESEL).times(DIESEL_KWH_PER_LITRE), book, year, grams));
        sources.add(direct(Carrier.DISTRICT_HEAT, balance.optional(Role.DISTRICT_HEAT), book, year, grams));
        sources.add(direct(Carrier.DISTRICT_COLD, balance.optional(Role.DISTRICT_COLD), book, year, grams));
        return new Emissions(sources);
    }

    private static Source direct(
            Carrier carrier, Kpi energy, FactorBook book, int year, Function<FactorChoice, Kpi> grams) {
        Kpi kilograms = kilograms(energy, grams.apply(book.choose(year, carrier, Method.DIRECT)));
        return new Source(carrier, energy, kilograms, kilograms, "");
    }

    private static Source electricity(
            Kpi grid, SupplyContract contract, FactorBook book, int year, Function<FactorChoice, Kpi> grams) {
        Kpi location = kilograms(grid, grams.apply(book.choose(year, Carrier.ELECTRICITY, Method.LOCATION)));
        BigDecimal ofProduct = contract.gramsPerKwh();
        if (ofProduct != null) {
            return new Source(
                    Carrier.ELECTRICITY,
                    grid,
                    location,
                    kilograms(grid, Kpi.of(ofProduct)),
                    "Stromkennzeichnung " + contract.supplier());
        }
        // Whose contract is unknown has the residual mix (GHG Protocol Scope 2 Guidance).
        Kpi share = contract.isUnknown() ? Kpi.of(BigDecimal.ZERO) : contract.renewableShare();
        Kpi rest = grid.times(Kpi.of(BigDecimal.ONE).minus(share));
        Kpi market = kilograms(rest, grams.apply(book.choose(year, Carrier.ELECTRICITY, Method.RESIDUAL)));
        return new Source(Carrier.ELECTRICITY, grid, location, market, basis(share.value()));
    }

    private static String basis(@Nullable BigDecimal share) {
        if (share == null) {
            return "";
        }
        String percent =
                share.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',');
        return share.signum() == 0
                ? "Restmix"
                : "Herkunftsnachweise " + percent + " %"
                        + (share.compareTo(BigDecimal.ONE) < 0 ? ", sonst Restmix" : "");
    }

    /** Of no energy nothing, whatever the factor. */
    private static Kpi kilograms(Kpi energy, Kpi grams) {
        @Nullable BigDecimal known = energy.value();
        return known != null && known.signum() == 0
                ? Kpi.of(BigDecimal.ZERO)
                : energy.isComputable()
                        ? grams.map(factor -> factor.movePointLeft(3)).times(energy)
                        : energy;
    }

    /** kg in all, location-based. */
    public Kpi location() {
        return sum(sources, Source::location);
    }

    /** kg of what makes up E_DC, location-based: without district heat, which warms the building. */
    public Kpi locationOfDataCentre() {
        return sum(
                sources.stream()
                        .filter(source -> source.carrier() != Carrier.DISTRICT_HEAT)
                        .toList(),
                Source::location);
    }

    /** kg in all, market-based. */
    public Kpi market() {
        return sum(sources, Source::market);
    }

    /** kg of one scope, location-based. */
    public Kpi location(int scope) {
        return sum(ofScope(scope), Source::location);
    }

    /** kg of one scope, market-based. */
    public Kpi market(int scope) {
        return sum(ofScope(scope), Source::market);
    }

    private List<Source> ofScope(int scope) {
        return sources.stream()
                .filter(source -> source.carrier().scope() == scope)
                .toList();
    }

    private static Kpi sum(List<Source> sources, Function<Source, Kpi> part) {
        return sources.stream().map(part).reduce(Kpi.of(BigDecimal.ZERO), Kpi::plus);
    }

    /** Two periods of a site, or two sites, together. */
    public Emissions plus(Emissions other) {
        List<Source> both = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            both.add(sources.get(i).plus(other.sources.get(i)));
        }
        return new Emissions(both);
    }

    /** The same, with reasons told as those of a part. */
    public Emissions of(String part) {
        return new Emissions(sources.stream().map(source -> source.of(part)).toList());
    }
}
