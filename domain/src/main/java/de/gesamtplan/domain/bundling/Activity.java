package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.plan.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done with a product: buying one is a different demand than having it repaired. */
public enum Activity {
    TRAINING("Schulung", "schulung", "fortbildung", "ausbildung", "anwenderschulung"),
    MAINTENANCE("Wartung", "wartung", "pfleg", "instandhaltung", "reparatur", "softwarewartung", "wartungsvertraeg"),
    CONSULTING("Beratung", "beratung", "konzept", "gutacht", "projektleitung", "projektunterstuetzung"),
    DEVELOPMENT("Entwicklung", "entwickl", "weiterentwickl", "softwareentwickl", "programmier", "schnittstell"),
    OPERATION("Betrieb", "betrieb", "nutzungsentgelt", "entgelt", "hosting"),
    TESTING("Prüfung", "pruefung", "test"),
    LICENCE("Lizenz", "lizenz", "nutzungsrecht", "abonnement"),
    PURCHASE("Beschaffung", "beschaffung", "ersatzbeschaffung", "austausch", "erneuerung", "miete");

    private final String label;
    private final List<String> stems;

    Activity(String label, String... stems) {
        this.label = label;
        this.stems = List.of(stems);
    }

    /** German name. */
    public String label() {
        return label;
    }

    boolean isNamedBy(String stem) {
        return stems.stream().anyMatch(stem::startsWith)
                || stems.stream().anyMatch(word -> word.length() > 3 && stem.endsWith(word));
    }

    /** From the words, else from the category: hardware is bought, software licensed. */
    static Activity of(List<String> stems, @Nullable Category category) {
        for (Activity activity : values()) {
            if (stems.stream().anyMatch(activity::isNamedBy)) {
                return activity;
            }
        }
        if (category == Category.SW) {
            return LICENCE;
        }
        return category == Category.DL || category == Category.FV ? OPERATION : PURCHASE;
    }

    /** Licences are bought too. */
    boolean fits(Activity other) {
        return this == other || isAcquisition() && other.isAcquisition();
    }

    private boolean isAcquisition() {
        return this == PURCHASE || this == LICENCE;
    }
}
