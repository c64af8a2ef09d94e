package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.Paraphrased;
import de.gesamtplan.domain.bundling.slots.Mark.Zone;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the words that name an object count, or a paraphrase beside them. */
final class Rewording {
    private Rewording() {}

    /**
     * A paraphrase gives way to a name that says anything of its own. It prevails over one that only repeats some of its
     * words, over a general concept and a wider one, and over what stands behind „für“.
     *
     * @param main the words that name the object
     */
    static boolean prevails(Paraphrased said, Mark main, Concept named, Lexicon lexicon) {
        if (named.equals(said.concept())) {
            return false;
        }
        boolean repeated =
                said.explains(main.from(), main.to()) && said.tokens().size() > main.to() - main.from();
        return repeated
                || named.distinguished()
                || lexicon.isWithin(said.concept(), named)
                || main.zone() == Zone.PURPOSE && said.tokens().first() < main.from();
    }

    /** „Sicherung … Wiederherstellung“: of each word of the paraphrase its first place. */
    static Found found(Paraphrased said, List<Token> tokens, Found.Evidence evidence) {
        String written = said.said().stream()
                .sorted()
                .distinct()
                .map(at -> tokens.get(at).text())
                .collect(Collectors.joining(" … "));
        return new Found(said.concept(), written, said.paraphrase().written(), evidence);
    }
}
