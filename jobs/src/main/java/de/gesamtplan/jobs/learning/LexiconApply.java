package de.gesamtplan.jobs.learning;

import de.gesamtplan.domain.bundling.learning.LexiconUpdate;
import de.gesamtplan.jobs.store.Folders;
import de.gesamtplan.jobs.store.LexiconFolder;
import de.gesamtplan.jobs.store.WordStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the words that planners accepted into the lexicon. Nothing else does; it runs only when somebody says so. */
@Component
public class LexiconApply {
    private static final Logger LOG = LoggerFactory.getLogger(LexiconApply.class);

    private final WordStore store;
    private final Folders folders;

    LexiconApply(WordStore store, Folders folders) {
        this.store = store;
        this.folders = folders;
    }

    /** What would be written. */
    public LexiconUpdate preview() {
        LexiconFolder lexicon = folder();
        return LexiconUpdate.of(
                lexicon.unlearned(),
                lexicon.learned(),
                store.log(),
                lexicon.lint(folders.config().resolve("referenz")));
    }

    /** Writes {@code gelernt.csv} anew if it changes. */
    public LexiconUpdate apply() {
        LexiconUpdate update = preview();
        if (update.changesFile()) {
            folder().write(update.words());
            LOG.info(
                    "lexicon: {} words added, {} removed, {} refused",
                    update.added().size(),
                    update.removed().size(),
                    update.refused().size());
        }
        return update;
    }

    private LexiconFolder folder() {
        return new LexiconFolder(folders.config().resolve("lexikon"));
    }
}
