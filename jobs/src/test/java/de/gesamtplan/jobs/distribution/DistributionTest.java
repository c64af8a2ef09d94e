package de.gesamtplan.jobs.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachDepartmentGetsItsOwnDataAndNoOther() throws Exception {
        try (JobsRun run = JobsRun.in(folder)) {
            deliver(run);
            Summary summary = run.bean(Jobs.class).distribute("2026-06", false);

            assertThat(summary.state()).as(summary.message()).isEqualTo(Summary.State.DONE);
            Path all = run.out().resolve("verteilung/2026-06");
            assertThat(all.resolve("FM/Controlling_2026-06_FM.pdf")).isNotEmptyFile();
            assertThat(all.resolve("Verteilung.csv")).content().contains("FM;Controlling_2026-06_FM.xlsx");
            // 90 000 Soll, 35 000 open, 25 000 paid
            assertThat(Files.readString(all.resolve("FM/Anschreiben.txt")))
                    .contains("Bericht für Finanzministerium (FM)", "90.000,00\u00a0€", "25.000,00\u00a0€")
                    .doesNotContain("{");
            for (String[] own : new String[][] {
                {"FM", "MBW", "VMBW", "Schulbedarf", "51.111,11", "1606"},
                {"MBW", "FM", "VFM", "Steuerberater", "25.000,00", "1604"}
            }) {
                String text = contents(all.resolve(own[0]));
                assertThat(text).contains(own[0].equals("FM") ? "Steuerberater" : "Schulbedarf");
                for (String foreign : Arrays.asList(own).subList(2, own.length)) {
                    assertThat(text).as("report of " + own[0]).doesNotContain(foreign);
                }
            }
        }
    }

    @Test
    void eachMailIsSentOnceAndARefusedOneDoesNotStopTheOthers() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (JobsRun run = JobsRun.in(
                folder,
                Map.of(
                        "gesamtplan.mail.enabled",
                        "true",
                        "gesamtplan.mail.port",
                        server.getSmtp().getPort(),
                        "gesamtplan.mail.from",
                        "it-controlling@land.example",
                        "gesamtplan.folders.config",
                        config("FM;planung@fm.example,leitung@fm.example;rechnung@fm.example")
                                .toString()))) {
            deliver(run);
            Jobs jobs = run.bean(Jobs.class);
            Summary first = jobs.distribute("2026-06", false);

            assertThat(first.state()).as("nobody is to get the report of MBW").isEqualTo(Summary.State.FAILED);
            assertThat(first.figures())
                    .extracting(Headline::label, Headline::value)
                    .anySatisfy(f -> assertThat(f.toList().toString()).contains("E-Mail FM", "gesendet"))
                    .anySatisfy(f -> assertThat(f.toList().toString()).contains("E-Mail MBW", "MAIL-04"));
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(3);
            MimeMessage mail = received[0];
            assertThat(mail.getSubject()).isEqualTo("IT-Controlling Juni 2026: Bericht für Finanzministerium (FM)");
            assertThat(mail.getAllRecipients()).hasSize(3);
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(List.of(
                            parts.getBodyPart(1).getFileName(),
                            parts.getBodyPart(2).getFileName()))
                    .containsExactly("Controlling_2026-06_FM.pdf", "Controlling_2026-06_FM.xlsx");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                    .isEqualTo(
                            Files.readAllBytes(run.out().resolve("verteilung/2026-06/FM/Controlling_2026-06_FM.pdf")));
            assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("Soll:");

            Files.writeString(
                    folder.resolve("config/verteiler.csv"),
                    "Ressort;Empfänger;Kopie\nFM;planung@fm.example,leitung@fm.example;rechnung@fm.example\nMBW;x@mbw.example;\n");
            Summary second = jobs.distribute("2026-06", false);
            assertThat(second.state()).isEqualTo(Summary.State.DONE);
            assertThat(server.getReceivedMessages())
                    .as("only the mail of MBW is new")
                    .hasSize(4);
            assertThat(jobs.distribute("2026-06", false).state()).isEqualTo(Summary.State.DONE);
            assertThat(server.getReceivedMessages()).hasSize(4);

            String id = mail.getMessageID();
            jobs.distribute("2026-06", true);
            assertThat(server.getReceivedMessages()).hasSize(8);
            assertThat(server.getReceivedMessages()[4].getMessageID())
                    .as("a repeat can be told by its id")
                    .isEqualTo(id);
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatIsDownIsReportedAndTheNextRunSends() throws Exception {
        try (JobsRun run = JobsRun.in(
                folder,
                Map.of(
                        "gesamtplan.mail.enabled",
                        "true",
                        "gesamtplan.mail.port",
                        1,
                        "gesamtplan.folders.config",
                        config("FM;a@fm.example;\nMBW;b@mbw.example;").toString()))) {
            deliver(run);
            Summary down = run.bean(Jobs.class).distribute("2026-06", false);
            assertThat(down.figures()).extracting(Headline::value).anyMatch(v -> v.startsWith("MAIL-06"));
            assertThat(run.out().resolve("verteilung/2026-06/FM/Anschreiben.txt"))
                    .as("the folders are there without mail")
                    .exists();
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM sent_mail WHERE sent_at IS NOT NULL")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeAnythingIsSent() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (JobsRun run = JobsRun.in(
                folder,
                Map.of(
                        "gesamtplan.mail.enabled", "true",
                        "gesamtplan.mail.port", server.getSmtp().getPort(),
                        "gesamtplan.folders.config",
                                config("FM;a@fm.example;\nMBW;\"b@mbw.example\nBcc: alle@land.example\";")
                                        .toString()))) {
            deliver(run);
            Summary summary = run.bean(Jobs.class).distribute("2026-06", false);
            assertThat(summary.state()).isEqualTo(Summary.State.FAILED);
            assertThat(summary.figures()).extracting(Headline::value).anyMatch(v -> v.startsWith("MAIL-03"));
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aPlaceholderThatDoesNotExistIsNamed() throws Exception {
        try (JobsRun run = JobsRun.in(
                folder,
                Map.of("gesamtplan.folders.config", config("FM;a@fm.example;").toString()))) {
            deliver(run);
            Files.writeString(
                    folder.resolve("config/vorlagen/anschreiben-controlling.txt"), "Hallo {ressort}, {kontostand}");
            Summary summary = run.bean(Jobs.class).distribute("2026-06", false);
            assertThat(summary.state()).isEqualTo(Summary.State.FAILED);
            assertThat(summary.message()).startsWith("VORL-01").contains("{kontostand}", "verfuegbar");
        }
    }

    /** The product's configuration with a list of receivers. */
    private Path config(String receivers) throws IOException {
        Path config = folder.resolve("config");
        Path product = Path.of("../config");
        try (var files = Files.walk(product)) {
            for (Path file : files.toList()) {
                Path copy = config.resolve(product.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.writeString(config.resolve("verteiler.csv"), "Ressort;Empfänger;Kopie\n" + receivers + "\n");
        return config;
    }

    /** All text of a department's files. */
    private static String contents(Path department) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.list(department)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".pdf")) {
                    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                        text.append(new PDFTextStripper().getText(pdf));
                    }
                } else if (file.toString().endsWith(".xlsx")) {
                    text.append(parts(file));
                } else {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static String parts(Path workbook) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deliver(JobsRun run) {
        SampleState.deliverTo(run);
        run.deliver(
                        "soll",
                        "soll.csv",
                        "Haushaltsjahr;Kapitel;Titel;Zweckbestimmung;Art;Betrag;Datum;Bezug",
                        "2026;1604;53801;Aufträge;Ansatz;90.000,00;;HHP",
                        "2026;1606;81201;Geräte;Ansatz;50.000,00;;HHP")
                .run("budget");
        run.deliver(
                        "beschaffung",
                        "hkr.csv",
                        "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;Buchungsdatum;"
                                + "Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext",
                        "2026;2;FM;1604;53801;VFM;Festlegung;B1;01.02.2026;60.000,00;Steuerberater;;;Auftrag",
                        "2026;3;FM;1604;53801;VFM;Anordnung;B2;01.03.2026;25.000,00;Steuerberater;;;Rechnung",
                        "2026;3;MBW;1606;81201;VMBW;Anordnung;B3;01.03.2026;51.111,11;Schulbedarf;;;Kauf")
                .run("bookings");
    }
}
