package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import org.junit.jupiter.api.Test;

/** A draft is the book that its file is read back as, what is stored in each cell included. */
class DraftedTest {
    @Test
    void aTextIsStoredAsItIs() {
        assertThat(cell("Økonomi", 6, 1)).isEqualTo(Cell.text(1, "Regnskap"));
    }

    @Test
    void aNumberIsStoredAsItsDigits() {
        assertThat(cell("Økonomi", 6, 3).raw()).isEqualTo("7949");
    }

    @Test
    void aFormulaIsStoredAsItsValue() {
        var formula = cell("Økonomi", 16, 2);
        var cached = ((Content.Formula) formula.content()).cached();
        assertThat(formula.raw()).isNotEmpty().isEqualTo(((Content.Text) cached).value());
    }

    @Test
    void nothingIsStoredForABlank() {
        assertThat(cell("Økonomi", 6, 4).raw()).isEmpty();
    }

    private static Cell cell(String sheet, int row, int column) {
        return FilledSample.LAYOUT.draft().sheets().stream()
                .filter(any -> any.name().equals(sheet))
                .flatMap(any -> Drafted.rows(any).stream())
                .filter(any -> any.index() == row)
                .findFirst()
                .orElseThrow()
                .cell(column);
    }
}
