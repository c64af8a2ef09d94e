package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.Band;
import de.gesamtplan.domain.bundling.BundlingProposal;
import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.ContentKey;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.Score;
import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.Place;
import de.gesamtplan.domain.bundling.lexicon.RoleWord;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.procurement.ContractUse;
import de.gesamtplan.domain.procurement.FrameworkContract;
import de.gesamtplan.domain.procurement.Tax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small lexicon, and demands and contracts made of its words. Amounts hold 19 % tax. */
final class Shelf {
    static final Tax TAX = new Tax(new BigDecimal("19"));
    static final Saving SAVING = new Saving(new BigDecimal("3"), new BigDecimal("10"), "Annahme");
    static final Units UNITS = new Units(Map.of(
            new Unit("Stück", Unit.Kind.PIECE), List.of("Stk."),
            new Unit("Lizenz", Unit.Kind.RUNNING), List.of("Lizenzen"),
            new Unit("Pauschale", Unit.Kind.LUMP_SUM), List.of("psch.")));
    private static final Place PLACE = new Place("probe.csv", 2);

    private Shelf() {}

    private static Concept concept(
            String key, String label, String broader, String standard, String activity, boolean general) {
        return new Concept(
                key, label, broader, List.of(), List.of(), List.of(), List.of(), List.of(), standard, "Stück", activity,
                general, PLACE);
    }

    private static Activity activity(String key, String family) {
        return new Activity(
                key,
                key,
                family,
                List.of(),
                List.of(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)),
                List.of(),
                PLACE);
    }

    static SlotReader reader() {
        return new SlotReader(new LexiconEntries(
                List.of(
                        concept("hw.endgeraet", "Endgerät", "", "ST-APC", "beschaffung", false),
                        concept("hw.notebook", "Notebook", "hw.endgeraet", "", "beschaffung", false),
                        concept("hw.tablet", "Tablet", "hw.endgeraet", "", "beschaffung", false),
                        concept("hw.monitor", "Monitor", "", "", "beschaffung", false),
                        concept("hw.dock", "Dockingstation", "", "ST-DOCK", "beschaffung", false),
                        concept("sw.buero", "Bürosoftware", "", "ST-ALT", "lizenz", false),
                        concept("sw.kollaboration", "Kollaborationssoftware", "", "", "lizenz", false),
                        concept("sch.schulung", "IT-Schulung", "", "", "schulung", true)),
                List.of(
                        activity("beschaffung", "erwerb"),
                        activity("lizenz", "erwerb"),
                        activity("schulung", "schulung"),
                        activity("wartung", "wartung"),
                        activity("dienstleistung", "dienstleistung")),
                List.of(),
                List.of(new RoleWord("für", RoleWord.Role.PURPOSE, PLACE)),
                List.of(),
                List.of()));
    }

    /** Amounts of 2027 and 2028. */
    static Demand demand(
            String department,
            String title,
            @Nullable String cpv,
            String in2027,
            String in2028,
            @Nullable String contract) {
        return counted(department, title, cpv, "1", "Stück", in2027, in2028, contract);
    }

    static Demand counted(
            String department,
            String title,
            @Nullable String cpv,
            String quantity,
            String unit,
            String in2027,
            String in2028,
            @Nullable String contract) {
        TreeMap<Integer, Money> amounts = new TreeMap<>();
        amounts.put(2027, Money.of(in2027));
        amounts.put(2028, Money.of(in2028));
        return new Demand(
                department,
                title + in2027 + contract,
                title,
                null,
                null,
                cpv,
                new BigDecimal(quantity),
                unit,
                amounts,
                contract,
                new Origin(1, "", 2));
    }

    static ContractUse use(
            String number, String name, String cpv, String maximum, String called, String entitled, String validTo) {
        return new ContractUse(
                new FrameworkContract(
                        number,
                        name,
                        List.of(cpv.split(",")),
                        List.of(entitled.split(",")),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.parse(validTo),
                        Money.of(maximum)),
                Money.of(called));
    }

    /** For notebooks, open to all until 2029. */
    static ContractUse notebooks(String maximum, String called) {
        return use("RV-1", "Notebooks", "30213100", maximum, called, "alle", "2029-12-31");
    }

    static JointProcurement joint(Demand... demands) {
        List<BundlingProposal.Member> members = Arrays.stream(demands)
                .map(d -> new BundlingProposal.Member(
                        d, new ContentKey(d.department(), d.itemId()), Band.PROPOSED, new Score(List.of()), "", null))
                .toList();
        Money volume = Money.sum(Arrays.stream(demands).map(Demand::volume).toList());
        return new JointProcurement(
                new BundlingProposal(
                        "B1",
                        "",
                        demands[0].title(),
                        "Beschaffung",
                        demands[0],
                        members,
                        Band.PROPOSED,
                        BigDecimal.ONE,
                        "gleich",
                        null),
                volume,
                TAX.net(volume),
                LocalDate.of(2027, 1, 1),
                null,
                null);
    }

    static AwardOutlook outlook(List<JointProcurement> proposals, List<ContractUse> contracts, Demand... demands) {
        return outlook(proposals, contracts, new StandardUse.Catalogue(Map.of(), Map.of()), demands);
    }

    static AwardOutlook outlook(
            List<JointProcurement> proposals,
            List<ContractUse> contracts,
            StandardUse.Catalogue catalogue,
            Demand... demands) {
        return AwardOutlook.of(
                new BundlingProposals(
                        "2027/2028",
                        LocalDate.of(2027, 1, 1),
                        TAX.percent(),
                        demands.length,
                        proposals,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(demands),
                new AwardOutlook.Given(reader(), UNITS, contracts, catalogue, TAX, SAVING));
    }

    /** One proposal of all demands, one contract. */
    static Award award(ContractUse use, Demand... demands) {
        return outlook(List.of(joint(demands)), List.of(use), demands).awards().get(0);
    }
}
