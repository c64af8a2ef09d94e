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
     * equal to the limit.
     *
     * @param net estimated total value without tax, with options and renewals (§ 3 VgV)
     * @return empty if no thresholds are known for the day
     */
    public Optional<String> procedure(Money net, LocalDate day) {
        List<Threshold> valid = all.stream().filter(t -> t.validOn(day)).toList();
        if (valid.isEmpty()) {
            return Optional.empty();
        }
        Optional<Threshold> eu = valid.stream()
                .filter(t -> t.area().equals("EU") && net.compareTo(t.net()) >= 0)
                .findFirst();
        if (eu.isPresent()) {
            return Optional.of(eu.get().procedure());
        }
        Optional<Money> limit = valid.stream()
                .filter(t -> t.area().equals("Land") && net.compareTo(t.net()) <= 0)
                .map(Threshold::net)
                .min(Comparator.naturalOrder());
        return Optional.of(limit.map(money -> valid.stream()
                        .filter(t -> t.area().equals("Land") && t.net().equals(money))
                        .map(Threshold::procedure)
                        .sorted()
                        .collect(Collectors.joining(" oder ")))
                .orElse(OPEN));
    }
}
