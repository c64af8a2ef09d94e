package de.gesamtplan.jobs.bundling;

import de.gesamtplan.domain.bundling.Demand;
import de.gesamtplan.domain.money.Money;
import de.gesamtplan.domain.origin.Origin;
import de.gesamtplan.domain.plan.Category;
import de.gesamtplan.domain.plan.DemandType;
import de.gesamtplan.jobs.intake.Fault;
import de.gesamtplan.jobs.intake.FileException;
import de.gesamtplan.jobs.intake.Profile;
import de.gesamtplan.jobs.intake.Profiles;
import de.gesamtplan.jobs.intake.Row;
import de.gesamtplan.jobs.intake.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads demands from plan files without a database. Only what the comparison needs is asked for: a row stays in whatever is
 * wrong with its other fields, and what could not be used is noted.
 */
final class PlanFiles {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2060;

    private final Profiles profiles;
    private final List<Demand> demands = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long file;

    PlanFiles(Path profiles) {
        this.profiles = new Profiles(profiles);
    }

    /** Demands in the order in which they stand in the files. */
    List<Demand> demands() {
        return demands;
    }

    /** What could not be used, German with file, line and code. */
    List<String> notes() {
        return notes;
    }

    /** @return whether the file could be read at all */
    boolean read(Path path) throws IOException {
        file++;
        String name = path.getFileName().toString();
        try {
            FileException.unlessReadable(path);
            Table.read(path, lenient(profiles.choose("fachplanung", name)), row -> take(row, name));
            return true;
        } catch (FileException e) {
            notes.add(name + ": " + e.code() + " " + e.getMessage());
            return false;
        }
    }

    private static Profile lenient(Profile profile) {
        return new Profile(
                profile.name(),
                profile.files(),
                List.of("Position", "Bezeichnung"),
                profile.aliases(),
                profile.composed(),
                profile.constants(),
                profile.rewrite(),
                profile.only(),
                List.of(),
                profile.numbers(),
                profile.unit(),
                profile.units(),
                profile.sign(),
                profile.dates(),
                profile.encoding(),
                profile.separator(),
                profile.sheet(),
                profile.readings(),
                profile.settings());
    }

    private void take(Row row, String name) {
        String position = row.required("Position");
        String title = row.text("Bezeichnung");
        if (title == null && position != null) {
            row.warning("FELD-01", "Bezeichnung", "Die Bezeichnung fehlt; die Position wird mit keiner verglichen.");
        }
        if (position != null) {
            demands.add(demand(row, position, title == null ? "" : title, name));
        }
        for (Fault fault : row.faults()) {
            notes.add(name + (fault.sheet().isEmpty() ? "" : " " + fault.sheet()) + ", Zeile " + fault.line() + ", "
                    + fault.field() + ": " + fault.code() + " " + fault.message());
        }
    }

    private Demand demand(Row row, String position, String title, String name) {
        SortedMap<Integer, Money> amounts = new TreeMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            String field = "Ansatz " + year;
            Money amount = row.header().column(field) >= 0 ? row.money(field) : null;
            if (amount != null) {
                amounts.put(year, amount);
            }
        }
        String department = row.text("Ressort");
        return new Demand(
                department == null ? name : department,
                position,
                title,
                row.text("Beschreibung"),
                category(row),
                cpv(row),
                row.decimal("Menge"),
                row.text("Einheit"),
                amounts,
                row.text("Rahmenvertrag"),
                row.text("Dienststelle"),
                row.text("Verfahren"),
                type(row),
                new Origin(file, row.sheet(), row.line()));
    }

    private static @Nullable DemandType type(Row row) {
        String text = row.text("Art");
        for (DemandType type : DemandType.values()) {
            if (type.label().equalsIgnoreCase(text)) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable Category category(Row row) {
        String text = row.text("Kategorie");
        for (Category category : Category.values()) {
            if (category.name().equalsIgnoreCase(text) || category.label().equalsIgnoreCase(text)) {
                return category;
            }
        }
        if (text != null) {
            row.warning("FELD-06", "Kategorie", "„" + text + "“ ist nicht vorgesehen und bleibt außer Betracht.");
        }
        return null;
    }

    private static @Nullable String cpv(Row row) {
        String text = row.text("CPV");
        if (text == null) {
            return null;
        }
        String code = text.strip();
        if (code.matches("\\d{8}(-\\d)?")) {
            return code.substring(0, 8);
        }
        row.warning("FELD-05", "CPV", "„" + text + "“ ist kein CPV-Code und bleibt außer Betracht.");
        return null;
    }
}
