package de.gesamtplan.jobs.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator decides on the intake.
 *
 * @param whole kinds (folders of the inbox) of which a file with a faulty row is refused as a whole; of the others the
 *     good rows are taken in and the faulty ones held back
 */
@ConfigurationProperties("gesamtplan.intake")
public record IntakeSettings(
        @DefaultValue({"soll", "referenz"}) List<String> whole) {
    public IntakeSettings {
        whole = List.copyOf(whole);
        Set<String> known = new TreeSet<>();
        for (DeliveryKind kind : DeliveryKind.values()) {
            known.add(kind.folder());
        }
        for (String folder : whole) {
            if (!known.contains(folder)) {
                throw new IllegalArgumentException("CFG-04: gesamtplan.intake.whole in config/application.yml: „"
                        + folder + "“ gibt es nicht. Erlaubt sind: " + String.join(", ", known) + ".");
            }
        }
    }

    boolean isWhole(DeliveryKind kind) {
        return whole.contains(kind.folder());
    }
}
