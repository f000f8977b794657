package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** What the search came to is said in one sentence, in the singular or the plural. */
class SummaryTest {
    private final FilledSample sample = new FilledSample();

    @Test
    void nothingIsSaidWhereAllStoodWhereItWasIssued() {
        assertThat(summary()).isEmpty();
    }

    @Test
    void rowsThatWereMovedAreCounted() {
        sample.book.insertRows("Investeringer", sample.book.rowOf("investeringer.stemmer.ikke"), 1);
        assertThat(summary()).containsExactly("Vi fant alle " + all() + " feltene. Én rad var flyttet.");
        sample.book.insertRows("Investeringer", sample.book.rowOf("investeringer.4.navn"), 1);
        assertThat(summary()).containsExactly("Vi fant alle " + all() + " feltene. 2 rader var flyttet.");
    }

    @Test
    void columnsThatWereMovedAreCounted() {
        sample.book.insertColumn("Investeringer", 3);
        assertThat(summary()).containsExactly("Vi fant alle " + all() + " feltene. Én kolonne var flyttet.");
        sample.book.insertColumn("Målekort", 4);
        assertThat(summary()).containsExactly("Vi fant alle " + all() + " feltene. 3 kolonner var flyttet.");
    }

    @Test
    void whatIsMissingIsNamed() {
        sample.book.deleteRow("Målekort", sample.book.rowOf("malekort.stemmer.ikke"));
        assertThat(summary())
                .containsExactly(
                        "Vi fant " + (all() - 1) + " av " + all() + " felt. Dette mangler: Stemmer ikke? Skriv hva..");
    }

    @Test
    void fiveAreNamedAndOfMoreOnlyHowMany() {
        assertThat(names(5)).isEqualTo("1, 2, 3, 4, 5");
        assertThat(names(6)).isEqualTo("1, 2, 3, 4, 5 og 1 til");
    }

    private List<String> summary() {
        return sample.readAll().findings().stream()
                .filter(finding -> finding.rule().startsWith("reading.found"))
                .map(finding -> finding.message().in(Language.NB))
                .toList();
    }

    private static int all() {
        return FilledSample.LAYOUT.slots().size();
    }

    private static String names(int count) {
        var labels = Stream.iterate(1, n -> n + 1)
                .limit(count)
                .map(n -> Words.same(n.toString()))
                .toList();
        return Grouping.names(labels).nb();
    }
}
