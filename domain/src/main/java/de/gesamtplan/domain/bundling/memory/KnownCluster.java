package de.gesamtplan.domain.bundling.memory;

import de.gesamtplan.domain.bundling.ContentKey;
import java.util.Set;

/** A proposal of the run before: its name and what its members said. */
public record KnownCluster(String id, Set<ContentKey> members) {
    public KnownCluster {
        members = Set.copyOf(members);
    }
}
