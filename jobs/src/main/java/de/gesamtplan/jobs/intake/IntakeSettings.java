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
 * @param check kinds of which each delivery has its check written; to be left out while years are taken in at once
 */
@ConfigurationProperties("gesamtplan.intake")
public record IntakeSettings(
        @DefaultValue({"soll", "referenz"}) List<String> whole,
        @DefaultValue({"energie"}) List<String> check) {
    public IntakeSettings {
        whole = known("whole", whole);
        check = known("check", check);
    }

    private static List<String> known(String key, List<String> folders) {
        Set<String> known = new TreeSet<>();
        for (DeliveryKind kind : DeliveryKind.values()) {
            known.add(kind.folder());
        }
        for (String folder : folders) {
            if (!known.contains(folder)) {
                throw new IllegalArgumentException("CFG-04: gesamtplan.intake." + key + " in config/application.yml: „"
                        + folder + "“ gibt es nicht. Erlaubt sind: " + String.join(", ", known) + ".");
            }
        }
        return List.copyOf(folders);
    }

    boolean isWhole(DeliveryKind kind) {
        return whole.contains(kind.folder());
    }

    /** Whether each delivery of the kind has its check written. */
    public boolean isChecked(DeliveryKind kind) {
        return check.contains(kind.folder());
    }
}
