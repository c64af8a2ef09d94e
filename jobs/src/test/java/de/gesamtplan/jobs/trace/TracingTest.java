package de.gesamtplan.jobs.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.ExpectedFigures;
import de.gesamtplan.jobs.ExpectedFigures.Figure;
import de.gesamtplan.jobs.JobsRun;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.trace.Tracing.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that were worked out apart from the product, and the rows that a trace shows for each. */
class TracingTest {
    private static final Path SAMPLE = Path.of("../sample-data");
    private static final int FIGURES = 60;

    @TempDir
    private static Path folder = Path.of("");

    private static JobsRun run = nothing();

    @SuppressWarnings("NullAway") // Set before the first test.
    private static JobsRun nothing() {
        return null;
    }

    @BeforeAll
    static void takeTheSampleIn() {
        run = JobsRun.in(folder);
        run.deliverAll(
                SAMPLE.resolve("inbox"),
                Stream.of(DeliveryKind.values()).map(DeliveryKind::folder).toArray(String[]::new));
        for (DeliveryKind kind : DeliveryKind.values()) {
            run.run(kind.job());
        }
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    private static Answer trace(String report, String subject, String figure, Map<String, String> narrowing) {
        return run.bean(Tracing.class).trace(report, subject, figure, narrowing);
    }

    /** Any of the figures, always the same ones. */
    private static List<Figure> some(String file) throws IOException {
        List<Figure> all = new ArrayList<>(
                ExpectedFigures.of(SAMPLE.resolve("expected").resolve(file)).all());
        all.removeIf(
                figure -> figure.report().endsWith("Vorjahr") || figure.name().equals("Positionen"));
        Collections.shuffle(all, new Random(20261124));
        return all.subList(0, Math.min(FIGURES, all.size()));
    }

    private static Map<String, String> narrowing(Figure figure, String prefix) {
        Map<String, String> narrowing = new HashMap<>();
        String by = figure.report().substring(prefix.length()).strip();
        if (!by.isEmpty() && !figure.key().equals("gesamt")) {
            String option = by.equals("VE") ? "ressort" : by.toLowerCase(Locale.GERMAN);
            narrowing.put(option, figure.key().replaceFirst("^Ziel ", ""));
        }
        return narrowing;
    }

    private static void assertLeadsTo(SoftAssertions softly, Figure figure, Answer answer) {
        softly.assertThat(answer.trace().sum()).as(figure.toString()).isEqualByComparingTo(figure.value());
        softly.assertThat(answer.trace().figure()).as(figure.toString()).isEqualByComparingTo(figure.value());
        softly.assertThat(answer.trace().parts())
                .as(figure.toString())
                .allMatch(part -> part.origin() == null
                        || answer.sources().containsKey(part.origin().deliveryId()));
    }

    @Test
    void figuresOfTheOverallPlan() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Figure figure : some("gesamtplanung.csv")) {
            Map<String, String> narrowing = narrowing(figure, "Gesamtplanung");
            String[] name = figure.name().split(" ");
            narrowing.put("jahr", name[1]);
            assertLeadsTo(
                    softly, figure, trace("gesamtplanung", "2027/2028", name[0].toLowerCase(Locale.GERMAN), narrowing));
        }
        softly.assertAll();
    }

    @Test
    void figuresOfTheControllingReport() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Figure figure : some("controlling_2026-09.csv")) {
            String name = figure.name().replace("ü", "ue").toLowerCase(Locale.GERMAN);
            assertLeadsTo(
                    softly, figure, trace("controlling", "2026-09", name, narrowing(figure, "Controlling 2026-09")));
        }
        softly.assertAll();
    }

    @Test
    void energyOfARoleInAMonthWithItsSubstitutes() throws IOException {
        Figure expected = ExpectedFigures.of(SAMPLE.resolve("expected/energie_2025.csv")).all().stream()
                .filter(f -> f.key().equals("RZ1 2025-03") && f.name().equals("E_IT"))
                .findFirst()
                .orElseThrow();

        Answer answer = trace("energie", "2025", "", Map.of("standort", "RZ1", "rolle", "IT", "monat", "2025-03"));

        assertThat(answer.trace().agrees()).isTrue();
        assertThat(answer.trace().sum().subtract(expected.value()).abs()).isLessThan(new BigDecimal("0.01"));
        assertThat(answer.trace().parts())
                .allMatch(part -> (part.origin() == null) == part.what().contains("Ersatzwert"));
    }

    /** The rows that a trace names are looked up in the files, by line, without this product's own reading. */
    @Test
    void eachRowHoldsTheAmountThatItContributes() throws IOException {
        Answer answer = trace("controlling", "2026-09", "ist", Map.of("ressort", "FM"));
        assertThat(answer.trace().parts()).hasSizeGreaterThan(20);
        Map<Long, List<String>> files = new HashMap<>();
        for (Trace.Part part : answer.trace().parts()) {
            Origin origin = Objects.requireNonNull(part.origin());
            String name = Objects.requireNonNull(answer.sources().get(origin.deliveryId()))
                    .fileName();
            if (name.endsWith(".csv")) {
                if (!files.containsKey(origin.deliveryId())) {
                    files.put(
                            origin.deliveryId(),
                            Files.readAllLines(
                                    SAMPLE.resolve("inbox/beschaffung").resolve(name), StandardCharsets.ISO_8859_1));
                }
                String line =
                        files.get(origin.deliveryId()).get(origin.line() - 1).replaceAll("[. ]", "");
                BigDecimal amount = part.contribution().abs().stripTrailingZeros();
                String whole = amount.toBigInteger().toString();
                assertThat(line).as(part.toString()).contains(whole);
            }
        }
    }

    @Test
    void whatCannotBeAskedIsSaidWithWhatCan() {
        assertThatThrownBy(() -> trace("kontrolle", "2026-09", "", Map.of()))
                .isInstanceOf(Question.Unanswerable.class)
                .hasMessageContaining("controlling, energie, gesamtplanung");
        assertThatThrownBy(() -> trace("controlling", "2026-09", "gewinn", Map.of()))
                .hasMessageContaining("verfuegbar, soll, obligo, ist");
        assertThatThrownBy(() -> trace("controlling", "2026-09", "ist", Map.of("ziel", "5")))
                .hasMessageContaining("--haushaltsstelle");
        assertThatThrownBy(() -> trace("controlling", "September", "ist", Map.of()))
                .hasMessageContaining("2026-09");
    }
}
