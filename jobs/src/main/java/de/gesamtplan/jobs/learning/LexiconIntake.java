package de.gesamtplan.jobs.learning;

import de.gesamtplan.domain.bundling.learning.WordDecision;
import de.gesamtplan.domain.bundling.learning.WordLog;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.intake.Outcome;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.store.WordStore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of decisions on words. Rows in which nothing is filled in are counted and not stored; the same decision again is a
 * repeat. The rows have no amounts that anybody adds up.
 */
final class LexiconIntake implements Intake {
    private final Delivery delivery;
    private final WordStore store;
    private final LexiconRow reader;
    private final Map<WordDecision.Key, WordDecision> said = new HashMap<>();
    private @Nullable WordLog log;

    LexiconIntake(Delivery delivery, WordStore store, LexiconRow reader) {
        this.delivery = delivery;
        this.store = store;
        this.reader = reader;
    }

    @Override
    public BigDecimal amount(Row row) {
        return BigDecimal.ZERO;
    }

    @Override
    public Outcome take(Row row) {
        if (log == null) {
            log = store.log();
        }
        WordDecision read = reader.read(row, delivery, log);
        if (read == null) {
            return Outcome.ACCEPTED;
        }
        WordDecision here = said.get(read.key());
        if (here != null && !read.saysTheSameAs(here)) {
            row.error(
                    "LEX-07",
                    LexiconRow.VERDICT,
                    "Zeile " + here.origin().line() + " sagt über dasselbe Wort „"
                            + here.verdict().label() + "“. Bitte nur eine Entscheidung je Wort und Konzept.");
            return Outcome.ACCEPTED;
        }
        if (here != null || log.latest(read.key()).filter(read::saysTheSameAs).isPresent()) {
            return Outcome.REPLACED;
        }
        store.add(read);
        said.put(read.key(), read);
        return Outcome.ACCEPTED;
    }

    @Override
    public void finish() {
        // Each row was stored as it came.
    }

    @Override
    public BigDecimal stored() {
        return BigDecimal.ZERO;
    }
}
