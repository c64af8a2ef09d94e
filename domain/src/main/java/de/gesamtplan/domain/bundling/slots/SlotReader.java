package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.RoleWord.Role;
import de.gesamtplan.domain.bundling.lexicon.Sense;
import de.gesamtplan.domain.bundling.lexicon.Surroundings;
import de.gesamtplan.domain.bundling.slots.Found.Evidence;
import de.gesamtplan.domain.bundling.slots.Mark.Zone;
import de.gesamtplan.domain.bundling.words.Size;
import de.gesamtplan.domain.bundling.words.Stem;
import de.gesamtplan.domain.bundling.words.Token;
import de.gesamtplan.domain.plan.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a demand says. The object of „Wartung der Drucker im Finanzamt“ is the printer, the activity maintenance;
 * that of „Lizenzen für Virenschutz“ stands behind „für“, for a licence carries no object of its own.
 */
public final class SlotReader {
    /** A service concept says itself what is to be done. */
    private static final Set<String> SERVICES = Set.of("dienstleistung", "beratung", "schulung");

    private final Lexicon lexicon;

    public SlotReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Slots read(String title, @Nullable String description, @Nullable Category category, @Nullable String cpv) {
        Surroundings surroundings = Surroundings.of(title, description, category, cpv);
        Size size = Size.in(title);
        List<Token> tokens = Lexicon.withoutArticles(Token.of(size.text()));
        List<Mark> marks = Marker.mark(tokens, lexicon);
        Title read = new Title(title, tokens, marks, surroundings);
        List<Found> objects = read.objects();
        if (objects.isEmpty() && description != null) {
            objects = described(description, surroundings);
        }
        Optional<Found> object = objects.stream().findFirst();
        Mark activity = read.activity();
        return new Slots(
                object,
                objects.isEmpty() ? List.of() : objects.subList(1, objects.size()),
                activity(activity == null ? null : activity.activity(), object, category, cpv),
                activity == null ? "" : read.written(activity),
                size.size(),
                read.rest(),
                read.words());
    }

    private List<Found> described(String description, Surroundings surroundings) {
        List<Token> tokens = Lexicon.withoutArticles(Token.of(description));
        return new Title(description, tokens, Marker.mark(tokens, lexicon), surroundings)
                .objects().stream()
                        .limit(1)
                        .map(found -> new Found(found.concept(), found.written(), found.entry(), Evidence.DESCRIPTION))
                        .toList();
    }

    private Activity activity(
            @Nullable Activity written, Optional<Found> object, @Nullable Category category, @Nullable String cpv) {
        Optional<Activity> usual =
                object.flatMap(found -> lexicon.activity(found.concept().activity()));
        if (written != null) {
            boolean service = usual.isPresent() && SERVICES.contains(usual.get().family());
            return service && !written.family().equals("schulung") ? usual.get() : written;
        }
        if (cpv != null && cpv.startsWith("50")) {
            return named("wartung");
        }
        return usual.orElseGet(() -> named(usual(category, cpv)));
    }

    private static String usual(@Nullable Category category, @Nullable String cpv) {
        if (cpv != null && cpv.startsWith("80")) {
            return "schulung";
        }
        if (category == Category.SW) {
            return "lizenz";
        }
        return category == Category.DL || category == Category.FV ? "dienstleistung" : "beschaffung";
    }

    private Activity named(String key) {
        return lexicon.activity(key)
                .orElseThrow(() -> new IllegalStateException("taetigkeiten.csv lacks „" + key + "“"));
    }

    /** A text with what its words are. */
    private final class Title {
        private final String text;
        private final List<Token> tokens;
        private final List<Mark> marks;
        private final Surroundings surroundings;

        Title(String text, List<Token> tokens, List<Mark> marks, Surroundings surroundings) {
            this.text = text;
            this.tokens = tokens;
            this.marks = marks;
            this.surroundings = surroundings;
        }

        String written(Mark mark) {
            return text.substring(
                    tokens.get(mark.from()).start(), tokens.get(mark.to() - 1).end());
        }

        /** The main object first; then what is named beside it. */
        List<Found> objects() {
            List<Mark> order = new ArrayList<>();
            List<Mark> carriers = new ArrayList<>();
            boolean named = false;
            for (Zone zone : List.of(Zone.OBJECT, Zone.TAIL, Zone.BRACKET)) {
                for (Mark mark : marks) {
                    if (mark.zone() == zone && mark.isObject()) {
                        (mark.isCarrier() ? carriers : order).add(mark);
                    }
                }
            }
            for (Mark mark : marks) {
                named = named || mark.zone() == Zone.OBJECT && isContent(mark);
            }
            if (order.isEmpty() && !named) {
                marks.stream()
                        .filter(mark -> mark.zone() == Zone.PURPOSE && mark.isObject())
                        .forEach(order::add);
            }
            order.addAll(carriers);
            List<Found> found = new ArrayList<>();
            for (Mark mark : order) {
                Sense sense = lexicon.decide(mark.senses(), surroundings);
                if (found.stream().noneMatch(one -> one.concept().equals(sense.concept()))) {
                    found.add(new Found(
                            sense.concept(),
                            written(mark),
                            sense.written(),
                            mark.misspelt() ? Evidence.SPELLING : Evidence.TITLE));
                }
            }
            return found;
        }

        @Nullable
        Mark activity() {
            List<Mark> said = marks.stream()
                    .filter(mark -> mark.activity() != null
                            && mark.zone() != Zone.PURPOSE
                            && mark.zone() != Zone.ACCESSORY
                            && mark.zone() != Zone.WITHOUT)
                    .toList();
            if (said.isEmpty()) {
                return marks.stream()
                        .filter(mark -> mark.activity() != null && mark.zone() == Zone.PURPOSE)
                        .filter(mark ->
                                marks.stream().noneMatch(other -> other.zone() == Zone.OBJECT && other.isObject()))
                        .findFirst()
                        .orElse(null);
            }
            Mark first = said.get(0);
            // „Beschaffung Wartungsvertrag“: what is bought is the maintenance.
            boolean bought = said.size() > 1
                    && family(first).equals("erwerb")
                    && said.get(1).from() == first.to();
            return bought ? said.get(1) : first;
        }

        private String family(Mark mark) {
            Activity activity = mark.activity();
            return activity == null ? "" : activity.family();
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
}
