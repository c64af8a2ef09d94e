package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.year.Jobs;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point. The command is read before anything is started, so help and wrong calls are quick. */
@Command(
        name = "gesamtplan",
        mixinStandardHelpOptions = true,
        versionProvider = Gesamtplan.Version.class,
        description = "IT-Budgetplanung, Controlling und Green-IT-Kennzahlen eines Landes.",
        synopsisSubcommandLabel = "BEFEHL",
        commandListHeading = "%nBefehle:%n",
        optionListHeading = "%nOptionen:%n",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:alles in Ordnung",
            "1:gescheitert",
            "2:falscher Aufruf",
            "3:fertig, aber Zeilen oder Dateien wurden zurückgewiesen"
        })
public final class Gesamtplan implements Runnable {
    static final int FAILED = 1;
    /** Messages that say to users what to do begin with a stable code. */
    private static final Pattern CODED = Pattern.compile("[A-Z]{2,}-\\d{2}:");

    @Spec
    private @Nullable CommandSpec spec;

    private Gesamtplan() {}

    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine root = new CommandLine(new Gesamtplan());
        for (String job : Jobs.names()) {
            root.addSubcommand(
                    job, job.equals("bundling") ? new CommandLine(new BundlingCommand()) : JobCommand.of(job));
        }
        root.addSubcommand("year", new YearCommand());
        root.addSubcommand("close", new CloseCommand());
        root.addSubcommand("distribute", new DistributeCommand());
        root.addSubcommand("scenario", new ScenarioCommand());
        root.addSubcommand("forecast-check", new ForecastCheckCommand());
        root.addSubcommand("readings-check", new ReadingsCheckCommand());
        root.addSubcommand("schedule", new ScheduleCommand());
        root.addSubcommand("profile-check", new ProfileCheckCommand());
        root.addSubcommand("lexicon-check", new LexiconCheckCommand());
        root.addSubcommand("lexicon-apply", new LexiconApplyCommand());
        root.addSubcommand("trace", TraceCommand.command());
        root.addSubcommand("demo", new DemoCommand());
        root.setExecutionExceptionHandler((exception, commandLine, parsed) -> {
            Throwable first = exception;
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                first = cause;
                String message = cause.getMessage();
                if (message != null && CODED.matcher(message).lookingAt()) {
                    commandLine.getErr().println(message);
                    return FAILED;
                }
            }
            commandLine
                    .getErr()
                    .println("START-02: Unerwarteter Fehler. Bitte die folgende Meldung dem Betrieb geben.");
            first.printStackTrace(commandLine.getErr());
            return FAILED;
        });
        return root;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Bitte einen Befehl angeben, zum Beispiel: gesamtplan demo");
        }
    }

    /** The version stands in the manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Gesamtplan.class.getPackage().getImplementationVersion();
            return new String[] {"Gesamtplan " + (version == null ? "(Entwicklungsstand)" : version)};
        }
    }
}
