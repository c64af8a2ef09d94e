package de.gesamtplan.jobs.meters;

import de.gesamtplan.domain.energy.Meter;
import de.gesamtplan.domain.energy.SumFormula;
import de.gesamtplan.domain.energy.SumFormula.Term;
import de.gesamtplan.jobs.intake.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the keys by which a shared meter is allotted are together at most 1 at any time. Shares that are deducted are
 * reckoned apart: what one formula adds another deducts.
 */
final class KeyCheck {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Map<String, Meter> register;

    /** @param register all meters by key, those of the file at hand included */
    KeyCheck(Map<String, Meter> register) {
        this.register = register;
    }

    /** A share of a meter that a calculated one takes. */
    private record Share(Meter taker, BigDecimal share) {
        boolean isOn(LocalDate day) {
            LocalDate end = taker.validTo();
            return !taker.validFrom().isAfter(day) && (end == null || !end.isBefore(day));
        }
    }

    void check(Row row, Meter meter, SumFormula formula) {
        formula.terms().stream().filter(Term::isKeyed).forEach(term -> check(row, meter, term));
    }

    private void check(Row row, Meter meter, Term term) {
        List<Share> shares = register.values().stream()
                .filter(taker -> taker.links().formula() instanceof SumFormula)
                .flatMap(taker -> ((SumFormula) taker.links().formula())
                        .terms().stream()
                                .filter(other -> other.isKeyed()
                                        && other.sign() == term.sign()
                                        && quantity(other.meter()).equals(quantity(term.meter())))
                                .map(other -> new Share(taker, other.share())))
                .sorted(Comparator.comparing((Share share) -> share.taker().validFrom())
                        .thenComparing(share -> share.taker().key()))
                .toList();
        // The sum is highest on a day on which one of them begins.
        for (Share begun : shares) {
            LocalDate day = begun.taker().validFrom();
            List<Share> at = shares.stream().filter(share -> share.isOn(day)).toList();
            BigDecimal sum = at.stream().map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean ours = at.stream().anyMatch(share -> share.taker().key().equals(meter.key()));
            if (ours && sum.compareTo(BigDecimal.ONE) > 0) {
                row.error(
                        "ZAEHL-12",
                        "Formel",
                        "Die Schlüssel von „" + term.meter() + "“ ergeben am " + DAY.format(day) + " zusammen "
                                + german(sum) + ": "
                                + at.stream()
                                        .map(share -> share.taker().key() + " " + german(share.share()))
                                        .collect(Collectors.joining(", "))
                                + ". Mehr als 1 (100 %) gibt es nicht zu verteilen; bitte Schlüssel oder Gültigkeit"
                                + " berichtigen.");
                return;
            }
        }
    }

    /** Exchanged meters measure one thing: the last of them stands for all. */
    private String quantity(String key) {
        Set<String> seen = new HashSet<>();
        String last = key;
        for (@Nullable Meter next = register.get(key); next != null && seen.add(next.key()); ) {
            last = next.key();
            next = next.successor() == null ? null : register.get(next.successor());
        }
        return last;
    }

    private static String german(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
