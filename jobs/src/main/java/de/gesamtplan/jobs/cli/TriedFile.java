package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.Severity;
import de.gesamtplan.jobs.intake.Trial;
import de.gesamtplan.jobs.year.DryRun.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a file was understood in a dry run, for people. */
record TriedFile(Tried file) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Trial trial = file.trial();
        if (trial == null) {
            lines.add(file.name() + ": würde zurückgewiesen: " + file.refusal());
            return lines;
        }
        lines.add(file.name() + ": " + (trial.taken() ? "würde eingelesen" : "würde zurückgewiesen"));
        if (!trial.form().isEmpty()) {
            lines.add("    " + trial.form());
        }
        lines.add("    Zeilen:  " + Console.Plain.rows(trial.totals()));
        if (trial.totals().sumRead().signum() != 0) {
            lines.add("    Summen:  " + Console.Plain.sums(trial.totals()));
        }
        if (!trial.rows().isEmpty()) {
            lines.add("    Die ersten Zeilen, wie sie verstanden werden:");
            trial.rows().forEach(row -> lines.add("      " + row(row)));
        }
        if (!trial.faults().isEmpty()) {
            lines.add("    Fehler und Hinweise:");
            trial.faults().forEach(fault -> lines.add("      " + fault(fault)));
        }
        return lines;
    }

    private static String row(Trial.TriedRow row) {
        String fields = row.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" · "));
        return place(row.sheet(), row.line()) + (row.rejected() ? " (zurückgewiesen): " : ": ") + fields;
    }

    private static String fault(Fault fault) {
        String field = fault.field().isEmpty() ? "" : ", " + fault.field();
        String kind = fault.severity() == Severity.ERROR ? "Fehler" : "Hinweis";
        String where = fault.line() == 0 ? "Datei" : place(fault.sheet(), fault.line());
        return kind + " " + where + field + ": " + fault.code() + " " + fault.message();
    }

    private static String place(String sheet, int line) {
        return (sheet.isEmpty() ? "" : sheet + " ") + "Zeile " + line;
    }
}
