package de.gesamtplan.domain.energy.plausibility;

import de.gesamtplan.domain.energy.Measurement;
import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.Micro;
import de.gesamtplan.domain.energy.Reading;
import de.gesamtplan.domain.energy.SpanOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether the stands of a register only rise, and quantities of one meter do not contradict each other. */
public final class RegisterChecks {
    private RegisterChecks() {}

    /**
     * One finding for each stand that is lower than the one before without a rule that explains it, or for each conflict of
     * quantities that have ends of their own; other meters have none.
     *
     * @param readings of such quantities in order of delivery
     */
    public static List<Finding> of(Meter meter, List<Reading> readings) {
        if (meter.isSpan()) {
            return SpanOrder.of(meter, readings).conflicts().stream()
                    .map(conflict -> overlap(meter, conflict))
                    .toList();
        }
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

    private static Finding overlap(Meter meter, SpanOrder.Conflict conflict) {
        String unit = ' ' + meter.role().medium().unit();
        String later = Amounts.german(Micro.of(conflict.later())) + unit;
        String earlier = Amounts.german(Micro.of(conflict.earlier())) + unit;
        return new Finding(
                meter.key(),
                meter.site(),
                Check.OVERLAP,
                conflict.from(),
                conflict.to(),
                conflict.partial()
                        ? "später " + later + ", überschneidet sich mit früher " + earlier + "; deren Rest ist offen"
                        : "später " + later + ", früher " + earlier);
    }
}
