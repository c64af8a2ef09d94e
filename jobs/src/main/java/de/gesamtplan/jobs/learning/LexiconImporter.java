package de.gesamtplan.jobs.learning;

import de.gesamtplan.domain.bundling.lexicon.WordCheck;
import de.gesamtplan.jobs.intake.Delivery;
import de.gesamtplan.jobs.intake.DeliveryKind;
import de.gesamtplan.jobs.intake.Importer;
import de.gesamtplan.jobs.intake.Intake;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.store.LexiconFolder;
import de.gesamtplan.jobs.store.WordStore;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes in decisions on words of the lexicon (kind {@code lexikon}): the workbook „Lexikon“, filled in. */
@Component
class LexiconImporter implements Importer {
    private final WordStore store;
    private final Folders folders;
    private final Clock clock;

    LexiconImporter(WordStore store, Folders folders, Clock clock) {
        this.store = store;
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.LEXICON;
    }

    @Override
    public Intake begin(Delivery delivery) {
        WordCheck check = new WordCheck(new LexiconFolder(folders.config().resolve("lexikon")).entries());
        return new LexiconIntake(delivery, store, new LexiconRow(check, LocalDate.now(clock)));
    }
}
