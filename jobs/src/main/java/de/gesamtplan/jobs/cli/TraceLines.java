package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.jobs.intake.DeliveryStore.Source;
import de.gesamtplan.jobs.store.CsvExport;
import de.gesamtplan.jobs.trace.Trace;
import de.gesamtplan.jobs.trace.Tracing.Answer;
import de.gesamtplan.reports.content.German;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows behind a figure, for the screen and as CSV. */
record TraceLines(Answer answer) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final int SHORT_HASH = 12;
    private static final int MOST_DECIMALS = 6;
    private static final List<String> HEADER = List.of(
            "Beitrag",
            "Einheit",
            "Was",
            "Datei",
            "Blatt",
            "Zeile",
            "SHA-256",
            "eingelesen",
            "Lieferung",
            "Fassung",
            "Profil");

    List<String> forPeople(int limit) {
        Trace trace = answer.trace();
        List<String> lines = new ArrayList<>();
        lines.add(trace.heading());
        trace.parts().stream().limit(limit).forEach(part -> {
            lines.add("%20s  %s".formatted(number(part.contribution()), part.what()));
            lines.add(" ".repeat(22) + place(part.origin()));
        });
        if (trace.parts().size() > limit) {
            lines.add(" ".repeat(22) + "… und " + German.count(trace.parts().size() - (long) limit)
                    + " weitere Zeilen (--limit, --csv)");
        }
        lines.add("%20s  %s Summe der %s Zeilen"
                .formatted(
                        number(trace.sum()),
                        trace.unit(),
                        German.count(trace.parts().size())));
        lines.add("%20s  %s im Bericht: %s"
                .formatted(
                        number(trace.figure()),
                        trace.unit(),
                        trace.agrees()
                                ? "stimmt überein"
                                : "TRACE-09 stimmt NICHT überein, bitte den Betrieb verständigen"));
        return lines;
    }

    private String place(@Nullable Origin origin) {
        Source source = origin == null ? null : answer.sources().get(origin.deliveryId());
        if (origin == null || source == null) {
            return "(keine gelieferte Zeile)";
        }
        return file(source) + (origin.sheet().isEmpty() ? "" : ", Blatt " + origin.sheet()) + ", Zeile " + origin.line()
                + " · SHA-256 " + source.sha256().substring(0, SHORT_HASH) + "… · eingelesen "
                + TIME.format(source.deliveredAt()) + " als Lieferung " + origin.deliveryId() + ", " + source.version()
                + ". Fassung · Profil " + source.profile();
    }

    private static String file(Source source) {
        return source.container() == null ? source.fileName() : source.container() + " → " + source.fileName();
    }

    private static String number(BigDecimal value) {
        int decimals =
                Math.min(MOST_DECIMALS, Math.max(2, value.stripTrailingZeros().scale()));
        return German.number(value, decimals);
    }

    /** All rows, with the whole hash. */
    static void writeCsv(Answer answer, Path file) {
        List<List<String>> lines = new ArrayList<>();
        for (Trace.Part part : answer.trace().parts()) {
            List<String> cells = new ArrayList<>(List.of(
                    part.contribution().toPlainString().replace('.', ','),
                    answer.trace().unit(),
                    part.what()));
            cells.addAll(placeCells(answer, part.origin()));
            lines.add(cells);
        }
        CsvExport.write(file, CsvExport.MARK, HEADER, lines);
    }

    private static List<String> placeCells(Answer answer, @Nullable Origin origin) {
        Source source = origin == null ? null : answer.sources().get(origin.deliveryId());
        if (origin == null || source == null) {
            return List.of("", "", "", "", "", "", "", "");
        }
        return List.of(
                file(source),
                origin.sheet(),
                String.valueOf(origin.line()),
                source.sha256(),
                TIME.format(source.deliveredAt()),
                String.valueOf(origin.deliveryId()),
                String.valueOf(source.version()),
                source.profile());
    }
}
