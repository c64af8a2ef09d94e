package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.controlling.GroupStatus;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.store.ForDepartments;
import de.gesamtplan.jobs.store.SnapshotStore;
import de.gesamtplan.reports.ReportHead;
import de.gesamtplan.reports.controlling.ControllingPdf;
import de.gesamtplan.reports.controlling.ControllingView;
import de.gesamtplan.reports.controlling.ControllingWorkbook;
import de.gesamtplan.reports.controlling.CoveringText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The controlling report of each department. */
@Component
class DepartmentReports implements ForDepartments {
    private final Controlling controlling;
    private final SnapshotStore snapshots;
    private final Folders folders;

    DepartmentReports(Controlling controlling, SnapshotStore snapshots, Folders folders) {
        this.controlling = controlling;
        this.snapshots = snapshots;
        this.folders = folders;
    }

    @Override
    public String subject(LocalDate today) {
        return controlling.subject(today);
    }

    @Override
    public Parcels parcels(String subject, LocalDateTime at) {
        String template = template();
        Reckoned whole = controlling.calculate(subject);
        long snapshot =
                snapshots.keep(controlling.name(), subject, controlling.kept(whole), controlling.headlines(whole));
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (GroupStatus department : whole.report().departments()) {
            boolean has = whole.report().lines().stream()
                    .anyMatch(line -> line.department().equals(department.key()));
            if (!department.key().isEmpty()) {
                (has ? with : without).add(department.key());
            }
        }
        List<Parcel> parcels = with.parallelStream()
                .map(code -> parcel(code, whole, head(code, subject, whole, snapshot, at), template))
                .toList();
        return new Parcels(subject, snapshot, parcels, without);
    }

    private ReportHead head(String code, String subject, Reckoned whole, long snapshot, LocalDateTime at) {
        var title = controlling.title(subject, whole);
        return new ReportHead(title.title() + " " + code, title.subtitle(), title.dataDate(), snapshot, at);
    }

    private static Parcel parcel(String code, Reckoned whole, ReportHead head, String template) {
        ControllingView own = whole.view().ofDepartment(code, whole.basis().departments(), whole.past());
        String name = "Controlling_" + whole.report().date() + "_" + code;
        return new Parcel(
                code,
                CoveringText.fill(template, own, head),
                List.of(
                        new ReportFile(name + ".pdf", ControllingPdf.render(own, head)),
                        new ReportFile(name + ".xlsx", ControllingWorkbook.render(own, head))));
    }

    private String template() {
        Path file = folders.config().resolve("vorlagen/anschreiben-controlling.txt");
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "VORL-02: Die Vorlage " + file + " lässt sich nicht lesen (UTF-8). Bitte prüfen.", e);
        }
    }
}
