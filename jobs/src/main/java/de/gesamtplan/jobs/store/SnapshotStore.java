package de.gesamtplan.jobs.store;

import de.gesamtplan.jobs.database.Inserted;
import de.gesamtplan.jobs.store.Calculation.Headline;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Results for good. What has not changed since the last time keeps its number. */
@Repository
public class SnapshotStore {
    private record Latest(long id, String sha256) {}

    /** A kept result: where it is from, and its main figures. */
    public record Kept(long id, String subject, LocalDateTime createdAt, List<Headline> headlines) {
        public Kept {
            headlines = List.copyOf(headlines);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SnapshotStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return number of the snapshot that holds the content */
    public long keep(String kind, String subject, Object content, List<Headline> headlines) {
        String written = json.writeValueAsString(content);
        String sha256 = sha256(written);
        Optional<Latest> latest = jdbc.sql("""
                        SELECT id, sha256 FROM snapshot WHERE kind = :kind AND subject = :subject
                        ORDER BY id DESC LIMIT 1
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .query(Latest.class)
                .optional();
        if (latest.isPresent() && latest.get().sha256().equals(sha256)) {
            return latest.get().id();
        }
        return Inserted.number(jdbc.sql("""
                INSERT INTO snapshot (kind, subject, created_at, sha256, headlines, content)
                VALUES (:kind, :subject, :now, :sha256, :headlines, :content)
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("now", LocalDateTime.now(clock))
                .param("sha256", sha256)
                .param("headlines", json.writeValueAsString(headlines))
                .param("content", written));
    }

    /** The newest snapshot of the kind, if there is one. */
    public Optional<Kept> latest(String kind) {
        return jdbc.sql(
                        "SELECT id, subject, created_at, headlines FROM snapshot WHERE kind = :kind ORDER BY id DESC LIMIT 1")
                .param("kind", kind)
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getString("subject"),
                        row.getObject("created_at", LocalDateTime.class),
                        List.of(json.readValue(row.getString("headlines"), Headline[].class))))
                .optional();
    }

    /** Content of the newest snapshot of the kind, read as the type; what the type does not name is passed over. */
    public <T> Optional<T> latestContent(String kind, Class<T> type) {
        return jdbc.sql("SELECT content FROM snapshot WHERE kind = :kind ORDER BY id DESC LIMIT 1")
                .param("kind", kind)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, type));
    }

    /** Content of the newest snapshot of the kind and subject, read as the type. */
    public <T> Optional<T> latestContent(String kind, String subject, Class<T> type) {
        return jdbc.sql(
                        "SELECT content FROM snapshot WHERE kind = :kind AND subject = :subject ORDER BY id DESC LIMIT 1")
                .param("kind", kind)
                .param("subject", subject)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, type));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
