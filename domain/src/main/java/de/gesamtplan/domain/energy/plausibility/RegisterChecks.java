package de.gesamtplan.domain.energy.plausibility;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.domain.energy.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether the stands of a register only rise. */
public final class RegisterChecks {
    private RegisterChecks() {}

    /** One finding for each stand that is lower than the one before without a rule that explains it; other meters have none. */
    public static List<Finding> of(Meter meter, List<Reading> readings) {
        if (meter.measurement() != Measurement.REGISTER) {
            return List.of();
        }
        List<Reading> stands = readings.stream()
                .filter(stand -> stand.status().isUsable())
                .sorted(Comparator.comparing(Reading::at))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < stands.size(); i++) {
            Reading before = stands.get(i - 1);
            Reading after = stands.get(i);
            if (meter.rule().between(before.value(), after.value()) == null) {
                findings.add(new Finding(
                        meter.key(),
                        meter.site(),
                        Check.REGISTER_BACK,
                        before.at(),
                        after.at(),
                        "von " + Amounts.german(Micro.of(before.value())) + " auf "
                                + Amounts.german(Micro.of(after.value()))));
            }
        }
        return findings;
    }
}
