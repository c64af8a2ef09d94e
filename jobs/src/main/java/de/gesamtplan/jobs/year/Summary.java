package de.gesamtplan.jobs.year;

import de.gesamtplan.jobs.intake.Totals;
import de.gesamtplan.jobs.store.AfterImport.Written;
import de.gesamtplan.jobs.store.Calculation.Headline;
import de.gesamtplan.jobs.store.Calculation.ReportFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job did.
 *
 * @param files the files taken in, refused, or known already; empty for calculations
 * @param totals of all files of this run; null for calculations
 * @param snapshot number of the snapshot of a calculation
 * @param figures its main results
 * @param reports files written to the out folder
 */
public record Summary(
        String job,
        State state,
        String message,
        List<TakenFile> files,
        @Nullable Totals totals,
        @Nullable Long snapshot,
        List<Headline> figures,
        List<String> reports,
        double seconds) {
    /** How it ended. */
    public enum State {
        DONE,
        /** Done, but rows or files were held back. */
        DONE_WITH_REJECTS,
        /** There was nothing to do. */
        NOTHING,
        FAILED
    }

    /** What became of a file. */
    public enum FileState {
        TAKEN,
        /** Its content had been taken in before. */
        KNOWN,
        REFUSED,
        /** It is not whole yet and stays in the inbox. */
        WAITING
    }

    /**
     * A file of the inbox.
     *
     * @param result in German
     * @param form how it was understood, German; empty if it was not read
     */
    public record TakenFile(
            String name,
            FileState state,
            String result,
            String form,
            @Nullable Totals totals,
            @Nullable String faultReport) {
        boolean isHeldBack() {
            return state == FileState.REFUSED || totals != null && totals.rejected() > 0;
        }
    }

    public Summary {
        files = List.copyOf(files);
        figures = List.copyOf(figures);
        reports = List.copyOf(reports);
    }

    static Summary failed(String job, String message, double seconds) {
        return new Summary(job, State.FAILED, message, List.of(), null, null, List.of(), List.of(), seconds);
    }

    static Summary checked(String job, Written written, double seconds) {
        return new Summary(
                job,
                written.files().isEmpty() ? State.NOTHING : State.DONE,
                written.files().isEmpty() ? "Zu diesen Lieferungen gibt es keine Messwerte." : "Lieferungen geprüft",
                List.of(),
                null,
                null,
                written.headlines(),
                written.files().stream().map(ReportFile::name).toList(),
                seconds);
    }

    static Summary nothing(String job, String message, double seconds) {
        return new Summary(job, State.NOTHING, message, List.of(), null, null, List.of(), List.of(), seconds);
    }
}
