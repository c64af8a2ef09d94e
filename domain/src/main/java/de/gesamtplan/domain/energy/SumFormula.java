package de.gesamtplan.domain.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sum of other meters, each added or deducted, for instance {@code TR1 + TR2 − BUERO}. Of a meter that several share a key
 * allots a share: {@code 0,35 × KAELTE}.
 *
 * @param source where the keys are from, for instance the agreement with the other users; empty if there are none
 */
public record SumFormula(List<Term> terms, String source) implements Formula {
    private static final String SIGNS = "+-−–";

    /**
     * @param sign 1 or −1
     * @param share of the meter's quantity, over 0 and up to 1
     */
    public record Term(int sign, BigDecimal share, String meter) {
        public Term {
            if (sign != 1 && sign != -1 || meter.isBlank()) {
                throw new IllegalArgumentException("a term has a sign and a meter: " + sign + " " + meter);
            }
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("Der Schlüssel " + german(share) + " von „" + meter
                        + "“ muss über 0 und höchstens 1 (100 %) sein.");
            }
        }

        /** The whole quantity. */
        Term(int sign, String meter) {
            this(sign, BigDecimal.ONE, meter);
        }

        /** Whether only a share of the meter's quantity counts. */
        public boolean isKeyed() {
            return share.compareTo(BigDecimal.ONE) != 0;
        }

        /** The share with its sign. */
        BigDecimal factor() {
            return sign > 0 ? share : share.negate();
        }

        private String text() {
            return (sign > 0 ? " + " : " − ") + (isKeyed() ? german(share) + " × " : "") + meter;
        }
    }

    public SumFormula {
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
        boolean keyed = terms.stream().anyMatch(Term::isKeyed);
        if (keyed && source.isBlank()) {
            throw new IllegalArgumentException(
                    "Ein Schlüssel braucht seine Herkunft, zum Beispiel die Vereinbarung oder"
                            + " die Flächen, aus denen er folgt. Bitte in der Spalte „Quelle“ angeben.");
        }
        source = keyed ? source : "";
    }

    /**
     * Reads terms that blanks set apart; as meters' names have hyphens, a sign inside a name belongs to it. The first term
     * may lack its sign.
     */
    static SumFormula read(String text, String source) {
        List<Term> terms = new ArrayList<>();
        String[] words = text.strip().split("\\s+");
        int sign = 1;
        boolean signed = true;
        for (int i = 0; i < words.length; i++) {
            String name = words[i];
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
                BigDecimal share = BigDecimal.ONE;
                if (i + 2 < words.length && words[i + 1].equals("×")) {
                    share = number(name, text);
                    name = words[i + 2];
                    i += 2;
                }
                terms.add(new Term(sign, share, name));
                signed = false;
            }
        }
        if (signed) {
            throw unreadable(text);
        }
        return new SumFormula(terms, source);
    }

    private static BigDecimal number(String word, String text) {
        if (!word.matches("\\d{1,9}([.,]\\d{1,9})?%?")) {
            throw unreadable(text);
        }
        BigDecimal number = new BigDecimal(word.replace("%", "").replace(',', '.'));
        return word.endsWith("%") ? number.movePointLeft(2) : number;
    }

    static String german(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("„" + text
                + "“ ist keine Formel. Erwartet werden Zähler mit + oder − davor, durch Leerzeichen getrennt, zum Beispiel"
                + " „TR1 + TR2 − BUERO“, mit Schlüssel „0,35 × KAELTE“, oder Wärme aus Menge und Temperaturen:"
                + " „1,163 × V × (VL − RL)“.");
    }

    @Override
    public List<String> meters() {
        return terms.stream().map(Term::meter).toList();
    }

    @Override
    public String text() {
        String signed = terms.stream().map(Term::text).collect(Collectors.joining());
        return signed.startsWith(" + ") ? signed.substring(3) : signed.strip();
    }
}
