package de.gesamtplan.jobs.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.store.InvoiceStore;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceImportTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<Path> files(String directory) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
    }

    @Test
    void sampleInvoicesInBothSyntaxesAreRead() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            files("../sample-data/inbox/rechnung").forEach(file -> run.deliver("rechnung", file));
            Summary summary = run.run("invoices");

            assertThat(Objects.requireNonNull(summary.totals()).accepted()).isEqualTo(12);
            assertThat(run.jdbc()
                            .sql("SELECT COUNT(*) FROM invoice WHERE order_reference LIKE '2026-%'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(8);
            assertThat(run.jdbc()
                            .sql(
                                    "SELECT contract_reference FROM invoice WHERE contract_reference IS NOT NULL ORDER BY 1")
                            .query(String.class)
                            .list())
                    .containsExactly("RV-2024-01", "RV-2025-13");
        }
    }

    /** Amounts due as xmllint finds them: 336.90 (twice: one invoice in both syntaxes), 12.60, 182.20, 10,555.30. */
    @Test
    void realInvoicesOfTheKositTestSuite() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            files("src/test/resources/real/xrechnung").forEach(file -> run.deliver("rechnung", file));
            var totals = Objects.requireNonNull(run.run("invoices").totals());

            assertThat(totals.sumAccepted()).isEqualByComparingTo("11087.00");
            assertThat(totals.sumReplaced()).isEqualByComparingTo("336.90");
        }
    }

    /** Of the sample's twelve, eight name a Vorgang with its payment, two a framework contract, two nothing known. */
    @Test
    void referencesLeadToOrdersAndContracts() {
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliverAll(Path.of("../sample-data/inbox"), "referenz", "soll", "beschaffung", "rechnung");
            List.of("reference", "budget", "bookings", "invoices").forEach(run::run);

            List<InvoiceStatus> invoices =
                    run.bean(InvoiceStore.class).issued(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

            assertThat(invoices)
                    .filteredOn(i -> i.vorgang() != null && i.ordered())
                    .hasSize(8);
            assertThat(invoices)
                    .filteredOn(i -> i.vorgang() == null && i.isAssigned())
                    .extracting(InvoiceStatus::contract)
                    .containsExactly("RV-2024-01", "RV-2025-13");
            assertThat(invoices)
                    .filteredOn(i -> !i.isAssigned())
                    .extracting(InvoiceStatus::number)
                    .containsExactly("RE-2026-011", "RE-2026-012");
        }
    }

    @Test
    void documentTypeIsRefused() {
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliver(
                            "rechnung",
                            "boese.xml",
                            "<?xml version=\"1.0\"?>",
                            "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                            "<Invoice>&x;</Invoice>")
                    .run("invoices");

            assertThat(run.jdbc()
                            .sql("SELECT code FROM fault")
                            .query(String.class)
                            .list())
                    .containsExactly("RECHNUNG-01");
            assertThat(run.rejected("rechnung")).hasSize(1).allMatch(name -> name.endsWith("-boese.xml"));
        }
    }
}
