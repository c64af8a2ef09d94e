package de.gesamtplan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.jobs.intake.Progress;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application on an empty database with folders of its own, as an operator has it: put files into the inbox, run jobs,
 * look at the summary, the database and the out folder.
 */
public final class JobsRun implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private JobsRun(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /** @param folder a temporary directory */
    public static JobsRun in(Path folder) {
        return in(folder, Map.of());
    }

    /** @param special settings of the operator that differ from those of other tests */
    public static JobsRun in(Path folder, Map<String, Object> special) {
        Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
        settings.put("gesamtplan.folders.inbox", folder.resolve("inbox").toString());
        settings.put("gesamtplan.folders.archive", folder.resolve("archive").toString());
        settings.put("gesamtplan.folders.rejected", folder.resolve("rejected").toString());
        settings.put("gesamtplan.inbox.quiet", "0s");
        settings.put("gesamtplan.folders.out", folder.resolve("out").toString());
        settings.put("gesamtplan.folders.config", Path.of("../config").toString());
        settings.put("spring.flyway.clean-disabled", "false");
        settings.put("spring.main.banner-mode", "off");
        settings.putAll(special);
        Progress silent = (file, read) -> {};
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class, CleanDatabase.class)
                .registerShutdownHook(false)
                .initializers(c -> {
                    c.getBeanFactory().registerSingleton("progress", silent);
                    c.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
                })
                .run();
        return new JobsRun(folder, context);
    }

    /** Puts a file into the inbox. */
    public JobsRun deliver(String kind, Path file) {
        return deliver(kind, file, file.getFileName().toString());
    }

    public JobsRun deliver(String kind, Path file, String name) {
        try {
            Path inbox = Files.createDirectories(folder.resolve("inbox").resolve(kind));
            Files.copy(file, inbox.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all files of the kinds into the inbox. */
    public JobsRun deliverAll(Path inbox, String... kinds) {
        for (String kind : kinds) {
            try (var files = Files.list(inbox.resolve(kind))) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> deliver(kind, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Puts a UTF-8 file of these lines into the inbox. */
    public JobsRun deliver(String kind, String name, String... lines) {
        try {
            Path inbox = Files.createDirectories(folder.resolve("inbox").resolve(kind));
            Files.writeString(inbox.resolve(name), String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a job that must not fail. */
    public Summary run(String job) {
        return run(job, null);
    }

    public Summary run(String job, @Nullable String subject) {
        Summary summary = context.getBean(Jobs.class).run(job, subject);
        assertThat(summary.state()).as(summary.message()).isNotEqualTo(Summary.State.FAILED);
        return summary;
    }

    /** Runs a job, whatever comes out. */
    public Summary tryToRun(String job) {
        return context.getBean(Jobs.class).run(job, null);
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Path inbox() {
        return folder.resolve("inbox");
    }

    /** Names of the files that were taken in. */
    public List<String> archived(String kind) {
        return filed("archive", kind);
    }

    /** Names of the files that were refused. */
    public List<String> rejected(String kind) {
        return filed("rejected", kind);
    }

    private List<String> filed(String where, String kind) {
        try (var years = Files.list(Files.createDirectories(folder.resolve(where)))) {
            List<String> names = new ArrayList<>();
            for (Path year : years.toList()) {
                if (Files.isDirectory(year.resolve(kind))) {
                    try (var files = Files.list(year.resolve(kind))) {
                        files.map(file -> file.getFileName().toString())
                                .sorted()
                                .forEach(names::add);
                    }
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path out() {
        return folder.resolve("out");
    }

    @Override
    public void close() {
        context.close();
    }
}
