package de.gesamtplan.jobs.decisions;

import de.gesamtplan.domain.bundling.memory.Resubmission;
import de.gesamtplan.domain.bundling.memory.Verdict;
import de.gesamtplan.jobs.intake.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads when a pair that is put off comes back: a day, a round, or nothing for the next round. */
final class UntilCell {
    private static final String FIELD = "Wiedervorlage";

    private UntilCell() {}

    /**
     * @param round in which it is decided; empty if not known
     * @return {@link Resubmission#NEXT_ROUND} also if the cell has a fault, which is noted
     */
    static Resubmission read(Row row, @Nullable Verdict verdict, String round, LocalDate today) {
        String text = row.text(FIELD);
        if (text == null) {
            return Resubmission.NEXT_ROUND;
        }
        if (verdict != Verdict.LATER) {
            row.error(
                    "ENTSCH-08",
                    FIELD,
                    "Eine Wiedervorlage gibt es nur bei „" + Verdict.LATER.label() + "“. Bitte leeren oder „"
                            + Verdict.LATER.label() + "“ wählen.");
            return Resubmission.NEXT_ROUND;
        }
        if (text.matches("20\\d\\d(/20\\d\\d)?")) {
            if (text.compareTo(round) <= 0) {
                return fault(row, "Die Runde " + text + " ist nicht später als " + round + ".");
            }
            return Resubmission.from(text);
        }
        LocalDate day = row.date(FIELD);
        if (day == null) {
            return Resubmission.NEXT_ROUND;
        }
        return day.isAfter(today) ? Resubmission.from(day) : fault(row, "Der Tag liegt nicht in der Zukunft.");
    }

    private static Resubmission fault(Row row, String what) {
        row.error(
                "ENTSCH-08",
                FIELD,
                what
                        + " Bitte einen späteren Tag (31.12.2027) oder eine spätere Runde (2029/2030) angeben oder das Feld"
                        + " leeren; dann kommt das Paar in der nächsten Runde wieder.");
        return Resubmission.NEXT_ROUND;
    }
}
