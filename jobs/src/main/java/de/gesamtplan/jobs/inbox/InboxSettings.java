package de.gesamtplan.jobs.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * When a file of the inbox counts as whole.
 *
 * @param whole {@code ruhig}: when size and time have not changed for a while; {@code fertig}: when a file of the same name
 *     with {@code .fertig} behind stands beside it
 * @param quiet how long {@code ruhig} takes
 * @param largest larger files are refused, packed or not
 */
@ConfigurationProperties("gesamtplan.inbox")
public record InboxSettings(
        @DefaultValue("ruhig") String whole,
        @DefaultValue("5s") Duration quiet,
        @DefaultValue("4GB") DataSize largest) {
    static final String MARKER = ".fertig";

    public InboxSettings {
        if (!whole.equals("ruhig") && !whole.equals("fertig")) {
            throw new IllegalArgumentException(
                    "CFG-04: gesamtplan.inbox.whole in config/application.yml ist „ruhig“ oder „fertig“, nicht „"
                            + whole + "“.");
        }
    }

    boolean byMarker() {
        return whole.equals("fertig");
    }
}
