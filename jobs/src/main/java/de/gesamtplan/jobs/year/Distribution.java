package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.distribution.Mailing;
import de.gesamtplan.jobs.distribution.Mailing.Result;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import de.gesamtplan.jobs.store.CloseStore;
import de.gesamtplan.jobs.store.ForDepartments;
import de.gesamtplan.jobs.store.ForDepartments.Parcel;
import de.gesamtplan.jobs.store.ForDepartments.Parcels;
import de.gesamtplan.jobs.store.NothingToCalculate;
import de.gesamtplan.jobs.year.Summary.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out each department's own reports in a folder of its own, and sends them if mail is switched on. */
@Component
class Distribution {
    private final ForDepartments reports;
    private final Mailing mailing;
    private final OutFolder out;
    private final Clock clock;

    Distribution(ForDepartments reports, Mailing mailing, OutFolder out, Clock clock) {
        this.reports = reports;
        this.mailing = mailing;
        this.out = out;
        this.clock = clock;
    }

    Summary run(@Nullable String subject, boolean again) throws IOException {
        long start = System.nanoTime();
        Parcels parcels;
        try {
            LocalDateTime now = LocalDateTime.now(clock);
            parcels = reports.parcels(subject == null ? reports.subject(LocalDate.from(now)) : subject, now);
        } catch (NothingToCalculate e) {
            return Summary.nothing("distribute", String.valueOf(e.getMessage()), Imports.seconds(start));
        }
        List<String> written = new ArrayList<>();
        for (Parcel parcel : parcels.parcels()) {
            for (ReportFile file : contents(parcel)) {
                String name = "verteilung/" + parcels.subject() + "/" + parcel.code() + "/" + file.name();
                out.write(name, file.bytes());
                written.add(name);
            }
        }
        out.write("verteilung/" + parcels.subject() + "/Verteilung.csv", manifest(parcels));
        List<Result> mails = mailing.isEnabled() ? mailing.send(parcels, again) : List.of();
        return new Summary(
                "distribute",
                mails.stream().anyMatch(Result::failed) ? State.FAILED : State.DONE,
                parcels.subject(),
                List.of(),
                null,
                parcels.snapshot(),
                headlines(parcels, mails),
                written,
                Imports.seconds(start));
    }

    private static List<ReportFile> contents(Parcel parcel) {
        List<ReportFile> files = new ArrayList<>(parcel.files());
        files.add(new ReportFile("Anschreiben.txt", parcel.covering().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Which file each department was given. */
    private static byte[] manifest(Parcels parcels) {
        StringBuilder csv = new StringBuilder("\ufeffRessort;Datei;Bytes;SHA-256\r\n");
        for (Parcel parcel : parcels.parcels()) {
            for (ReportFile file : contents(parcel)) {
                csv.append(parcel.code())
                        .append(';')
                        .append(file.name())
                        .append(';')
                        .append(file.bytes().length)
                        .append(';')
                        .append(CloseStore.sha256(file.bytes()))
                        .append("\r\n");
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Headline> headlines(Parcels parcels, List<Result> mails) {
        List<Headline> headlines = new ArrayList<>();
        headlines.add(new Headline("Ressorts", String.valueOf(parcels.parcels().size())));
        if (!parcels.without().isEmpty()) {
            headlines.add(new Headline("ohne Haushaltsstellen", String.join(", ", parcels.without())));
        }
        if (!mailing.isEnabled()) {
            headlines.add(new Headline("E-Mail", "ausgeschaltet (gesamtplan.mail.enabled)"));
        }
        for (Result mail : mails) {
            headlines.add(new Headline("E-Mail " + mail.department(), mail.message()));
        }
        return headlines;
    }
}
