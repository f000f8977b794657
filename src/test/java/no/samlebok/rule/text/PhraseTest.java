package no.samlebok.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {
    private static final Phrase USED_MORE = Phrase.of("brukt* ~ mer ~ enn ~ budsjett*");

    @Test
    void aGapHoldsPartsOfNoWeight() {
        assertThat(end(USED_MORE, "brukte mer enn budsjettert")).isEqualTo(4);
        assertThat(end(USED_MORE, "brukte vi 212 000 kroner mer enn det budsjettet ga"))
                .isEqualTo(7);
        assertThat(end(USED_MORE, "brukt mer tid enn budsjettert")).isEqualTo(-1);
        assertThat(end(USED_MORE, "brukt mer enn")).isEqualTo(-1);
        assertThat(end(USED_MORE, "bruker mer enn budsjettert")).isEqualTo(-1);
    }

    @Test
    void aGapIsNotTooWide() {
        assertThat(end(USED_MORE, "brukte er er er er er er er er er mer enn budsjettert"))
                .isEqualTo(13);
        assertThat(end(USED_MORE, "brukte er er er er er er er er er er mer enn budsjettert"))
                .isEqualTo(-1);
    }

    @Test
    void itBeginsWhereItIsAsked() {
        var parts = Spoken.parts("vi gikk i minus");

        assertThat(Phrase.of("i minus").end(parts, 2, part -> true)).isEqualTo(4);
        assertThat(Phrase.of("i minus").end(parts, 1, part -> true)).isEqualTo(-1);
        assertThat(Phrase.of("i minus").end(parts, 4, part -> true)).isEqualTo(-1);
    }

    @Test
    void aStarIsAtTheBeginningOrTheEnd() {
        assertThat(Phrase.of("*kontoret").isWord("kontoret")).isTrue();
        assertThat(Phrase.of("*kontoret").isWord("kontorets")).isFalse();
        assertThat(Phrase.of("*kontoret").isOwnerIn("kontorets")).isTrue();
        assertThat(Phrase.of("*kontoret").isOwnerIn("kontoret")).isFalse();
        assertThat(Phrase.of("brukt*").isWord("brukte")).isTrue();
        assertThat(Phrase.of("brukt*").isWord("bruk")).isFalse();
        assertThat(Phrase.of("i minus").isWord("i minus")).isFalse();
    }

    private static int end(Phrase phrase, String text) {
        var sentence = new Sentence(Spoken.parts(text));
        return phrase.end(sentence.parts(), 0, part -> !sentence.isHeavy(part));
    }
}
