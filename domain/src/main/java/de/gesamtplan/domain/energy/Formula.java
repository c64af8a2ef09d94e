package de.gesamtplan.domain.energy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a calculated meter is the sum of: other meters, each added or deducted, for instance {@code TR1 + TR2 − BUERO}. */
public record Formula(List<Term> terms) {
    private static final String SIGNS = "+-−–";

    /** @param sign 1 or −1 */
    public record Term(int sign, String meter) {
        public Term {
            if (sign != 1 && sign != -1 || meter.isBlank()) {
                throw new IllegalArgumentException("a term has a sign and a meter: " + sign + " " + meter);
            }
        }
    }

    public Formula {
        terms = List.copyOf(terms);
        Set<String> meters = new HashSet<>();
        for (Term term : terms) {
            if (!meters.add(term.meter())) {
                throw new IllegalArgumentException("Der Zähler „" + term.meter() + "“ steht zweimal in der Formel.");
            }
        }
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("Die Formel nennt keinen Zähler.");
        }
    }

    /**
     * Reads terms that blanks set apart; as meters' names have hyphens, a sign inside a name belongs to it. The first term
     * may lack its sign.
     *
     * @throws IllegalArgumentException with a German sentence if it cannot be read
     */
    public static Formula of(String text) {
        List<Term> terms = new ArrayList<>();
        int sign = 1;
        boolean signed = true;
        for (String word : text.strip().split("\\s+")) {
            String name = word;
            if (!name.isEmpty() && SIGNS.indexOf(name.charAt(0)) >= 0) {
                if (signed && !terms.isEmpty()) {
                    throw unreadable(text);
                }
                sign = name.charAt(0) == '+' ? 1 : -1;
                signed = true;
                name = name.substring(1);
            }
            if (!name.isEmpty()) {
                if (!signed) {
                    throw unreadable(text);
                }
                terms.add(new Term(sign, name));
                signed = false;
            }
        }
        if (signed) {
            throw unreadable(text);
        }
        return new Formula(terms);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("„" + text
                + "“ ist keine Formel. Erwartet werden Zähler mit + oder − davor, durch Leerzeichen getrennt, zum Beispiel"
                + " „TR1 + TR2 − BUERO“.");
    }

    /** As it is read by {@link #of}. */
    public String text() {
        String signed = terms.stream()
                .map(term -> (term.sign() > 0 ? " + " : " − ") + term.meter())
                .collect(Collectors.joining());
        return signed.startsWith(" + ") ? signed.substring(3) : signed.strip();
    }
}
