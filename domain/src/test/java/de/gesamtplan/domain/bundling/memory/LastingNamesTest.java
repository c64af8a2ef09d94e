package de.gesamtplan.domain.bundling.memory;

import static org.assertj.core.api.Assertions.assertThat;

import de.gesamtplan.domain.bundling.ContentKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LastingNamesTest {
    private static KnownCluster cluster(String id, String... members) {
        return new KnownCluster(
                id,
                new HashSet<>(
                        Stream.of(members).map(m -> new ContentKey("FM", m)).toList()));
    }

    @Test
    void aProposalInheritsTheNameWithWhichItSharesTheMostMembers() {
        LastingNames names = LastingNames.of(
                List.of(cluster("n1", "a", "b", "x"), cluster("n2", "y", "z")),
                List.of(cluster("old1", "a", "b"), cluster("old2", "x", "q")));
        assertThat(names.names()).isEqualTo(Map.of("n1", "old1", "n2", "n2"));
        assertThat(names.changes())
                .containsExactly(new NameChange(NameChange.Kind.MERGED, List.of("old1", "old2"), List.of("old1")));
    }

    @Test
    void ofTwoPartsTheLargerKeepsTheNameAndTheOtherDoesNotTakeItAgain() {
        // The smaller part is named by its content just as the former whole was.
        LastingNames names = LastingNames.of(
                List.of(cluster("n1", "a", "b", "c"), cluster("old", "d", "e")),
                List.of(cluster("old", "a", "b", "c", "d", "e")));
        assertThat(names.names()).isEqualTo(Map.of("n1", "old", "old", "old-2"));
        assertThat(names.changes())
                .containsExactly(new NameChange(NameChange.Kind.SPLIT, List.of("old"), List.of("old", "old-2")));
    }

    @Test
    void whatIsGoneIsSaidAndTheSameAgainIsNoChange() {
        List<KnownCluster> before = List.of(cluster("a", "1", "2"), cluster("b", "3", "4"));
        assertThat(LastingNames.of(before, before).changes()).isEmpty();
        assertThat(LastingNames.of(before.subList(0, 1), before).changes())
                .containsExactly(new NameChange(NameChange.Kind.GONE, List.of("b"), List.of()));
    }
}
