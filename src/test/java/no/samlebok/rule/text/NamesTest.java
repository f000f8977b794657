package no.samlebok.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = Names.of(List.of("Kontor for tildeling", "Driftsavdelingen", "Solbakken skole", ""));

    @Test
    void aNameIsAllItsWords() {
        assertThat(names.length(List.of("kontor", "for", "tildeling", "har"))).isEqualTo(3);
        assertThat(names.length(List.of("kontor", "for", "innkjøp"))).isZero();
        assertThat(names.length(List.of("kontor", "for"))).isZero();
        assertThat(names.length(List.of("har"))).isZero();
    }

    @Test
    void itsLastWordMayEndInAnotherWay() {
        assertThat(names.length(List.of("driftsavdelinga"))).isEqualTo(1);
        assertThat(names.length(List.of("driftsavdelingens"))).isEqualTo(1);
        assertThat(names.length(List.of("driftsavdelingene"))).isZero();
    }

    @Test
    void theShortOfItIsTheDefiniteForm() {
        assertThat(names.isShort("kontoret")).isTrue();
        assertThat(names.isShort("skolen")).isTrue();
        assertThat(names.isShort("skole")).isFalse();
        assertThat(names.isShort("skolene")).isFalse();
        assertThat(names.isShort("heimen")).isFalse();
    }

    @Test
    void anOwnerEndsInSUnlessTheNameDoes() {
        assertThat(names.isOwner("driftsavdelingens")).isTrue();
        assertThat(names.isOwner("driftsavdelingen")).isFalse();
        assertThat(Names.of(List.of("Kulturhus")).isOwner("kulturhus")).isFalse();
    }
}
