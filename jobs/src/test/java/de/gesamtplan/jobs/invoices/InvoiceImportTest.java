package de.gesamtplan.jobs.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.budget.InvoiceStatus;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.store.InvoiceStore;
import de.gesamtplan.jobs.store.KnownUpTo;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                            .sql("SELECT CONCAT_WS(' ', goods, quantity, unit, gross_amount) FROM invoice"
                                    + " WHERE number IN ('RE-2026-001', 'RE-2026-002') ORDER BY number")
                            .query(String.class)
                            .list())
                    .as("UBL and CII")
                    .containsExactly(
                            "Leistung laut Auftrag 1.0000 C62 45928.53", "Leistung laut Auftrag 1.0000 C62 20611.77");
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

    private static final Path KOSIT = Path.of("src/test/resources/real/xrechnung");

    /** Amount due and number as they stand in the XML, by a plain search of the text. */
    private static Map<String, BigDecimal> payable() throws IOException {
        Map<String, BigDecimal> payable = new TreeMap<>();
        Pattern amount = Pattern.compile("<[a-z]+:(?:Due)?PayableAmount[^>]*>([^<]+)<");
        for (Path file : files(KOSIT.toString())) {
            Matcher found = amount.matcher(Files.readString(file));
            assertThat(found.find()).isTrue();
            payable.put(file.getFileName().toString(), new BigDecimal(found.group(1)));
        }
        return payable;
    }

    /** The whole test suite: twenty invoices, each in UBL and in CII; the second form of each is a repeat. */
    @Test
    void allInvoicesOfTheKositTestSuiteInBothSyntaxes() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            files(KOSIT.toString()).forEach(file -> run.deliver("rechnung", file));
            Summary summary = run.run("invoices");

            Map<String, BigDecimal> expected = payable();
            assertThat(expected).hasSize(40);
            assertThat(summary.files()).allSatisfy(file -> assertThat(
                            Objects.requireNonNull(file.totals()).sumRead())
                    .as(file.name())
                    .isEqualByComparingTo(expected.get(file.name())));
            // The suite uses some numbers again for other invoices: those are held back, and nothing else is.
            assertThat(run.jdbc()
                            .sql("SELECT DISTINCT code FROM fault")
                            .query(String.class)
                            .list())
                    .containsExactly("RECHNUNG-05");
            assertThat(Objects.requireNonNull(summary.totals()).replaced()).isPositive();
        }
    }

    @Test
    void bothSyntaxesOfAnInvoiceSayTheSame() throws IOException {
        for (Path ubl : files(KOSIT.toString())) {
            if (ubl.toString().endsWith("_ubl.xml")) {
                Path cii = Path.of(ubl.toString().replace("_ubl", "_uncefact"));
                assertThat(terms(cii)).as(cii.toString()).isEqualTo(terms(ubl));
            }
        }
    }

    /** Without the order reference, which UBL demands where CII does not: the suite has a dummy there. */
    private static Map<String, String> terms(Path file) throws IOException {
        Map<String, String> terms = new TreeMap<>(InvoiceDocument.read(file));
        terms.remove(InvoiceImporter.ORDER, "Dummywert");
        return terms;
    }

    private static String invoice(String file) throws IOException {
        return Files.readString(KOSIT.resolve(file));
    }

    private void assertRefused(String name, byte[] content, String code) {
        try (JobsRun run = JobsRun.in(folder.resolve(name))) {
            Path inbox = Files.createDirectories(run.inbox().resolve("rechnung"));
            Files.write(inbox.resolve(name), content);
            Summary summary = run.run("invoices");

            assertThat(summary.files()).singleElement().satisfies(file -> {
                assertThat(file.state()).isEqualTo(Summary.FileState.REFUSED);
                assertThat(file.result()).startsWith("zurückgewiesen: " + code).doesNotContain("\n");
            });
            assertThat(run.rejected("rechnung")).hasSize(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertRefused(String name, String content, String code) {
        assertRefused(name, content.getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void creditNoteCountsNegative() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            String credit =
                    invoice("01.01a-INVOICE_ubl.xml").replace(">380<", ">381<").replace("123456XX", "GS-1");
            String corrected =
                    invoice("01.01a-INVOICE_ubl.xml").replace(">380<", ">384<").replace("123456XX", "KR-1");
            run.deliver("rechnung", "gutschrift.xml", credit)
                    .deliver("rechnung", "korrektur.xml", corrected)
                    .run("invoices");

            assertThat(run.jdbc()
                            .sql("SELECT CONCAT_WS(' ', number, payable_amount) FROM invoice ORDER BY number")
                            .query(String.class)
                            .list())
                    .containsExactly("GS-1 -336.90", "KR-1 336.90");
        }
    }

    @Test
    void invoiceThatContradictsItselfIsRefusedWithBothNumbers() throws IOException {
        String ubl = invoice("01.01a-INVOICE_ubl.xml");
        assertThat(ubl).contains(">336.9<");
        assertRefused(
                "zahlbetrag.xml",
                ubl.replace("\"EUR\">336.9</cbc:Payable", "\"EUR\">337.9</cbc:Payable"),
                "RECHNUNG-06 Die Rechnung widerspricht sich (BR-CO-16): Zahlbetrag (BT-115) ist mit 337.9");
    }

    @Test
    void whatIsNoInvoiceAfterTheNormIsRefusedWithItsReason() throws IOException {
        String ubl = invoice("01.01a-INVOICE_ubl.xml");
        String cii = invoice("01.01a-INVOICE_uncefact.xml");
        String guideline = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";
        assertRefused(
                "order.xml", "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>", "RECHNUNG-02");
        assertRefused("minimum.xml", cii.replace(guideline, "urn:factur-x.eu:1p0:minimum"), "RECHNUNG-07");
        assertRefused("peppol.xml", ubl.replace(guideline, "urn:fdc:peppol.eu:2017"), "RECHNUNG-07");
        assertRefused("schema.xml", ubl.replace("cbc:IssueDate", "cbc:Erfunden"), "RECHNUNG-03");
        assertRefused("zugferd.xml", "%PDF-1.7", "RECHNUNG-09");
        assertRefused("leer.xml", "", "DATEI-15");
        assertRefused("cut.xml", ubl.substring(0, ubl.length() / 2), "RECHNUNG-01");
        assertRefused("text.xml", "Rechnung über 100 Euro", "RECHNUNG-01");
        assertRefused("nul.xml", ubl.replace("EUR", "E\0R"), "RECHNUNG-01");
    }

    @Test
    void hostileXmlIsRefused() {
        String start = "<?xml version=\"1.0\"?>\n";
        String rest = "<Invoice>&a;</Invoice>";
        assertRefused(
                "file.xml",
                start + "<!DOCTYPE Invoice [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + rest,
                "RECHNUNG-01");
        assertRefused(
                "http.xml", start + "<!DOCTYPE Invoice SYSTEM \"http://127.0.0.1:9/x.dtd\">" + rest, "RECHNUNG-01");
        assertRefused(
                "parameter.xml",
                start + "<!DOCTYPE Invoice [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/\"> %a;]>" + rest,
                "RECHNUNG-01");
        StringBuilder laughs = new StringBuilder(start + "<!DOCTYPE Invoice [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertRefused("laughs.xml", laughs + "]><Invoice>&a9;</Invoice>", "RECHNUNG-01");
        assertRefused(
                "quadratic.xml",
                start + "<!DOCTYPE Invoice [<!ENTITY a \"" + "a".repeat(100_000) + "\">]><Invoice>"
                        + "&a;".repeat(100_000) + "</Invoice>",
                "RECHNUNG-01");
        assertRefused("deep.xml", "<a>".repeat(100_000), "RECHNUNG-01");
        assertRefused("large.xml", "<Invoice>" + "x".repeat(33 << 20) + "</Invoice>", "RECHNUNG-10");
        assertRefused(
                "include.xml",
                "<Invoice xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd' parse='text'/></Invoice>",
                "RECHNUNG-0");
    }

    /** Of the sample's twelve, eight name a Vorgang with its payment, two a framework contract, two nothing known. */
    @Test
    void referencesLeadToOrdersAndContracts() {
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliverAll(Path.of("../sample-data/inbox"), "referenz", "soll", "beschaffung", "rechnung");
            List.of("reference", "budget", "bookings", "invoices").forEach(run::run);

            List<InvoiceStatus> invoices = run.bean(InvoiceStore.class)
                    .issued(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), KnownUpTo.now());

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
}
