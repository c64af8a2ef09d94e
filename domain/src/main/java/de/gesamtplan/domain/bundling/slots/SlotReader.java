package de.gesamtplan.domain.bundling.slots;

import de.gesamtplan.domain.bundling.lexicon.Activity;
import de.gesamtplan.domain.bundling.lexicon.Lexicon;
import de.gesamtplan.domain.bundling.lexicon.LexiconEntries;
import de.gesamtplan.domain.bundling.lexicon.Paraphrased;
import de.gesamtplan.domain.bundling.lexicon.Surroundings;
import de.gesamtplan.domain.bundling.slots.Found.Evidence;
import de.gesamtplan.domain.bundling.words.Size;
import de.gesamtplan.domain.bundling.words.Token;
import de.gesamtplan.domain.plan.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a demand says. The object of „Wartung der Drucker im Finanzamt“ is the printer, the activity maintenance;
 * that of „Lizenzen für Virenschutz“ stands behind „für“, for a licence carries no object of its own.
 */
public final class SlotReader {
    /** A service concept says itself what is to be done. */
    private static final Set<String> SERVICES = Set.of("dienstleistung", "beratung", "schulung");

    /** Services without a thing. */
    private static final Set<String> TALK = Set.of("beratung", "schulung", "pruefung");

    static final Set<String> GENERAL = Set.of("dienstleistung", "beratung", "schulung", "wartung", "miete", "betrieb");

    private final Lexicon lexicon;
    private final @Nullable Services services;

    /** Reads with the whole lexicon. */
    public SlotReader(LexiconEntries entries) {
        this.lexicon = new Lexicon(entries);
        this.services = new Services(entries, lexicon);
    }

    private SlotReader(Lexicon lexicon, @Nullable Services services) {
        this.lexicon = lexicon;
        this.services = services;
    }

    /** Reads with some words more; what services are about is taken as it is, as it costs most to find out. */
    public SlotReader with(LexiconEntries more) {
        return new SlotReader(new Lexicon(more), services);
    }

    SlotReader(Lexicon lexicon) {
        this(lexicon, null);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Slots read(String title, @Nullable String description, @Nullable Category category, @Nullable String cpv) {
        Surroundings surroundings = Surroundings.of(title, description, category, cpv);
        List<Token> tokens = lexicon.tokens(title);
        List<Mark> marks = Marker.mark(tokens, lexicon);
        Title read = new Title(lexicon, title, tokens, marks, surroundings);
        List<Found> objects = fitting(read.objects(), category);
        Paraphrased paraphrase = read.paraphrase();
        if (description != null
                && objects.stream().allMatch(found -> found.concept().distinguished())) {
            List<Token> described = lexicon.tokens(description);
            if (paraphrase == null) {
                List<Token> both = new ArrayList<>(tokens);
                both.addAll(described);
                paraphrase = lexicon.paraphrase(both)
                        .filter(found -> found.tokens().first() < tokens.size())
                        .orElse(null);
                if (paraphrase != null) {
                    objects = beside(objects, Rewording.found(paraphrase, both, Evidence.PARAPHRASE_WITH_DESCRIPTION));
                }
            }
            if (objects.isEmpty()) {
                objects = described(description, described, surroundings);
            }
        }
        Mark said = read.activity();
        if (said != null && !read.beginsWith(said) && isDoubtful(said.activity(), objects, category)) {
            said = null;
        }
        String saidAs = said == null ? "" : read.written(said);
        Activity written = said == null ? null : said.activity();
        if (written == null && paraphrase != null) {
            written = lexicon.activity(paraphrase.paraphrase().activity()).orElse(null);
            saidAs = written == null ? "" : written.label();
        }
        if (objects.size() > 1 && isWider(objects.get(0), objects.get(1))) {
            objects = objects.subList(1, objects.size());
        }
        if (objects.size() > 1 && isService(objects.get(0)) && !isService(objects.get(1))) {
            // „Anwenderschulungen Büropaket“: the first says what is to be done, the second with what.
            Found service = objects.get(0);
            objects = objects.subList(1, objects.size());
            if (written == null || written.family().equals("erwerb")) {
                written = lexicon.activity(service.concept().activity()).orElse(null);
                saidAs = service.written();
            }
        }
        List<Found> named = objects;
        Optional<Found> service = objects.stream()
                .skip(1)
                .filter(this::isService)
                .filter(found ->
                        !isDoubtful(lexicon.activity(found.concept().activity()).orElse(null), named, category))
                .findFirst();
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
                Size.in(title),
                read.rest(),
                read.words());
    }

    /** What stands in the object's place of a title and the lexicon does not know, in order. */
    public List<Unknown> unknown(String title) {
        List<Token> tokens = lexicon.tokens(title);
        return UnknownWords.of(title, tokens, Marker.mark(tokens, lexicon));
    }

    /**
     * Whoever plans it as a device or a program buys one: the report in „Spracherkennung für Gutachten“ is no advice. A title
     * that begins with the service is believed.
     */
    private boolean isDoubtful(@Nullable Activity activity, List<Found> objects, @Nullable Category category) {
        boolean goods = category != null && category != Category.DL && category != Category.FV;
        return goods
                && activity != null
                && TALK.contains(activity.family())
                && objects.stream()
                        .limit(1)
                        .anyMatch(found -> !found.concept().distinguished()
                                && lexicon.activity(found.concept().activity())
                                        .filter(usual -> !SERVICES.contains(usual.family()))
                                        .isPresent());
    }

    /** What title and description say together; a general service before it stays, for it says what is done. */
    private List<Found> beside(List<Found> general, Found said) {
        return Stream.concat(general.stream().limit(1).filter(this::isService), Stream.of(said))
                .toList();
    }

    /** „Netzwerkkomponenten (Switches)“: the wider word yields to the one below it. */
    private boolean isWider(Found first, Found second) {
        boolean general = first.concept().distinguished() && isService(first);
        return !second.concept().distinguished()
                && (lexicon.isWithin(second.concept(), first.concept())
                        || general
                                && first.concept()
                                        .activity()
                                        .equals(second.concept().activity()));
    }

    /** In the category of software goods come last, and a service is the software for it: „Übersetzung“ a translation program. */
    private List<Found> fitting(List<Found> objects, @Nullable Category category) {
        if (category != Category.SW) {
            return objects;
        }
        List<Found> programs = new ArrayList<>();
        List<Found> goods = new ArrayList<>();
        for (Found found : objects) {
            (found.concept().activity().equals("beschaffung") ? goods : programs).add(asSoftware(found));
        }
        programs.addAll(goods);
        return programs;
    }

    private Found asSoftware(Found found) {
        boolean service = lexicon.activity(found.concept().activity())
                .filter(activity -> SERVICES.contains(activity.family()))
                .isPresent();
        return !service || isService(found)
                ? found
                : lexicon.softwareFor(lexicon.tokens(found.written())).stream()
                        .findFirst()
                        .map(sense -> new Found(sense.concept(), found.written(), sense.written(), found.evidence()))
                        .orElse(found);
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

    private List<Found> described(String description, List<Token> tokens, Surroundings surroundings) {
        return new Title(lexicon, description, tokens, Marker.mark(tokens, lexicon), surroundings)
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
}
