package de.gesamtplan.jobs.energy;

import de.gesamtplan.domain.energy.Site;
import de.gesamtplan.domain.energy.delivery.DeliveredFile;
import de.gesamtplan.domain.energy.delivery.DeliveryCheck;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Recorded;
import de.gesamtplan.jobs.store.AfterImport;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.DeliveryCheckStore;
import de.gesamtplan.jobs.store.EnergyReferenceStore;
import de.gesamtplan.jobs.store.ReadingStore;
import de.gesamtplan.jobs.store.ReadingStore.Range;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.content.German;
import de.gesamtplan.reports.delivery.CheckPdf;
import de.gesamtplan.reports.delivery.CheckWorkbook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes, for each site that a delivery of readings is about, what came and what is wrong with it: one page, and all of it. */
@Component
class DeliveryChecks implements AfterImport {
    private static final String FOLDER = "Lieferpruefung/";

    private final DeliveryCheckStore checks;
    private final DeliveryStore deliveries;
    private final ReadingStore readings;
    private final EnergyReferenceStore references;
    private final SiteDeliveries sites;

    DeliveryChecks(
            DeliveryCheckStore checks,
            DeliveryStore deliveries,
            ReadingStore readings,
            EnergyReferenceStore references,
            SiteDeliveries sites) {
        this.checks = checks;
        this.deliveries = deliveries;
        this.readings = readings;
        this.references = references;
        this.sites = sites;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.READING;
    }

    @Override
    public List<Long> open() {
        return checks.open();
    }

    @Override
    public List<Long> latest() {
        return checks.latest();
    }

    @Override
    public void done(List<Long> ids) {
        checks.done(ids);
    }

    @Override
    public Written write(List<Long> ids, LocalDateTime at) {
        List<Recorded> recorded = deliveries.recorded(ids).stream()
                .filter(delivery -> delivery.kind().equals(kind().name()))
                .toList();
        List<ReportFile> files = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        for (DeliveryCheck check : of(recorded)) {
            ReportHead head = head(check, recorded, at);
            String name =
                    FOLDER + safe(check.site().isEmpty() ? "ohne-Standort" : check.site()) + "_" + numbers(recorded);
            files.add(new ReportFile(name + ".pdf", CheckPdf.render(check, head)));
            files.add(new ReportFile(name + ".xlsx", CheckWorkbook.render(check, head)));
            headlines.add(new Headline(
                    "Lieferprüfung " + (check.site().isEmpty() ? "ohne Standort" : check.site()), summed(check)));
        }
        return new Written(files, headlines);
    }

    private List<DeliveryCheck> of(List<Recorded> recorded) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        List<Range> ranges = readings.ranges(recorded.stream().map(Recorded::id).toList());
        Map<String, List<Range>> bySite = sites.bySite(ranges);
        if (bySite.isEmpty()) {
            LocalDate day = recorded.get(0).deliveredAt().toLocalDate();
            return List.of(new DeliveryCheck(
                    "",
                    "",
                    day,
                    day,
                    0,
                    files(recorded, ranges, List.of()),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of()));
        }
        Map<String, String> names = references.sites().stream().collect(Collectors.toMap(Site::key, Site::name));
        List<DeliveryCheck> all = new ArrayList<>();
        bySite.forEach((site, own) ->
                all.add(sites.check(site, names.getOrDefault(site, site), own, files(recorded, ranges, own))));
        return all;
    }

    /** Files that brought something of the site, and those that brought nothing at all: whose they are nobody can tell. */
    private List<DeliveredFile> files(List<Recorded> recorded, List<Range> all, List<Range> own) {
        Set<Long> fruitful = all.stream().map(Range::delivery).collect(Collectors.toSet());
        Set<Long> ours = own.stream().map(Range::delivery).collect(Collectors.toSet());
        return recorded.stream()
                .filter(file -> ours.contains(file.id()) || !fruitful.contains(file.id()))
                .map(file -> new DeliveredFile(
                        file.id(),
                        file.fileName(),
                        file.taken(),
                        file.totals().read(),
                        file.totals().accepted(),
                        file.totals().rejected(),
                        file.totals().replaced(),
                        file.taken() ? "" : deliveries.refusalOf(file.id())))
                .toList();
    }

    private static ReportHead head(DeliveryCheck check, List<Recorded> recorded, LocalDateTime at) {
        String subtitle = (check.meters().isEmpty()
                        ? "Keine Messwerte übernommen"
                        : "Messwerte vom " + German.day(check.first()) + " bis " + German.day(check.last()))
                + ", Lieferung " + numbers(recorded);
        LocalDate day = recorded.get(recorded.size() - 1).deliveredAt().toLocalDate();
        return new ReportHead(CheckPdf.title(check), subtitle, day, 0, at);
    }

    private static String numbers(List<Recorded> recorded) {
        long first = recorded.get(0).id();
        long last = recorded.get(recorded.size() - 1).id();
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    /** A site's key as part of a file's name. */
    static String safe(String site) {
        return site.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private static String summed(DeliveryCheck check) {
        return check.isFaultless()
                ? "in Ordnung"
                : German.count(check.findings().size()) + " Befunde, " + German.count(check.missing())
                        + " fehlende Werte, "
                        + check.files().stream()
                                .filter(DeliveredFile::isHeldBack)
                                .count()
                        + " Dateien mit Zurückweisungen";
    }
}
