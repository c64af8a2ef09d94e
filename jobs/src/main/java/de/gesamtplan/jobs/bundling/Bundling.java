package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.BundlingProposals;
import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.learning.LexiconAgenda;
import de.gesamtplan.domain.bundling.memory.Agenda;
import de.gesamtplan.domain.bundling.memory.Decision;
import de.gesamtplan.domain.bundling.memory.DecisionLog;
import de.gesamtplan.domain.bundling.memory.NameChange;
import de.gesamtplan.domain.bundling.memory.Review;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.plan.DepartmentPlan;
import de.gesamtplan.domain.plan.PlanItem;
import de.gesamtplan.domain.plan.PlanningRound;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.DecisionStore;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.store.LexiconFolder;
import de.gesamtplan.jobs.store.PlanStore;
import de.gesamtplan.jobs.store.ProcurementStore;
import de.gesamtplan.jobs.store.ReferenceStore;
import de.gesamtplan.jobs.store.SnapshotStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.bundling.BundlingPdf;
import de.gesamtplan.reports.bundling.BundlingView;
import de.gesamtplan.reports.bundling.BundlingWorkbook;
import de.gesamtplan.reports.bundling.LexiconWorkbook;
import de.gesamtplan.reports.content.German;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds similar demands in the department plans of a round. */
@Component
class Bundling implements Calculation<Bundling.Result> {
    /** What the reports show. */
    record Result(BundlingView view, LexiconAgenda lexicon) {
        BundlingProposals proposals() {
            return view.proposals();
        }
    }

    /** What the snapshot keeps. */
    record Kept(BundlingProposals proposals, List<Decision> decisions, List<NameChange> changes) {}

    private final ReferenceStore references;
    private final PlanStore plans;
    private final ProcurementStore procurement;
    private final DecisionStore decisions;
    private final SnapshotStore snapshots;
    private final DeliveryStore deliveries;
    private final LexiconLearning learning;
    private final KnownLexicon known;
    private final AwardPlanning awards;
    private final BundlingSettings settings;
    private final Folders folders;
    private final Clock clock;

    Bundling(
            ReferenceStore references,
            PlanStore plans,
            ProcurementStore procurement,
            DecisionStore decisions,
            SnapshotStore snapshots,
            DeliveryStore deliveries,
            LexiconLearning learning,
            KnownLexicon known,
            AwardPlanning awards,
            BundlingSettings settings,
            Folders folders,
            Clock clock) {
        this.references = references;
        this.plans = plans;
        this.procurement = procurement;
        this.decisions = decisions;
        this.snapshots = snapshots;
        this.deliveries = deliveries;
        this.learning = learning;
        this.known = known;
        this.awards = awards;
        this.settings = settings;
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bundling";
    }

    @Override
    public String subject(LocalDate today) {
        return references.newestRound().name();
    }

    @Override
    public Result calculate(String subject) {
        List<PlanItem> items = items(subject);
        List<Demand> demands = items.stream().map(Demand::of).toList();
        TreeSet<Long> origins = new TreeSet<>();
        demands.forEach(demand -> origins.add(demand.origin().deliveryId()));
        LexiconFolder lexicon = lexicon();
        SlotReader reader = known.reader(lexicon.entries());
        Named named = Named.of(
                propose(subject, demands, lexicon, reader),
                snapshots.latestContent(name(), Named.Former.class).orElse(Named.Former.NONE));
        DecisionLog log = decisions.log();
        Review review = new Review(subject, LocalDate.now(clock), settings.reopenPercent());
        return new Result(
                new BundlingView(
                        named.proposals(),
                        awards.of(named.proposals(), items, demands, lexicon, reader),
                        log,
                        Agenda.of(named.proposals(), demands, log, review),
                        named.changes(),
                        new TreeMap<>(deliveries.fileNames(origins))),
                learning.of(named.proposals(), demands, log, lexicon, reader));
    }

    private List<PlanItem> items(String round) {
        return plans.delivered(round).stream()
                .map(DepartmentPlan::items)
                .flatMap(List::stream)
                .toList();
    }

    List<Demand> demands(String round) {
        return items(round).stream().map(Demand::of).toList();
    }

    private LexiconFolder lexicon() {
        return new LexiconFolder(folders.config().resolve("lexikon"));
    }

    BundlingProposals propose(String name, List<Demand> demands) {
        LexiconFolder lexicon = lexicon();
        return propose(name, demands, lexicon, known.reader(lexicon.entries()));
    }

    private BundlingProposals propose(String name, List<Demand> demands, LexiconFolder lexicon, SlotReader reader) {
        PlanningRound round = references.knownRound(name);
        return BundlingProposals.of(
                name,
                demands,
                reader,
                lexicon.weights(),
                new BundlingProposals.Rules(
                        procurement.thresholds(),
                        LocalDate.of(round.budgetYears().first(), 1, 1),
                        settings.salesTaxPercent(),
                        decisions.log().links()));
    }

    @Override
    public Kept kept(Result result) {
        return new Kept(
                result.proposals(),
                result.view().decisions().inForce(),
                result.view().changes());
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title(
                "Bündelungsvorschläge " + subject,
                "Ähnliche Bedarfe mehrerer Ressorts, Beträge in EUR",
                deliveries.lastDay(result.view().files().keySet()));
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        String round = result.proposals().round().replace('/', '-');
        String name = "Buendelung_" + round;
        return List.of(
                new ReportFile(name + ".xlsx", BundlingWorkbook.render(result.view(), head)),
                new ReportFile(name + ".pdf", BundlingPdf.render(result.view(), head)),
                new ReportFile("Lexikon_" + round + ".xlsx", LexiconWorkbook.render(result.lexicon(), head)));
    }

    @Override
    public List<Headline> headlines(Result result) {
        Money volume = Money.sum(result.proposals().proposals().stream()
                .map(JointProcurement::volume)
                .toList());
        return List.of(
                new Headline(
                        "Vorschläge",
                        German.count(result.proposals().proposals().size())),
                new Headline("Volumen brutto", German.euros(volume)),
                new Headline(
                        "Mögliche Dubletten", German.count(result.proposals().possibleDuplicates())),
                new Headline(
                        "Zu entscheiden",
                        German.count(result.view().agenda().open().size())),
                new Headline(
                        "Wörter für das Lexikon",
                        German.count(result.lexicon().proposals().size()
                                + result.lexicon().workList().size())));
    }
}
