package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
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

    static final Set<String> GENERAL = Set.of("dienstleistung", "beratung", "schulung", "wartung", "miete", "betrieb");

    private final Lexicon lexicon;
    private final @Nullable Services services;

    /** Reads with the whole lexicon. */
    public SlotReader(LexiconEntries entries) {
        this.lexicon = new Lexicon(entries);
        this.services = new Services(entries);
    }

    SlotReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.services = null;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Slots read(String title, @Nullable String description, @Nullable Category category, @Nullable String cpv) {
        Surroundings surroundings = Surroundings.of(title, description, category, cpv);
        Size size = Size.in(title);
        List<Token> tokens = Lexicon.withoutArticles(Token.ofWords(size.text()));
        List<Mark> marks = Marker.mark(tokens, lexicon);
        Title read = new Title(title, tokens, marks, surroundings);
        List<Found> objects = read.objects();
        if (objects.isEmpty() && description != null) {
            objects = described(description, surroundings);
        }
        Mark said = read.activity();
        String saidAs = said == null ? "" : read.written(said);
        Activity written = said == null ? null : said.activity();
        if (objects.size() > 1 && isWider(objects.get(0), objects.get(1))) {
            objects = objects.subList(1, objects.size());
        }
        if (objects.size() > 1 && isService(objects.get(0)) && !isService(objects.get(1))) {
            // „Anwenderschulungen Büropaket“: the first says what is to be done, the second with what.
            Found service = objects.get(0);
            objects = objects.subList(1, objects.size());
            if (written == null) {
                written = lexicon.activity(service.concept().activity()).orElse(null);
                saidAs = service.written();
            }
        }
        Optional<Found> service =
                objects.stream().skip(1).filter(this::isService).findFirst();
        if (written == null && service.isPresent()) {
            written = lexicon.activity(service.get().concept().activity()).orElse(null);
            saidAs = service.get().written();
        }
        Optional<Found> object = objects.stream().findFirst().map(found -> doubted(found, category));
        Optional<Found> thing = object.flatMap(this::thing);
        if (thing.isPresent() && object.isPresent() && (written == null || isOf(object.get(), written))) {
            written = lexicon.activity(object.get().concept().activity()).orElse(written);
            saidAs = object.get().written();
            object = thing;
        }
        return new Slots(
                object,
                objects.stream().skip(1).filter(found -> !isService(found)).toList(),
                activity(written, object, category, cpv),
                saidAs,
                size.size(),
                read.rest(),
                read.words());
    }

    /** „Softwareentwicklung Java“: the general word yields to the one below it. */
    private boolean isWider(Found first, Found second) {
        return first.concept().distinguished()
                && !second.concept().distinguished()
                && (lexicon.isWithin(second.concept(), first.concept())
                        || first.concept().activity().equals(second.concept().activity()) && isService(first));
    }

    /** A general service: training, maintenance, advice of whatever is named beside it. */
    private boolean isService(Found found) {
        return found.concept().distinguished()
                && lexicon.activity(found.concept().activity())
                        .filter(activity -> GENERAL.contains(activity.family()))
                        .isPresent();
    }

    /** Goods in the category of software: „Electronic Lab Notebook“ is none. */
    private static Found doubted(Found found, @Nullable Category category) {
        boolean goods = found.concept().activity().equals("beschaffung");
        return goods && category == Category.SW && found.evidence() == Evidence.TITLE
                ? new Found(found.concept(), found.written(), found.entry(), Evidence.AGAINST_CATEGORY)
                : found;
    }

    private Optional<Found> thing(Found service) {
        return services == null
                ? Optional.empty()
                : services.thing(service.concept())
                        .map(thing -> new Found(thing, service.written(), service.entry(), service.evidence()));
    }

    private boolean isOf(Found service, Activity written) {
        return lexicon.activity(service.concept().activity())
                .filter(usual -> usual.family().equals(written.family())
                        || written.family().equals("erwerb"))
                .isPresent();
    }

    private List<Found> described(String description, Surroundings surroundings) {
        List<Token> tokens = Lexicon.withoutArticles(Token.ofWords(description));
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
            boolean vague = usual.isPresent()
                    && written.family().equals("dienstleistung")
                    && !usual.get().family().equals("erwerb");
            return vague || service && !written.family().equals("schulung") ? usual.get() : written;
        }
        boolean bought =
                usual.filter(activity -> !activity.family().equals("erwerb")).isEmpty();
        String byCpv = cpv == null ? "" : ofCpv(cpv);
        if (bought && (category == Category.DL || cpv != null && cpv.startsWith("50"))) {
            // A service for a thing that is usually bought is not the thing.
            return named(byCpv.isEmpty() ? "dienstleistung" : byCpv);
        }
        return usual.orElseGet(() -> named(usual(category)));
    }

    /** What the CPV code says of the activity; empty if nothing. */
    private static String ofCpv(String cpv) {
        if (cpv.startsWith("50") || cpv.startsWith("72267") || cpv.startsWith("72261")) {
            return "wartung";
        }
        if (cpv.startsWith("80")) {
            return "schulung";
        }
        if (cpv.startsWith("7221") || cpv.startsWith("7223") || cpv.startsWith("72262") || cpv.startsWith("7224")) {
            return "entwicklung";
        }
        if (cpv.startsWith("7222") || cpv.startsWith("7226")) {
            return "beratung";
        }
        return cpv.startsWith("7225") || cpv.startsWith("724") ? "betrieb" : "";
    }

    private static String usual(@Nullable Category category) {
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
                    .filter(mark -> isSaid(mark)
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

        /** „Schulung der Geschäftsstellen im Umgang mit der E-Akte“: whoever is named first is taught, not bought. */
        private boolean beginsWithService() {
            return marks.stream()
                    .filter(mark -> mark.role() != Role.FILLER)
                    .findFirst()
                    .filter(first -> GENERAL.contains(family(first)))
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
}
