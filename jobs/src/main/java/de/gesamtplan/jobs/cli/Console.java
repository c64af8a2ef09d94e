package de.gesamtplan.jobs.cli;

import de.gesamtplan.domain.money.Money;
import de.gesamtplan.jobs.intake.Progress;
import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.trace.Tracing.Answer;
import de.gesamtplan.jobs.year.DryRun.Tried;
import de.gesamtplan.jobs.year.Summary;
import de.gesamtplan.jobs.year.Summary.FileState;
import de.gesamtplan.jobs.year.Summary.TakenFile;
import de.gesamtplan.reports.content.German;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the operator sees: a progress line while a job runs, and its closing summary. */
abstract class Console implements Progress, AutoCloseable {
    static Console plain() {
        return new Plain();
    }

    static Console json() {
        return new Json();
    }

    void starting() {}

    /** Says something that is no result. */
    void note(String text) {
        System.err.println(text);
    }

    abstract void closed(Summary summary);

    /** Shows what would become of files. */
    abstract void tried(List<Tried> files);

    /** Shows what a figure is made of; at most so many of its rows. */
    abstract void traced(Answer answer, int limit);

    @Override
    public void close() {}

    /** For people. Progress goes to a terminal only. */
    static final class Plain extends Console {
        private static final int MOST_REPORTS = 4;

        private final PrintStream out = System.out;
        private final boolean terminal = System.console() != null;

        @Override
        void starting() {
            out.println("Gesamtplan startet die Datenbank …");
        }

        @Override
        public void rows(String file, long read) {
            if (terminal) {
                out.print("\r  " + file + ": " + German.count(read) + " Zeilen\u001b[K");
                out.flush();
            }
        }

        @Override
        void closed(Summary summary) {
            out.printf(
                    "%s%-14s %-24s %6s s  %s%n",
                    terminal ? "\r\u001b[K" : "",
                    summary.job(),
                    state(summary),
                    German.number(BigDecimal.valueOf(summary.seconds()), 1),
                    summary.message());
            Totals totals = summary.totals();
            if (totals != null && totals.read() > 0) {
                out.println("    Zeilen:  " + rows(totals));
                if (totals.sumRead().signum() != 0) {
                    out.println("    Summen:  " + sums(totals));
                }
            }
            for (TakenFile file : summary.files()) {
                if (file.state() != FileState.KNOWN) {
                    out.println("    " + file.name() + ": " + file.result());
                    if (!file.form().isEmpty()) {
                        out.println("        " + file.form());
                    }
                    if (file.faultReport() != null) {
                        out.println("        " + found(file) + ", Fehlerbericht " + file.faultReport());
                    }
                }
            }
            for (Headline figure : summary.figures()) {
                out.println("    " + figure.label() + ": " + figure.value());
            }
            if (summary.snapshot() != null) {
                out.println("    Stand Nr. " + summary.snapshot() + ": " + reports(summary));
            } else if (!summary.reports().isEmpty()) {
                out.println("    Berichte: " + reports(summary));
            }
        }

        @Override
        void traced(Answer answer, int limit) {
            new TraceLines(answer).forPeople(limit).forEach(out::println);
        }

        @Override
        void tried(List<Tried> files) {
            out.println("Probelauf: es wird nichts gespeichert und nichts verschoben.");
            files.forEach(file -> new TriedFile(file).lines().forEach(out::println));
        }

        private static String state(Summary summary) {
            return switch (summary.state()) {
                case DONE -> "fertig";
                case DONE_WITH_REJECTS -> "fertig, mit Rückweisungen";
                case NOTHING -> "nichts zu tun";
                case FAILED -> "GESCHEITERT";
            };
        }

        private static String reports(Summary summary) {
            List<String> names = summary.reports();
            return names.size() <= MOST_REPORTS
                    ? String.join(", ", names)
                    : String.join(", ", names.subList(0, MOST_REPORTS)) + " und "
                            + German.count(names.size() - MOST_REPORTS) + " weitere";
        }

        private static String found(TakenFile file) {
            long rejected = file.totals() == null ? 0 : file.totals().rejected();
            return rejected == 0 ? "Hinweise" : "zurückgewiesene Zeilen: " + German.count(rejected);
        }

        static String rows(Totals totals) {
            return "gelesen %s = übernommen %s + zurückgewiesen %s + wiederholt %s"
                    .formatted(
                            German.count(totals.read()),
                            German.count(totals.accepted()),
                            German.count(totals.rejected()),
                            German.count(totals.replaced()));
        }

        static String sums(Totals totals) {
            return "gelesen %s = übernommen %s + zurückgewiesen %s + wiederholt %s"
                    .formatted(
                            sum(totals.sumRead()),
                            sum(totals.sumAccepted()),
                            sum(totals.sumRejected()),
                            sum(totals.sumReplaced()));
        }

        private static String sum(BigDecimal sum) {
            return German.amount(Money.rounded(sum));
        }
    }

    /** For machines: one array with the summaries of all jobs. */
    private static final class Json extends Console {
        private final List<Object> summaries = new ArrayList<>();

        @Override
        public void rows(String file, long read) {
            // Machines read the end.
        }

        @Override
        void closed(Summary summary) {
            summaries.add(summary);
        }

        @Override
        void traced(Answer answer, int limit) {
            summaries.add(answer);
        }

        @Override
        void tried(List<Tried> files) {
            summaries.addAll(files);
        }

        @Override
        public void close() {
            System.out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(summaries));
        }
    }
}
