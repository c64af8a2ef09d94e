package de.gesamtplan.jobs.distribution;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which mails were sent. A mail is noted before it is handed over and again afterwards. A kill in between leaves open whether
 * it went out: it is then sent again, under the same Message-ID, as a mail twice does less harm than none.
 */
@Repository
class SentMails {
    /** A mail: the same report to the same people. */
    record Mail(String subject, long snapshot, String department, String receivers) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SentMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When it was handed over; empty if it was not, or if nobody knows. */
    Optional<LocalDateTime> sentAt(Mail mail) {
        return jdbc.sql("""
                        SELECT sent_at FROM sent_mail
                        WHERE subject = :subject AND snapshot_id = :snapshot AND department = :department
                          AND receivers = :receivers AND sent_at IS NOT NULL
                        """)
                .param("subject", mail.subject())
                .param("snapshot", mail.snapshot())
                .param("department", mail.department())
                .param("receivers", mail.receivers())
                .query(LocalDateTime.class)
                .optional();
    }

    void sending(Mail mail, String messageId) {
        jdbc.sql("""
                        INSERT INTO sent_mail (subject, snapshot_id, department, receivers, message_id, begun_at)
                        VALUES (:subject, :snapshot, :department, :receivers, :messageId, :now)
                        ON DUPLICATE KEY UPDATE begun_at = :now, sent_at = NULL
                        """)
                .param("subject", mail.subject())
                .param("snapshot", mail.snapshot())
                .param("department", mail.department())
                .param("receivers", mail.receivers())
                .param("messageId", messageId)
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    void sent(String messageId) {
        jdbc.sql("UPDATE sent_mail SET sent_at = :now WHERE message_id = :messageId")
                .param("now", LocalDateTime.now(clock))
                .param("messageId", messageId)
                .update();
    }
}
