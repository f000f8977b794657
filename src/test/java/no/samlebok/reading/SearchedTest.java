package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every field that was found is the one in its cell, and in no other. */
class SearchedTest {
    private static final Searched SEARCHED = search();

    @Test
    void theFieldInACellIsTheOneThatWasFoundThere() {
        assertThat(SEARCHED.reached()).hasSameSizeAs(FilledSample.LAYOUT.slots());
        assertThat(SEARCHED.reached().values()).allSatisfy(reached -> {
            assertThat(SEARCHED.at(reached.spot(), reached.cell().column())).contains(reached);
            assertThat(SEARCHED.isReached(reached.spot())).isTrue();
        });
    }

    @Test
    void noFieldIsBesideAboveOrOnAnotherSheet() {
        var regnskap = new Spot("Økonomi", 6);
        assertThat(SEARCHED.at(regnskap, 5)).isEmpty();
        assertThat(SEARCHED.at(regnskap, 1)).isEmpty();
        assertThat(SEARCHED.at(regnskap.below(-1), 3)).isEmpty();
        assertThat(SEARCHED.at(new Spot("Forside", 6), 3)).isEmpty();
        assertThat(SEARCHED.isReached(regnskap.below(-1))).isFalse();
        assertThat(SEARCHED.isReached(new Spot("Forside", 6))).isFalse();
    }

    private static Searched search() {
        var book = new FilledSample().book.book();
        var sections = Issued.sections(FilledSample.FORM, FilledSample.LAYOUT);
        var names = Names.of(book);
        var survey = Survey.of(book, sections, names);
        var rows = new RowLocator(book, survey, names, IssuedWords.of(FilledSample.LAYOUT));
        return new Search(survey, rows, new ColumnLocator(survey, names)).of(sections);
    }
}
