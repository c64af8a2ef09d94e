package de.gesamtplan.jobs.cli;

import de.gesamtplan.jobs.Application;
import de.gesamtplan.jobs.database.Database;
import de.gesamtplan.jobs.year.Jobs;
import de.gesamtplan.jobs.year.Summary;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** Starts database and application, runs jobs, says what they did. */
final class RunOptions {
    static final int HELD_BACK = 3;

    @Option(names = "--json", description = "Abschlussbericht als JSON auf der Standardausgabe.")
    private boolean json;

    /** The project's folder: where the launcher stands. */
    static Path home() {
        return Path.of(System.getProperty("gesamtplan.home", "")).toAbsolutePath();
    }

    /** Work with a running application. */
    interface Work {
        int in(Session session, Console console) throws InterruptedException;
    }

    /**
     * Runs jobs one after another.
     *
     * @param state folder below the data directory that keeps the embedded database
     * @return exit code: the worst of all jobs
     */
    int run(Path state, Map<String, String> settings, Function<Jobs, List<Supplier<Summary>>> work) {
        return with(state, settings, (session, console) -> {
            int worst = 0;
            for (Supplier<Summary> job : work.apply(session.jobs())) {
                Summary summary = job.get();
                console.closed(summary);
                worst = worse(worst, exitCode(summary));
            }
            return worst;
        });
    }

    int with(Path state, Map<String, String> settings, Work work) {
        Path data = Path.of(System.getenv()
                .getOrDefault("GESAMTPLAN_DATA", home().resolve("data").toString()));
        try (Console console = json ? Console.json() : Console.plain();
                Session session = Session.open(data.resolve(state).resolve("mariadb"), settings, console)) {
            return work.in(session, console);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Gesamtplan.FAILED;
        }
    }

    static int exitCode(Summary summary) {
        return switch (summary.state()) {
            case DONE, NOTHING -> 0;
            case DONE_WITH_REJECTS -> HELD_BACK;
            case FAILED -> Gesamtplan.FAILED;
        };
    }

    /** A failure outweighs rejected rows. */
    static int worse(int one, int other) {
        return one == Gesamtplan.FAILED || other == Gesamtplan.FAILED ? Gesamtplan.FAILED : Math.max(one, other);
    }

    /** A running application on its database. Both end with it, also when the process is told to stop. */
    record Session(Database database, ConfigurableApplicationContext context, AtomicReference<Boolean> open)
            implements AutoCloseable {
        static Session open(Path databaseDirectory, Map<String, String> settings, Console console) {
            console.starting();
            Database database = Database.open(System.getenv(), databaseDirectory);
            try {
                Path home = home();
                Map<String, Object> properties = new HashMap<>();
                properties.put("spring.datasource.url", database.url());
                properties.put("spring.datasource.username", database.user().user());
                properties.put("spring.datasource.password", database.user().password());
                properties.put("spring.flyway.user", database.owner().user());
                properties.put("spring.flyway.password", database.owner().password());
                properties.put("spring.config.additional-location", "optional:file:" + home.resolve("config") + "/");
                properties.put("gesamtplan.folders.inbox", home.resolve("inbox").toString());
                properties.put(
                        "gesamtplan.folders.archive", home.resolve("archive").toString());
                properties.put(
                        "gesamtplan.folders.rejected", home.resolve("rejected").toString());
                properties.put("gesamtplan.folders.out", home.resolve("out").toString());
                properties.put(
                        "gesamtplan.folders.config", home.resolve("config").toString());
                ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                        .properties(properties)
                        .registerShutdownHook(false)
                        .initializers(c -> {
                            c.getBeanFactory().registerSingleton("progress", console);
                            c.getEnvironment()
                                    .getPropertySources()
                                    .addFirst(new org.springframework.core.env.MapPropertySource(
                                            "command", Map.copyOf(settings)));
                        })
                        .run();
                Session session = new Session(database, context, new AtomicReference<>(true));
                Runtime.getRuntime().addShutdownHook(new Thread(session::close, "stop"));
                return session;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        }

        Jobs jobs() {
            return context.getBean(Jobs.class);
        }

        @Override
        public void close() {
            if (Boolean.TRUE.equals(open.getAndSet(false))) {
                context.close();
                database.close();
            }
        }
    }
}
