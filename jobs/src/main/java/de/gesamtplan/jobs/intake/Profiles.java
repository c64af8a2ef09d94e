package de.gesamtplan.jobs.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads mapping profiles: {@code <folder of the kind>.yml} for all senders and {@code <folder>-<sender>.yml} for one. */
public final class Profiles {
    private final Path directory;

    public Profiles(Path directory) {
        this.directory = directory;
    }

    /**
     * The profile for a file: the sender's, else the one for all.
     *
     * @throws IllegalStateException if a profile is wrong; the message says what, and where
     */
    public Profile choose(String folder, String fileName) {
        ProfileFile common = read(directory.resolve(folder + ".yml"), null);
        for (Path file : files(folder + "-.+\\.yml")) {
            Profile profile = sound(file, read(file, common));
            if (profile.isFor(fileName)) {
                return profile;
            }
        }
        return sound(directory.resolve(folder + ".yml"), common);
    }

    private List<Path> files(String pattern) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(directory)) {
            all.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException e) {
            throw new IllegalStateException("CFG-01: Das Verzeichnis der Profile fehlt: " + directory, e);
        }
        return files;
    }

    private static Profile sound(Path file, ProfileFile profile) {
        List<String> problems = profile.problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "CFG-02: Das Profil " + file + " ist falsch. " + String.join(" · ", problems));
        }
        return profile.profile();
    }

    /** What is wrong with any of the profiles, each with its file; empty if nothing is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (DeliveryKind kind : DeliveryKind.values()) {
            Path commonFile = directory.resolve(kind.folder() + ".yml");
            try {
                ProfileFile common = read(commonFile, null);
                common.problems().forEach(problem -> problems.add(commonFile.getFileName() + ": " + problem));
                for (Path file : files(kind.folder() + "-.+\\.yml")) {
                    problems.addAll(problems(file, common));
                }
            } catch (IllegalStateException e) {
                problems.add(commonFile.getFileName() + ": " + e.getMessage());
            }
        }
        return problems;
    }

    private static List<String> problems(Path file, ProfileFile common) {
        List<String> problems = new ArrayList<>();
        try {
            ProfileFile profile = read(file, common);
            profile.problems().forEach(problem -> problems.add(file.getFileName() + ": " + problem));
            if (profile.profile().files().isEmpty()) {
                problems.add(file.getFileName() + ": dateien: für welche Dateinamen das Profil gilt, fehlt");
            }
        } catch (IllegalStateException e) {
            problems.add(file.getFileName() + ": " + e.getMessage());
        }
        return problems;
    }

    private static ProfileFile read(Path file, @Nullable ProfileFile common) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            Map<?, ?> yaml = loaded instanceof Map<?, ?> map ? map : Map.of();
            return new ProfileFile(file.getFileName().toString().replace(".yml", ""), yaml, common);
        } catch (IOException | YAMLException e) {
            throw new IllegalStateException("CFG-02: Das Profil " + file + " ist nicht lesbar: " + e.getMessage(), e);
        }
    }
}
