package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a site beyond what its key figures need: master data for the registers and for the duties that hinge
 * on it. All of it optional; what is missing is shown as missing.
 *
 * @param owner owner, if it is not the operator
 * @param area total floor area of the building in m²
 * @param computerArea floor area of the computer rooms in m²
 * @param publicBody whether it is owned by or run for public bodies; null: unknown
 * @param customers whether others than the operator run IT in it (EnEfG § 15); null: unknown
 * @param energyManagement energy or environmental management system, for instance {@code ISO 50001}; empty: none known
 * @param certified whether that system is validated or certified; null: unknown
 * @param electricalRedundancy for instance {@code N+1}
 * @param itOnly whether the operator runs only the IT here, in a data centre of others (EnEfG § 3 no. 4)
 * @param coldConversion kWh of energy that a kWh of district cold counts in E_DC, by the supplying system
 * @param refrigerants kinds of refrigerants, as text
 */
public record SiteDetails(
        String site,
        String owner,
        @Nullable BigDecimal area,
        @Nullable BigDecimal computerArea,
        String postcode,
        String municipality,
        @Nullable Boolean publicBody,
        @Nullable Boolean customers,
        boolean itOnly,
        String energyManagement,
        @Nullable Boolean certified,
        String type,
        String electricalRedundancy,
        String coolingRedundancy,
        String cooling,
        String refrigerants,
        @Nullable BigDecimal coldConversion) {
    /** A site of which nothing more is known. */
    public static SiteDetails unknown(String site) {
        return new SiteDetails(site, "", null, null, "", "", null, null, false, "", null, "", "", "", "", "", null);
    }
}
