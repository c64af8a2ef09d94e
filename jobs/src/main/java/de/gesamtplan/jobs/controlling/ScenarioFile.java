package de.gesamtplan.jobs.controlling;

import de.gesamtplan.domain.budget.BudgetLine;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.scenario.Scenario;
import de.gesamtplan.domain.scenario.Scenario.Change;
import de.gesamtplan.domain.scenario.Scenario.Lock;
import de.gesamtplan.domain.scenario.Scenario.Shift;
import de.gesamtplan.jobs.store.NothingToCalculate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A scenario as an operator writes it (YAML). */
final class ScenarioFile {
    private static final Set<String> KEYS = Set.of("name", "beschreibung", "sperren", "verschieben", "aendern");

    private final Path file;
    private final Map<?, ?> yaml;

    private ScenarioFile(Path file, Map<?, ?> yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    /** @throws NothingToCalculate if the file cannot be read or understood, with the reason */
    static Scenario read(Path file) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (!(loaded instanceof Map<?, ?> map)) {
                throw faulty(file, "Es stehen keine Angaben darin.");
            }
            return new ScenarioFile(file, map).scenario();
        } catch (IOException e) {
            throw new NothingToCalculate(
                    "SZENARIO-01: Die Datei " + file + " lässt sich nicht lesen. Bitte Pfad und Rechte prüfen.");
        } catch (YAMLException e) {
            throw faulty(file, String.valueOf(e.getMessage()));
        }
    }

    private static NothingToCalculate faulty(Path file, String why) {
        return new NothingToCalculate("SZENARIO-02: Die Datei " + file.getFileName() + " ist fehlerhaft: " + why
                + " Erlaubt sind: " + String.join(", ", new TreeSet<>(KEYS)) + ".");
    }

    private Scenario scenario() {
        for (Object key : yaml.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw faulty(file, "Die Angabe „" + key + "“ ist nicht vorgesehen.");
            }
        }
        String name = text(yaml, "name");
        if (name == null) {
            throw faulty(file, "„name“ fehlt.");
        }
        List<Lock> locks = each("sperren", this::lock);
        List<Shift> shifts = each("verschieben", this::shift);
        List<Change> changes = each("aendern", this::change);
        if (locks.isEmpty() && shifts.isEmpty() && changes.isEmpty()) {
            throw faulty(file, "Es wird nichts gesperrt, verschoben oder geändert.");
        }
        String description = text(yaml, "beschreibung");
        return new Scenario(name, description == null ? name : description, locks, shifts, changes);
    }

    private <T> List<T> each(String key, Function<Map<?, ?>, T> reading) {
        Object value = yaml.get(key);
        if (value == null) {
            return List.of();
        }
        List<T> read = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    read.add(reading.apply(map));
                } else {
                    throw faulty(file, "Unter „" + key + "“ werden Angaben mit Namen erwartet.");
                }
            }
            return read;
        }
        throw faulty(file, "„" + key + "“ ist eine Liste.");
    }

    private Lock lock(Map<?, ?> from) {
        String kapitel = text(from, "kapitel");
        String titel = text(from, "titel");
        BigDecimal percent = number(from, "prozent");
        if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw faulty(file, "„prozent“ liegt über 0 und höchstens bei 100, nicht bei " + percent + ".");
        }
        return new Lock(percent, kapitel == null ? "*" : kapitel, titel == null ? "*" : titel);
    }

    private Shift shift(Map<?, ?> from) {
        String item = text(from, "position");
        String application = text(from, "verfahren");
        String vorgang = text(from, "vorgang");
        if (item == null && application == null && vorgang == null) {
            throw faulty(file, "Unter „verschieben“ fehlt position, verfahren oder vorgang.");
        }
        int toYear = number(from, "auf").intValue();
        return new Shift(text(from, "ressort"), item, application, vorgang, toYear);
    }

    private Change change(Map<?, ?> from) {
        String written = text(from, "haushaltsstelle");
        BudgetLine line = written == null ? null : BudgetLine.parse(written).orElse(null);
        if (line == null) {
            throw faulty(file, "„haushaltsstelle“ wird wie 1604/53801 geschrieben, nicht „" + written + "“.");
        }
        return new Change(line, Money.rounded(number(from, "betrag")));
    }

    private static @Nullable String text(Map<?, ?> from, String key) {
        Object value = from.get(key);
        return value == null ? null : String.valueOf(value).strip();
    }

    private BigDecimal number(Map<?, ?> from, String key) {
        try {
            return new BigDecimal(String.valueOf(from.get(key)));
        } catch (NumberFormatException e) {
            throw faulty(file, "„" + key + "“ ist keine Zahl (mit Dezimalpunkt): " + from.get(key) + ".");
        }
    }
}
