package de.gesamtplan.jobs.bundling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.domain.bundling.JointProcurement;
import de.gesamtplan.domain.bundling.award.Award;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.procurement.Procedure;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.SampleState;
import de.gesamtplan.jobs.trace.Tracing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlingTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<JointProcurement> proposals(JobsRun run) {
        run.run("reference");
        run.run("plans");
        return run.bean(Bundling.class).calculate("2027/2028").proposals().proposals();
    }

    private static Set<String> keys(JointProcurement proposal) {
        return proposal.proposal().demands().stream()
                .map(m -> m.department() + "/" + m.itemId())
                .collect(Collectors.toSet());
    }

    /** What the makers of the sample state hid in the plans, in other words in each department. */
    private static Map<String, Set<String>> hidden() throws IOException {
        Map<String, Set<String>> bundles = new HashMap<>();
        List<String> lines = Files.readAllLines(Path.of("../sample-data/make/hidden.csv"), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";");
            bundles.computeIfAbsent(cells[0], b -> new TreeSet<>()).add(cells[1] + "/" + cells[2]);
        }
        return bundles;
    }

    @Test
    void hiddenBundlesAreFoundAndLookAlikesAreNot() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliverAll(Path.of("../sample-data/inbox"), "referenz", "fachplanung");
            List<JointProcurement> proposals = proposals(run);

            List<String> missed = new ArrayList<>();
            hidden().forEach((name, members) -> {
                if (proposals.stream().noneMatch(p -> keys(p).containsAll(members))) {
                    missed.add(name);
                }
            });
            assertThat(hidden()).hasSize(15);
            assertThat(missed).isEmpty();
            for (JointProcurement proposal : proposals) {
                List<String> titles = proposal.proposal().demands().stream()
                        .map(m -> m.title())
                        .toList();
                assertThat(titles.contains("Notebooktaschen 14 Zoll") && titles.contains("Mobile Endgeräte 14 Zoll"))
                        .isFalse();
                assertThat(titles.contains("Firewall-Schulung Administratoren") && titles.contains("NGFW Außenstellen"))
                        .isFalse();
                assertThat(proposal.proposal().departments()).hasSizeGreaterThan(1);
                assertThat(proposal.proposal().reason()).isNotEmpty();
            }
        }
    }

    @Test
    void euThresholdBindsTheSumWhereEachAloneIsSmall() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            String header =
                    "Ressort;Position;Bezeichnung;Kategorie;CPV;Menge;Einheit;Kapitel;Titel;Ansatz 2027;Verbindlichkeit";
            run.deliver(
                            "fachplanung",
                            "fm.csv",
                            header,
                            "FM;1;Notebooks 14 Zoll;HW;30213100-6;100;Stück;1604;81201;150.000,00;freiwillig")
                    .deliver(
                            "fachplanung",
                            "mbw.csv",
                            header,
                            "MBW;1;Laptops 14 Zoll;HW;30213100-6;90;Stück;1606;81201;130.000,00;freiwillig");
            JointProcurement proposal = proposals(run).get(0);

            // 280,000.00 / 1.19 = 235,294.12 net, over 216,000; 150,000.00 / 1.19 = 126,050.42, under 221,000 and over
            // 30,000
            assertThat(proposal.netVolume().toString()).isEqualTo("235294.12");
            assertThat(proposal.jointProcedure()).isEqualTo(new Procedure("EU-weites Verfahren", null));
            assertThat(proposal.singleProcedure())
                    .isEqualTo(new Procedure("Beschränkte Ausschreibung oder Verhandlungsvergabe", null));
            assertThat(proposal.proposal().quantity())
                    .hasValueSatisfying(q -> assertThat(q).isEqualByComparingTo("190"));
            assertThat(proposal.proposal().reason()).contains("Notebook", "Lexikon");

            run.run("bundling");
            Award award = run.bean(Bundling.class)
                    .calculate("2027/2028")
                    .view()
                    .outlook()
                    .awards()
                    .get(0);
            assertThat(award.advice()).isEqualTo(Award.Advice.CALL_OFF);
            assertThat(Objects.requireNonNull(award.used()).use().contract().number())
                    .isEqualTo("RV-1");
            volumesLeadToTheirRows(run, proposal.proposal().id());
        }
    }

    private static void volumesLeadToTheirRows(JobsRun run, String id) {
        Tracing tracing = run.bean(Tracing.class);
        for (String asked : List.of("1", id)) {
            Tracing.Answer answer = tracing.trace("buendelung", "2027/2028", "volumen", Map.of("vorschlag", asked));
            assertThat(answer.trace().agrees()).isTrue();
            assertThat(answer.trace().sum()).isEqualByComparingTo("280000.00");
            assertThat(answer.trace().parts())
                    .extracting(part -> {
                        Origin origin = Objects.requireNonNull(part.origin());
                        return Objects.requireNonNull(answer.sources().get(origin.deliveryId()))
                                        .fileName()
                                + ":" + origin.line();
                    })
                    .containsExactly("fm.csv:2", "mbw.csv:2");
        }
        assertThat(tracing.trace("buendelung", "2027/2028", "", Map.of("ressort", "FM"))
                        .trace()
                        .sum())
                .isEqualByComparingTo("150000.00");
        assertThatThrownBy(() -> tracing.trace("buendelung", "2027/2028", "", Map.of("vorschlag", "7")))
                .hasMessageContaining("TRACE-03");
        assertThatThrownBy(() -> tracing.trace("buendelung", "2029/2030", "", Map.of()))
                .hasMessageContaining("TRACE-04");
    }

    /** V1: ordered 60,000.00 and paid 25,000.00; V2: paid 11,900.00 without an order. 71,900.00 / 1.19 = 60,420.17. */
    @Test
    void callOffsAreReadFromBookings() {
        try (JobsRun run = JobsRun.in(folder)) {
            SampleState.deliverTo(run);
            run.deliver(
                            "beschaffung",
                            "hkr.csv",
                            "Haushaltsjahr;Periode;Ressort;Kapitel;Titel;Vorgang;Belegart;Belegnummer;Buchungsdatum;"
                                    + "Betrag;Empfänger;Position;Rahmenvertrag;Buchungstext",
                            "2026;2;FM;1604;81201;V1;Festlegung;V1/1;01.02.2026;60.000,00;Firma;;RV-1;Auftrag",
                            "2026;3;FM;1604;81201;V1;Anordnung;V1/2;01.03.2026;25.000,00;Firma;;;Rechnung",
                            "2026;3;FM;1604;81201;V2;Anordnung;V2/1;01.03.2026;11.900,00;Firma;;RV-1;Rechnung",
                            "2026;3;FM;1604;81201;V3;Anordnung;V3/1;01.03.2026;99.000,00;Firma;;;ohne Vertrag")
                    .run("bookings");
            run.deliver(
                    "fachplanung",
                    "fm.csv",
                    "Ressort;Position;Bezeichnung;Kategorie;CPV;Menge;Einheit;Kapitel;Titel;Ansatz 2027;Verbindlichkeit",
                    "FM;1;Notebooks 14 Zoll;HW;30213100-6;100;Stück;1604;81201;150.000,00;freiwillig");
            run.run("plans");
            run.run("bundling");
            var outlook = run.bean(Bundling.class).calculate("2027/2028").view().outlook();
            assertThat(outlook.contracts())
                    .singleElement()
                    .satisfies(use -> assertThat(use.use().called().toString()).isEqualTo("60420.17"));
            assertThat(outlook.mavericks()).singleElement().satisfies(maverick -> assertThat(
                            maverick.demand().itemId())
                    .isEqualTo("1"));
        }
    }

    @Test
    void orderOfFilesMakesNoDifference() throws IOException {
        try (JobsRun run = JobsRun.in(folder)) {
            run.deliverAll(Path.of("../sample-data/inbox"), "referenz", "fachplanung");
            List<JointProcurement> proposals = proposals(run);
            var demands = new ArrayList<>(run.bean(Bundling.class).demands("2027/2028"));
            Collections.shuffle(demands, new java.util.Random(7));

            assertThat(run.bean(Bundling.class).propose("2027/2028", demands).proposals())
                    .isEqualTo(proposals);
        }
    }
}
