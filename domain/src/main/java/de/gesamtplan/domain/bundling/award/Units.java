package de.gesamtplan.domain.bundling.award;

import de.gesamtplan.domain.bundling.words.Stem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of quantities, however they are written; from {@code config/lexikon/einheiten.csv}. */
public final class Units {
    private final Map<String, Unit> byWriting = new HashMap<>();

    /** @param writings of each unit, its name included or not */
    public Units(Map<Unit, List<String>> writings) {
        writings.forEach((unit, words) -> {
            add(unit.name(), unit);
            words.forEach(word -> add(word, unit));
        });
    }

    private void add(String word, Unit unit) {
        Unit other = byWriting.put(folded(word), unit);
        if (other != null && !other.equals(unit)) {
            throw new IllegalArgumentException(word + " steht für " + other.name() + " und für " + unit.name());
        }
    }

    /** A unit that is not known counts things under its own name; none at all is a lump sum. */
    Unit of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return new Unit("", Unit.Kind.LUMP_SUM);
        }
        Unit known = byWriting.get(folded(written));
        return known == null ? new Unit(written.strip(), Unit.Kind.PIECE) : known;
    }

    private static String folded(String word) {
        return Stem.fold(word.replaceAll("[.\\s]", ""));
    }
}
