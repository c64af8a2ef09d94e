package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Concept;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.Paraphrased;
import de.gesamtplan.domain.bundling.lexicon.RoleWord.Role;
import de.gesamtplan.domain.bundling.lexicon.Sense;
import de.gesamtplan.domain.bundling.lexicon.Surroundings;
import de.gesamtplan.domain.bundling.slots.Found.Evidence;
import de.gesamtplan.domain.bundling.slots.Mark.Zone;
import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A text with what its words are: which of them name the object, which the activity, which are left over. */
final class Title {
    private final Lexicon lexicon;
    private final String text;
    private final List<Token> tokens;
    private final List<Mark> marks;
    private final Surroundings surroundings;
    private final List<Mark> order;
    private final @Nullable Paraphrased paraphrase;

    Title(Lexicon lexicon, String text, List<Token> tokens, List<Mark> marks, Surroundings surroundings) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.marks = marks;
        this.surroundings = surroundings;
        this.order = order();
        this.paraphrase = lexicon.paraphrase(tokens)
                .filter(said -> !isExcluded(said) && (order.isEmpty() || prevails(said, order.get(0))))
                .orElse(null);
    }

    private boolean isExcluded(Paraphrased said) {
        return marks.stream().anyMatch(mark -> mark.zone() == Zone.WITHOUT && said.explains(mark.from(), mark.to()));
    }

    private boolean prevails(Paraphrased said, Mark main) {
        return Rewording.prevails(
                said, main, lexicon.decide(meant(main), surroundings).concept(), lexicon);
    }

    /** Whether no word but fillers stands before. */
    boolean beginsWith(Mark mark) {
        return marks.stream()
                .filter(other -> other.role() != Role.FILLER)
                .findFirst()
                .filter(first -> first.equals(mark))
                .isPresent();
    }

    /** What says the object in other words; null if a word names it. */
    @Nullable
    Paraphrased paraphrase() {
        return paraphrase;
    }

    String written(Mark mark) {
        return text.substring(
                tokens.get(mark.from()).start(), tokens.get(mark.to() - 1).end());
    }

    /** The main object first; then what is named beside it. */
    List<Found> objects() {
        List<Found> found = new ArrayList<>();
        if (paraphrase != null) {
            // „Schulung zur Sicherung der Daten“: the service says what is done, the paraphrase with what.
            order.stream()
                    .limit(1)
                    .filter(mark -> isGeneralService(mark) && !isExplained(mark))
                    .forEach(mark -> found.add(found(mark)));
            found.add(Rewording.found(paraphrase, tokens, Evidence.PARAPHRASE));
        }
        for (Mark mark : order) {
            Found named = found(mark);
            boolean beside = paraphrase == null || mark.zone() != Zone.PURPOSE && !isExplained(mark);
            if (beside && found.stream().noneMatch(one -> one.concept().equals(named.concept()))) {
                found.add(named);
            }
        }
        return found;
    }

    private Found found(Mark mark) {
        Sense sense = lexicon.decide(meant(mark), surroundings);
        return new Found(
                sense.concept(), written(mark), sense.written(), mark.misspelt() ? Evidence.SPELLING : Evidence.TITLE);
    }

    private boolean isExplained(Mark mark) {
        return paraphrase != null && paraphrase.explains(mark.from(), mark.to());
    }

    private boolean isGeneralService(Mark mark) {
        Concept concept = found(mark).concept();
        return concept.distinguished()
                && lexicon.activity(concept.activity())
                        .filter(activity -> SlotReader.GENERAL.contains(activity.family()))
                        .isPresent();
    }

    private List<Mark> order() {
        List<Mark> order = new ArrayList<>();
        List<Mark> carriers = new ArrayList<>();
        boolean named = false;
        for (Zone zone : List.of(Zone.DETAIL, Zone.OBJECT, Zone.TAIL, Zone.BRACKET)) {
            for (Mark mark : marks) {
                if (mark.zone() == zone && mark.isObject() && !isModifier(mark)) {
                    (mark.isCarrier() ? carriers : order).add(mark);
                }
            }
        }
        for (Mark mark : marks) {
            named = named || mark.zone() == Zone.OBJECT && isContent(mark);
        }
        if (order.isEmpty() && (!named || beginsWithService())) {
            marks.stream()
                    .filter(mark -> mark.zone() == Zone.PURPOSE && mark.isObject())
                    .forEach(order::add);
        }
        if (order.isEmpty() && carriers.isEmpty() && beginsWithPurchase()) {
            // „Ausstattung der Besprechungszimmer mit Konferenztechnik“
            marks.stream()
                    .filter(mark -> mark.zone() == Zone.ACCESSORY && mark.isObject())
                    .forEach(order::add);
        }
        order.addAll(carriers);
        successorFirst(order);
        return order;
    }

    /** „Ablösung der ISDN-Anlage durch IP-Telefonie“: what comes is bought, not what goes. */
    private void successorFirst(List<Mark> order) {
        boolean replaced = marks.stream()
                .anyMatch(
                        mark -> mark.activity() != null && mark.activity().key().equals("ersatz"));
        marks.stream()
                .filter(mark -> replaced && tokens.get(mark.from()).folded().equals("durch"))
                .findFirst()
                .flatMap(by ->
                        order.stream().filter(mark -> mark.from() > by.from()).findFirst())
                .ifPresent(successor -> {
                    order.remove(successor);
                    order.add(0, successor);
                });
    }

    private boolean beginsWithPurchase() {
        return marks.stream()
                .filter(mark -> mark.role() != Role.FILLER)
                .findFirst()
                .filter(first -> family(first).equals("erwerb"))
                .isPresent();
    }

    /** „Werkzeug zur Projektsteuerung“ is the software for it. */
    private List<Sense> meant(Mark mark) {
        boolean carried = mark.zone() == Zone.PURPOSE
                && marks.stream().anyMatch(other -> other.zone() == Zone.OBJECT && other.isCarrier());
        List<Sense> software = carried ? lexicon.softwareFor(tokens.subList(mark.from(), mark.to())) : List.<Sense>of();
        return software.isEmpty() ? mark.senses() : software;
    }

    @Nullable
    Mark activity() {
        List<Mark> said = marks.stream()
                .filter(mark -> isSaid(mark)
                        && !isExplained(mark)
                        && mark.zone() != Zone.PURPOSE
                        && mark.zone() != Zone.ACCESSORY
                        && mark.zone() != Zone.WITHOUT)
                .toList();
        if (said.isEmpty()) {
            return marks.stream()
                    .filter(mark -> mark.activity() != null && mark.zone() == Zone.PURPOSE && !isExplained(mark))
                    .filter(mark -> marks.stream().noneMatch(other -> other.zone() == Zone.OBJECT && other.isObject()))
                    .findFirst()
                    .orElse(null);
        }
        Mark first = said.get(0);
        // „Beschaffung Wartungsvertrag“: what is bought is the maintenance.
        boolean bought =
                said.size() > 1 && family(first).equals("erwerb") && said.get(1).from() == first.to();
        return bought ? said.get(1) : first;
    }

    /** „Schulung der Geschäftsstellen im Umgang mit der E-Akte“: whoever is named first is taught, not bought. */
    private boolean beginsWithService() {
        return marks.stream()
                .filter(mark -> mark.role() != Role.FILLER)
                .findFirst()
                .filter(first -> SlotReader.GENERAL.contains(family(first)))
                .isPresent();
    }

    /** A compound names an activity by its last part only if the first part is known or nothing stands before it. */
    private boolean isSaid(Mark mark) {
        return mark.activity() != null
                && (mark.modifier().isEmpty()
                        || mark.isObject()
                        || marks.stream().noneMatch(other -> other.from() < mark.from() && other.isObject()));
    }

    private String family(Mark mark) {
        Activity activity = mark.activity();
        return activity == null ? "" : activity.family();
    }

    /** „Tablet Charging Carts“, „Headset Hygiene Covers“: English writes compounds apart, and the last noun decides. */
    private boolean isModifier(Mark mark) {
        int last = marks.indexOf(mark);
        while (last + 1 < marks.size()
                && isContent(marks.get(last + 1))
                && tokens.get(marks.get(last + 1).from()).gap().isEmpty()) {
            last++;
        }
        String head = tokens.get(marks.get(last).to() - 1).text();
        String own = tokens.get(mark.to() - 1).text();
        return last > marks.indexOf(mark)
                && head.length() > 4
                && head.endsWith("s")
                && !head.endsWith("ss")
                && !own.endsWith("s");
    }

    /** A noun that the lexicon does not know. */
    private boolean isContent(Mark mark) {
        return !mark.isObject()
                && mark.activity() == null
                && mark.role() == null
                && tokens.get(mark.from()).hasCapital();
    }

    SortedSet<String> rest() {
        SortedSet<String> rest = new TreeSet<>();
        for (Mark mark : marks) {
            if (mark.zone() == Zone.ACCESSORY || mark.zone() == Zone.WITHOUT) {
                continue;
            }
            if (!mark.modifier().isEmpty()) {
                rest.add(Stem.noun(mark.modifier()));
            }
            boolean plain = !mark.isObject() && mark.activity() == null && mark.role() == null;
            if (plain) {
                tokens.subList(mark.from(), mark.to()).forEach(token -> rest.add(Stem.noun(token.folded())));
            }
        }
        return rest;
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Mark mark : marks) {
            boolean silent = mark.role() == Role.FILLER
                    || mark.role() == Role.PURPOSE
                    || mark.activity() != null && mark.modifier().isEmpty()
                    || mark.zone() == Zone.ACCESSORY
                    || mark.zone() == Zone.WITHOUT;
            if (!silent && mark.activity() != null) {
                words.add(Stem.noun(mark.modifier()));
            } else if (!silent) {
                tokens.subList(mark.from(), mark.to()).forEach(token -> words.add(Stem.noun(token.folded())));
            }
        }
        return words;
    }
}
