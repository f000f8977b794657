package no.samlebok.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.rule.text.Token.Kind;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void numbersMayBeGrouped() {
        assertThat(texts("211 989 og 211\u00a0989 og 9.877.000 og 1\u202f142 og 0,21 og 12 345", Kind.NUMBER))
                .containsExactly("211 989", "211\u00a0989", "9.877.000", "1\u202f142", "0,21", "12 345");
    }

    @Test
    void aYearBeforeANumberIsNoGroup() {
        assertThat(texts("i 2017 212 000 kroner", Kind.NUMBER)).containsExactly("2017", "212 000");
    }

    @Test
    void codesAreNoNumbers() {
        assertThat(texts("sak 45/17, I-2/17, IS-2442, 2016–2020, 12 34 56 78 og 14-7", Kind.CODE))
                .containsExactly("45/17", "I-2/17", "IS-2442", "2016–2020", "12 34 56 78", "14-7");
        assertThat(texts("31.12.2017 og 1.2.2018", Kind.DATE)).containsExactly("31.12.2017", "1.2.2018");
    }

    @Test
    void wordsKeepTheirHyphensAndPoints() {
        assertThat(texts("Mer-/mindreforbruk på 10-faktor f.eks. SLT-koordinator 16,2%", Kind.WORD))
                .containsExactly("Mer-", "mindreforbruk", "på", "10-faktor", "f.eks", "SLT-koordinator", "%");
    }

    @Test
    void spacesAreNoMarks() {
        assertThat(texts("a,\u00a0b\u2009c\u202fd.", Kind.MARK)).containsExactly(",", ".");
        assertThat(texts("211.989,- og 300,–", Kind.MARK)).containsExactly(",-", ",–");
    }

    @Test
    void aTokenKnowsItsPlace() {
        var word = Token.of("Vi er Her").get(2);

        assertThat(word.start()).isEqualTo(6);
        assertThat(word.end()).isEqualTo(9);
        assertThat(word.word()).isEqualTo("her");
        assertThat(word.isCapital()).isTrue();
        assertThat(Token.of("er").get(0).isCapital()).isFalse();
    }

    private static List<String> texts(String text, Kind kind) {
        return Token.of(text).stream()
                .filter(token -> token.kind() == kind)
                .map(Token::text)
                .toList();
    }
}
