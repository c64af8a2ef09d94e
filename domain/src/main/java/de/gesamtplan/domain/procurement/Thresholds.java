package de.gesamtplan.domain.procurement;

import de.gesamtplan.domain.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All thresholds over time, and which procedure follows from a value. */
public record Thresholds(List<Threshold> all) {
    public static final String OPEN = "Öffentliche Ausschreibung";

    public Thresholds {
        all = List.copyOf(all);
    }

    /**
     * The simplest procedure that a contract of this value allows on the day. The EU procedure is due once its threshold
     * is reached (§ 106 GWB), even where a limit of the state is higher. Between the limits of the state the value may be
     * equal to the limit. The EU sets its threshold anew every two years: until the next one is known the last one stands
     * in for it, and the answer says so. A limit of the state that has ended is gone.
     *
     * @param net estimated total value without tax, with options and renewals (§ 3 VgV)
     * @param day on which the notice is sent (§ 3 Abs. 3 VgV)
     * @return empty if no thresholds are known for the day
     */
    public Optional<Procedure> procedure(Money net, LocalDate day) {
        Optional<Threshold> eu = all.stream()
                .filter(t -> t.area().equals("EU") && !t.validFrom().isAfter(day))
                .max(Comparator.comparing(Threshold::validFrom));
        List<Threshold> state = all.stream()
                .filter(t -> t.area().equals("Land") && t.validOn(day))
                .toList();
        if (eu.isEmpty() && state.isEmpty()) {
            return Optional.empty();
        }
        String name = eu.filter(t -> net.compareTo(t.net()) >= 0)
                .map(Threshold::procedure)
                .orElseGet(() -> ofState(net, state));
        return Optional.of(new Procedure(name, eu.filter(t -> !t.validOn(day)).orElse(null)));
    }

    private static String ofState(Money net, List<Threshold> state) {
        Optional<Money> limit = state.stream()
                .map(Threshold::net)
                .filter(each -> net.compareTo(each) <= 0)
                .min(Comparator.naturalOrder());
        return limit.map(money -> state.stream()
                        .filter(t -> t.net().equals(money))
                        .map(Threshold::procedure)
                        .sorted()
                        .collect(Collectors.joining(" oder ")))
                .orElse(OPEN);
    }
}
