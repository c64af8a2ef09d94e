package de.gesamtplan.jobs.status;

import de.gesamtplan.domain.strategy.Measure;
import de.gesamtplan.domain.strategy.MeasureState;
import de.gesamtplan.domain.strategy.StrategyStatus;
import de.gesamtplan.jobs.store.Calculation;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.store.ReferenceStore;
import de.gesamtplan.jobs.store.SnapshotStore;
import de.gesamtplan.jobs.store.SnapshotStore.Kept;
import de.gesamtplan.jobs.store.StrategyStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.Figure;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.status.StatusPdf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sums up goals and measures of an edition, and what the other reports say: each figure with its snapshot's number. */
@Component
class Status implements Calculation<Status.Result> {
    private record Source(String kind, String title, String report) {}

    private static final List<Source> SOURCES = List.of(
            new Source("consolidation", "Planung", "IT-Gesamtplanung"),
            new Source("controlling", "Haushaltsvollzug", "IT-Controlling"),
            new Source("bundling", "Bündelung", "Bündelungsvorschläge"),
            new Source("energy", "Energie", "Energiebericht"));

    /** What the report shows. */
    record Result(StrategyStatus strategy, List<StatusPdf.Section> sections, LocalDate dataDate) {}

    private final StrategyStore strategy;
    private final ReferenceStore references;
    private final SnapshotStore snapshots;

    Status(StrategyStore strategy, ReferenceStore references, SnapshotStore snapshots) {
        this.strategy = strategy;
        this.references = references;
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "status";
    }

    /** The latest edition of the Aktionsplan. */
    @Override
    public String subject(LocalDate today) {
        return strategy.measures().stream()
                .map(Measure::edition)
                .max(Integer::compare)
                .map(String::valueOf)
                .orElseThrow(() -> new NothingToCalculate(
                        "RECH-30: Keine Maßnahmen sind eingelesen. Bitte Referenzdaten (massnahmen) einlesen."));
    }

    @Override
    public Result calculate(String subject) {
        List<Measure> measures = strategy.measures();
        if (measures.stream().noneMatch(m -> String.valueOf(m.edition()).equals(subject))) {
            throw new NothingToCalculate("RECH-31: Zur Ausgabe " + subject + " sind keine Maßnahmen eingelesen.");
        }
        int edition = Integer.parseInt(subject);
        List<StatusPdf.Section> sections = new ArrayList<>();
        for (Source source : SOURCES) {
            sections.add(section(source));
        }
        return new Result(
                StrategyStatus.of(edition, measures, references.goals()), sections, strategy.dataDate(edition));
    }

    private StatusPdf.Section section(Source source) {
        Optional<Kept> kept = snapshots.latest(source.kind());
        if (kept.isEmpty()) {
            return new StatusPdf.Section(
                    source.title(),
                    List.of(),
                    "Es liegt kein Stand vor: der Bericht „" + source.report() + "“ wurde noch nicht erstellt.");
        }
        Kept snapshot = kept.get();
        return new StatusPdf.Section(
                source.title(),
                snapshot.headlines().stream()
                        .map(headline -> new Figure(headline.label(), headline.value()))
                        .toList(),
                "Quelle: " + source.report() + " " + snapshot.subject() + ", Nr. " + snapshot.id() + " vom "
                        + German.day(snapshot.createdAt().toLocalDate()) + ".");
    }

    @Override
    public Title title(String subject, Result result) {
        return new Title("Sachstandsbericht " + subject, "Bericht des CIO zur IT-Strategie", result.dataDate());
    }

    @Override
    public List<ReportFile> render(Result result, ReportHead head) {
        return List.of(new ReportFile(
                "Sachstandsbericht_" + result.strategy().edition() + ".pdf",
                StatusPdf.render(result.strategy(), result.sections(), head)));
    }

    @Override
    public List<Headline> headlines(Result result) {
        return List.of(
                new Headline(
                        "Maßnahmen", German.count(result.strategy().measures().size())),
                new Headline("verzögert", German.count(result.strategy().count(MeasureState.DELAYED))));
    }
}
