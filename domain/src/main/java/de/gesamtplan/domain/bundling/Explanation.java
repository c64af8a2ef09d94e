package de.gesamtplan.domain.bundling;

import de.gesamtplan.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in German why, with each weight, so that anybody can add them up. */
final class Explanation {
    private Explanation() {}

    static Money volume(List<Demand> demands) {
        return Money.sum(demands.stream().map(Demand::volume).toList());
    }

    /** For instance „Wie FM/FM-008 „Notebooks“: Gegenstand gleich +4,00 (…); Größe verschieden −0,60 (…); Summe 4,40.“ */
    static String of(Score score, Demand reference) {
        return "Wie " + reference.key() + " „" + reference.title() + "“: " + terms(score) + "; Summe "
                + number(score.sum()) + ".";
    }

    static String terms(Score score) {
        return score.features().stream()
                .map(feature -> feature.name() + " " + feature.level() + " " + signed(feature.weight()) + " ("
                        + feature.one() + " / " + feature.other() + ")")
                .collect(Collectors.joining("; "));
    }

    static String ofReference(Star star, @Nullable Feature against) {
        Node reference = star.reference();
        String what = reference.isDecided()
                ? "Gleicher Gegenstand: " + reference.concept().orElseThrow().label() + " (Lexikon)"
                : "Gleiche Wörter: „" + reference.demand().title() + "“";
        return what + ", Tätigkeit " + reference.slots().activity().label() + "; mit "
                + star.rays().size()
                + (star.rays().size() == 1 ? " weiteren Bedarf" : " weiteren Bedarfen") + " verglichen, im Mittel "
                + number(star.mean()) + ". "
                + (against == null
                        ? "Dagegen spricht nichts Erkanntes."
                        : "Dagegen: " + against.name() + " " + against.level() + " (" + against.one() + " / "
                                + against.other() + ").");
    }

    static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',').replace('-', '−');
    }

    private static String signed(BigDecimal weight) {
        return (weight.signum() >= 0 ? "+" : "") + number(weight);
    }
}
