package de.gesamtplan.jobs.distribution;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail is sent. It is off by default.
 *
 * @param host SMTP server
 * @param security {@code none}, {@code starttls} (required, not just tried) or {@code ssl}
 * @param user null if the server asks for none
 * @param passwordFile file that holds the password; else the environment variable GESAMTPLAN_MAIL_PASSWORD is asked
 * @param from sender's address
 * @param largest all attachments of a mail together
 */
@ConfigurationProperties("gesamtplan.mail")
public record MailSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("25") int port,
        @DefaultValue("none") Security security,
        @Nullable String user,
        @Nullable Path passwordFile,
        @DefaultValue("it-controlling@localhost") String from,
        @DefaultValue("20MB") DataSize largest) {
    /** How the connection is protected. */
    public enum Security {
        NONE,
        STARTTLS,
        SSL
    }
}
