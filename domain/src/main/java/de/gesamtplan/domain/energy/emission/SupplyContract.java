package de.gesamtplan.domain.energy.emission;

import de.gesamtplan.domain.energy.Kpi;
import de.gesamtplan.domain.energy.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who supplies a site with electricity of what origin, for whole months.
 *
 * @param to last day; null: until further notice
 * @param renewablePercent renewable share of what is bought, 0 to 100; null: unknown
 * @param guaranteesPercent share for which guarantees of origin are held and cancelled; null or 0: nothing counts as renewable
 * @param gramsPerKwh g CO2 per kWh of the product as delivered (Stromkennzeichnung); null: not given
 */
public record SupplyContract(
        String site,
        LocalDate from,
        @Nullable LocalDate to,
        String supplier,
        @Nullable BigDecimal renewablePercent,
        @Nullable BigDecimal guaranteesPercent,
        @Nullable BigDecimal gramsPerKwh,
        String source) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public SupplyContract {
        if (from.getDayOfMonth() != 1
                || to != null && !to.equals(YearMonth.from(to).atEndOfMonth())) {
            throw new IllegalArgumentException("Ein Stromvertrag gilt für ganze Monate.");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("„gültig bis“ liegt vor „gültig von“.");
        }
        if (isNoPercent(renewablePercent) || isNoPercent(guaranteesPercent)) {
            throw new IllegalArgumentException("Anteile liegen zwischen 0 und 100 %.");
        }
    }

    private static boolean isNoPercent(@Nullable BigDecimal percent) {
        return percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0);
    }

    /** The contract of that month; of several the one that began last; without any, what the site's own row says. */
    public static SupplyContract of(Site site, YearMonth month, List<SupplyContract> contracts) {
        Optional<SupplyContract> found = contracts.stream()
                .filter(contract -> contract.site().equals(site.key()) && contract.covers(month))
                .reduce((first, second) -> second.from().isBefore(first.from()) ? first : second);
        return found.orElseGet(() -> new SupplyContract(
                site.key(),
                month.atDay(1),
                null,
                "",
                site.renewablePercent(),
                site.guaranteesPercent(),
                null,
                "Standortdaten"));
    }

    private boolean covers(YearMonth month) {
        return !from.isAfter(month.atDay(1)) && (to == null || !to.isBefore(month.atEndOfMonth()));
    }

    /** Whether guarantees of origin are held; without them nothing is renewable, not even the own roof (EN 50600-4-3, example a). */
    boolean hasGuarantees() {
        return guaranteesPercent != null && guaranteesPercent.signum() > 0;
    }

    /** Whether nothing at all is known of where the electricity comes from. */
    boolean isUnknown() {
        return renewablePercent == null && guaranteesPercent == null;
    }

    /** Share of what is bought that counts as renewable, 0 to 1, or why it is not known. */
    Kpi renewableShare() {
        if (isUnknown()) {
            return Kpi.missing(
                    supplier.isEmpty()
                            ? "Stromvertrag unbekannt: für %02d/%d nennt ihn weder stromvertraege noch standorte"
                                    .formatted(from.getMonthValue(), from.getYear())
                            : "Stromvertrag mit %s nennt weder „Anteil erneuerbar“ noch „Herkunftsnachweise“"
                                    .formatted(supplier));
        }
        if (!hasGuarantees() || guaranteesPercent == null) {
            return Kpi.of(BigDecimal.ZERO);
        }
        return renewablePercent == null
                ? Kpi.missing("Anteil erneuerbarer Energien des Liefervertrags ist nicht angegeben")
                : Kpi.of(renewablePercent.min(guaranteesPercent).movePointLeft(2));
    }
}
