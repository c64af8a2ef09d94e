package de.gesamtplan.jobs.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Results for good. What has not changed since the last time keeps its number. */
@Repository
public class SnapshotStore {
    private record Latest(long id, String sha256) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SnapshotStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return number of the snapshot that holds the content */
    public long keep(String kind, String subject, Object content) {
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
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO snapshot (kind, subject, created_at, sha256, content)
                VALUES (:kind, :subject, :now, :sha256, :content)
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("now", LocalDateTime.now(clock))
                .param("sha256", sha256)
                .param("content", written)
                .update(key);
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("the database gave the snapshot no number");
        }
        return id.longValue();
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
