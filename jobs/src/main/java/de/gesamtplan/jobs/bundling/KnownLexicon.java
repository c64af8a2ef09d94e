package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.slots.SlotReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the reader of the lexicon, which takes seconds to make, until an entry changes. */
@Component
class KnownLexicon {
    private @Nullable LexiconEntries known;
    private @Nullable SlotReader reader;

    synchronized SlotReader reader(LexiconEntries entries) {
        SlotReader kept = reader;
        if (kept == null || !entries.equals(known)) {
            kept = new SlotReader(entries);
            known = entries;
            reader = kept;
        }
        return kept;
    }
}
