package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.trace.Question;
import de.gesamtplan.jobs.trace.Tracing;
import de.gesamtplan.jobs.trace.Tracing.Answer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rows behind a figure. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Zeigt, aus welchen gelieferten Zeilen eine Zahl eines Berichts besteht.",
            "Zum Beispiel:",
            "  gesamtplan trace gesamtplanung 2027/2028 ansatz --jahr 2027 --ressort FM",
            "  gesamtplan trace controlling 2026-09 verfuegbar --haushaltsstelle 1602/81202",
            "  gesamtplan trace buendelung 2027/2028 volumen --vorschlag 3",
            "  gesamtplan trace energie 2025 --standort RZ1 --rolle IT --monat 2025-03"
        })
final class TraceCommand implements Callable<Integer> {
    private static final int WRONG_CALL = 2;
    private static final Map<String, String> NARROWING = new LinkedHashMap<>();

    static {
        NARROWING.put("jahr", "Gesamtplanung, Bündelung: nur dieses Jahr.");
        NARROWING.put("ressort", "Gesamtplanung, Bündelung, Controlling: nur dieses Ressort.");
        NARROWING.put("haushaltsstelle", "Gesamtplanung, Controlling: nur diese, zum Beispiel 1602/81202.");
        NARROWING.put("kategorie", "Gesamtplanung: HW, SW, DL, NETZ, RZ, FV oder ohne.");
        NARROWING.put("finanzierung", "Gesamtplanung: Anteil aus dieser Quelle.");
        NARROWING.put("ziel", "Gesamtplanung: 1 bis 10 oder ohne.");
        NARROWING.put("position", "Gesamtplanung, Bündelung: nur diese Position.");
        NARROWING.put("vorschlag", "Bündelung: nur dieser Vorschlag, Nummer oder Kennung.");
        NARROWING.put("deckungskreis", "Controlling: nur dieser Deckungskreis.");
        NARROWING.put("vorgang", "Controlling (obligo, ist): nur dieser Vorgang.");
        NARROWING.put("periode", "Controlling (ist): nur diese Periode, 1 bis 16.");
        NARROWING.put("standort", "Energie: nur dieser Standort.");
        NARROWING.put("rolle", "Energie: nur Zähler dieser Rolle, zum Beispiel Gesamt oder IT.");
        NARROWING.put("zaehler", "Energie: nur dieser Zähler.");
        NARROWING.put("monat", "Energie: nur dieser Monat, zum Beispiel 2025-03.");
    }

    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(
            index = "0",
            paramLabel = "BERICHT",
            description = "gesamtplanung, buendelung, controlling oder energie.")
    private String report = "";

    @Parameters(index = "1", paramLabel = "WOFÜR", description = "Runde (2027/2028), Monat (2026-09) oder Jahr (2025).")
    private String subject = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "ZAHL",
            description = "ansatz, ve; volumen; verfuegbar, soll, obligo, ist; menge.")
    private @Nullable String figure;

    @Option(names = "--demo", description = "In den Daten von „gesamtplan demo“ suchen.")
    private boolean demo;

    @Option(names = "--csv", paramLabel = "DATEI", description = "Alle Zeilen als CSV in diese Datei.")
    private @Nullable Path csv;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Höchstens so viele Zeilen auf dem Bildschirm (Vorgabe 50); die Summe gilt immer für alle.")
    private int limit = 50;

    @Spec
    private @Nullable CommandSpec spec;

    private TraceCommand() {}

    static CommandLine command() {
        CommandLine command = new CommandLine(new TraceCommand());
        NARROWING.forEach((name, description) -> command.getCommandSpec()
                .addOption(OptionSpec.builder("--" + name)
                        .type(String.class)
                        .paramLabel("WERT")
                        .description(description)
                        .build()));
        return command;
    }

    @Override
    public Integer call() {
        Map<String, String> settings = demo ? DemoCommand.folders() : Map.of();
        return options.with(Path.of(demo ? "demo" : ""), settings, this::trace);
    }

    private int trace(RunOptions.Session session, Console console) {
        try {
            Answer answer = session.context()
                    .getBean(Tracing.class)
                    .trace(report, subject, figure == null ? "" : figure, narrowing());
            if (csv != null) {
                TraceLines.writeCsv(answer, csv);
            }
            console.traced(answer, limit);
            return answer.trace().agrees() ? 0 : Gesamtplan.FAILED;
        } catch (Question.Unanswerable e) {
            console.note(String.valueOf(e.getMessage()));
            return WRONG_CALL;
        }
    }

    private Map<String, String> narrowing() {
        Map<String, String> narrowing = new HashMap<>();
        if (spec != null) {
            for (String name : NARROWING.keySet()) {
                OptionSpec option = spec.findOption("--" + name);
                String value = option == null ? null : option.getValue();
                if (value != null) {
                    narrowing.put(name, value);
                }
            }
        }
        return narrowing;
    }
}
