package no.samlebok.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    @ParameterizedTest
    @EnumSource
    void everyClassHasWordsInBothLanguages(WordClass wordClass) throws IOException {
        var key = wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(file("nb").getProperty(key)).isNotBlank();
        assertThat(file("nn").getProperty(key)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyListIsOfAKnownClassAndItsEntriesAreClean(String language) throws IOException {
        var known = Stream.of(WordClass.values())
                .map(wordClass -> wordClass.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        var file = file(language);

        assertThat(known).containsAll(file.stringPropertyNames());
        file.stringPropertyNames()
                .forEach(key -> assertThat(entries(file, key))
                        .as(key)
                        .doesNotHaveDuplicates()
                        .allMatch(entry -> entry.matches("[\\p{Ll}\\d%*~.\\- ]+"), "lower case letters"));
    }

    @Test
    void aStarStandsForAnyLetters() {
        assertThat(Spoken.WORDS.classes("tildelingskontoret")).contains(WordClass.OTHER);
        assertThat(Spoken.WORDS.classes("kontoret")).contains(WordClass.OTHER);
        assertThat(Spoken.WORDS.classes("kontorets")).contains(WordClass.OTHER);
        assertThat(Spoken.WORDS.classes("kontorrekvisita")).isEmpty();
    }

    @Test
    void theUnitsOwnWordsAreNobodyElses() {
        assertThat(Spoken.WORDS.classes("tjenesten")).contains(WordClass.OWN).doesNotContain(WordClass.OTHER);
        assertThat(Spoken.WORDS.classes("avdelingens"))
                .contains(WordClass.POSSESSIVE)
                .doesNotContain(WordClass.OTHER);
        assertThat(Spoken.WORDS.classes("hjemmetjenesten"))
                .contains(WordClass.OTHER)
                .doesNotContain(WordClass.OWN);
    }

    @Test
    void theLongestFixedPhraseIsTaken() {
        assertThat(Spoken.WORDS.fixed(List.of("på", "grunn", "av", "vikarer"))).isEqualTo(3);
        assertThat(Spoken.WORDS.fixed(List.of("på", "grunn"))).isEqualTo(1);
        assertThat(Spoken.WORDS.fixed(List.of("ukjent", "ord"))).isEqualTo(1);
        assertThat(Spoken.WORDS.fixed(List.of("mer", "enn", "ti"))).isEqualTo(1);
    }

    @Test
    void limitsAreFoundByLength() {
        assertThat(Spoken.WORDS.length(WordClass.BOUND, List.of("mer", "enn", "ti")))
                .isEqualTo(2);
        assertThat(Spoken.WORDS.length(WordClass.BOUND, List.of("godt", "over", "ti")))
                .isEqualTo(2);
        assertThat(Spoken.WORDS.length(WordClass.BOUND, List.of("over", "ti"))).isEqualTo(1);
        assertThat(Spoken.WORDS.length(WordClass.BOUND, List.of("enn", "ti"))).isZero();
        assertThat(Spoken.WORDS.length(WordClass.APPROXIMATE, List.of("om", "lag")))
                .isEqualTo(2);
    }

    @Test
    void numbersAreTheirPlaceInTheList() {
        assertThat(Spoken.WORDS.number("ett")).isEqualTo(1);
        assertThat(Spoken.WORDS.number("eitt")).isEqualTo(1);
        assertThat(Spoken.WORDS.number("tolv")).isEqualTo(12);
        assertThat(Spoken.WORDS.number("tretten")).isZero();
    }

    private static List<String> entries(Properties file, String key) {
        return Arrays.stream(file.getProperty(key).split(",", -1))
                .map(String::strip)
                .toList();
    }

    private static Properties file(String language) throws IOException {
        var file = new Properties();
        try (var stream = LexiconTest.class.getResourceAsStream("/lexicon_" + language + ".properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        }
        return file;
    }
}
