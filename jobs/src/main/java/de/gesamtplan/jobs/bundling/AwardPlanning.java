package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.award.AwardOutlook;
import de.gesamtplan.domain.bundling.award.StandardUse;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.Tax;
import de.gesamtplan.jobs.store.LexiconFolder;
import de.gesamtplan.jobs.store.ProcurementStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What follows from proposals for procurement, given the contracts, call-offs and standards that are known. */
@Component
class AwardPlanning {
    private final ProcurementStore procurement;
    private final BundlingSettings settings;

    AwardPlanning(ProcurementStore procurement, BundlingSettings settings) {
        this.procurement = procurement;
        this.settings = settings;
    }

    /** @param items plan rows of the demands, which name standards */
    AwardOutlook of(
            BundlingProposals proposals,
            List<PlanItem> items,
            List<Demand> demands,
            LexiconFolder lexicon,
            SlotReader reader) {
        Tax tax = new Tax(settings.salesTaxPercent());
        Map<String, Money> called = procurement.called();
        Map<String, String> named = new TreeMap<>();
        for (PlanItem item : items) {
            String standard = item.standard();
            if (standard != null) {
                named.put(item.key(), standard);
            }
        }
        return AwardOutlook.of(
                proposals,
                demands,
                new AwardOutlook.Given(
                        reader,
                        lexicon.units(),
                        procurement.contracts().stream()
                                .map(contract -> new ContractUse(
                                        contract, tax.net(called.getOrDefault(contract.number(), Money.ZERO))))
                                .toList(),
                        new StandardUse.Catalogue(procurement.standards(), named),
                        tax,
                        settings.saving()));
    }
}
