package de.gesamtplan.domain.energy.emission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All editions of all factors, and which of them counts: the one decided; else the one that the first report of that year
 * was published with, with the value it had then; else the newest. So a new edition never changes a published figure by
 * itself.
 *
 * @param factors later editions after earlier ones
 * @param decisions later ones after earlier ones; the last counts
 * @param published factors that first reports were published with
 */
public record FactorBook(
        List<EmissionFactor> factors, List<EditionDecision> decisions, List<EmissionFactor> published) {
    public FactorBook {
        factors = List.copyOf(factors);
        decisions = List.copyOf(decisions);
        published = List.copyOf(published);
    }

    public static FactorBook of(List<EmissionFactor> factors) {
        return new FactorBook(factors, List.of(), List.of());
    }

    /** Electricity needs a factor of the year itself; of fuels and networks the latest before counts on: it hardly changes. */
    public FactorChoice choose(int year, Carrier carrier, Method method) {
        EmissionFactor newest = newest(year, carrier, method);
        Optional<EditionDecision> decision = last(
                decisions.stream().filter(d -> d.year() == year && d.carrier() == carrier && d.method() == method));
        if (decision.isPresent()) {
            return decided(decision.get(), newest);
        }
        Optional<EmissionFactor> first = published.stream()
                .filter(factor -> factor.isOf(carrier, method) && factor.year() == year)
                .findFirst();
        if (first.isPresent()) {
            return new FactorChoice(year, carrier, method, first.get(), newest, "Ausgabe des ersten Berichts");
        }
        return newest == null
                ? new FactorChoice(
                        year, carrier, method, null, null, "kein Emissionsfaktor für " + named(carrier, method) + year)
                : new FactorChoice(year, carrier, method, newest, newest, "neueste Ausgabe");
    }

    private FactorChoice decided(EditionDecision decision, @Nullable EmissionFactor newest) {
        Optional<EmissionFactor> factor = last(Stream.concat(published.stream(), factors.stream())
                .filter(known -> known.isOf(decision.carrier(), decision.method())
                        && known.year() == decision.year()
                        && known.edition().equals(decision.edition())));
        String why = factor.isPresent()
                ? "Entscheidung vom %td.%<tm.%<tY, %s: %s".formatted(decision.on(), decision.by(), decision.reason())
                : "die entschiedene Ausgabe „%s“ für %s%d ist nicht hinterlegt"
                        .formatted(decision.edition(), named(decision.carrier(), decision.method()), decision.year());
        return new FactorChoice(
                decision.year(), decision.carrier(), decision.method(), factor.orElse(null), newest, why);
    }

    private @Nullable EmissionFactor newest(int year, Carrier carrier, Method method) {
        Stream<EmissionFactor> known = factors.stream().filter(factor -> factor.isOf(carrier, method));
        return carrier == Carrier.ELECTRICITY
                ? last(known.filter(factor -> factor.year() == year)).orElse(null)
                : known.filter(factor -> factor.year() <= year)
                        .reduce((first, second) -> second.year() >= first.year() ? second : first)
                        .orElse(null);
    }

    private static String named(Carrier carrier, Method method) {
        return carrier.label() + (method == Method.RESIDUAL ? " (Restmix) " : " ");
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((first, second) -> second);
    }
}
