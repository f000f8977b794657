package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Cell;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.template.Block;
import no.samlebok.template.Form;
import no.samlebok.template.Section;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** Titles that are heads elsewhere, keys that are another row's, and answers of another kind than their neighbours'. */
class TitlesAndKeysTest {
    private static final Form FORM = SampleForm.form();

    @Test
    void aTitleThatIsAlsoTheFirstHeadOfItsSectionHidesNoHeads() {
        var form = titled("okonomi", "2016");
        var returned = new Returned(SampleForm.issued(form));
        var answers = returned.fillIn(form);
        returned.deleteRow("Økonomi", returned.rowOf("okonomi.regnskap.2017") - 2);
        assertRead(form, returned, answers);
    }

    @Test
    void aTitleThatIsAHeadOfAnotherSectionBeginsNothingThere() {
        var form = titled("okonomi", "2016");
        var returned = new Returned(SampleForm.issued(form));
        var answers = returned.fillIn(form);
        returned.dropKeys();
        assertRead(form, returned, answers);
    }

    @Test
    void aKeyWrittenOverInARowThatMovedIsNoProofAgainstItsNames() {
        var returned = new Returned(SampleForm.issued(FORM));
        returned.fillIn(FORM);
        returned.write("Økonomi", "A8", "okonomi.regnskap").write("Økonomi", "B8", "Noe annet");
        returned.deleteRow("Økonomi", 6);
        var reading = reading(FORM, returned);
        assertThat(said(reading)).containsOnly("reading.rowUnknown", "reading.rowGone");
        assertThat(reading.figures().figure(FieldId.parse("okonomi.regnskap.2017")))
                .isEqualTo(new Figure.Unread("reading.rowUnknown"));
    }

    @Test
    void aHeadThatStandsRightOnlyByChanceProvesNothingWhereAnotherWasMoved() {
        var returned = new Returned(SampleForm.issued(FORM));
        returned.fillIn(FORM);
        returned.deleteColumn("Arbeidsgiver", 0)
                .clear("Arbeidsgiver", at -> at.row() == 3)
                .dropNames();
        returned.swap("Arbeidsgiver", "C5", "D5");
        var figures = reading(FORM, returned).figures();
        for (var field : List.of("arbeidsgiver.tapte.2016", "arbeidsgiver.tapte.2017")) {
            assertThat(figures.figure(FieldId.parse(field))).isNotInstanceOf(Figure.Amount.class);
        }
    }

    @Test
    void aRowWhoseKeyWasWrittenOverIsHeldAgainstItsCopy() {
        var returned = new Returned(SampleForm.issued(FORM));
        returned.fillIn(FORM);
        returned.swapRows("Økonomi", 7, 8, 0).copyRow("Økonomi", 7, 8);
        returned.write("Økonomi", "A8", "okonomi.regnskap").put("Økonomi", "E9", Cell.number(0, "99999"));
        var reading = reading(FORM, returned);
        assertThat(said(reading)).contains("reading.cellTwice");
        assertThat(reading.figures().figure(FieldId.parse("okonomi.avvik.2017")))
                .isEqualTo(new Figure.Unread("reading.cellTwice"));
    }

    @Test
    void answersSortedPastAnotherUnitOfMeasureAreFoundOut() {
        var form = locking(Map.of("malekort.annet.maal", "12"));
        var returned = new Returned(SampleForm.issued(form));
        returned.fillIn(form);
        returned.swapRows("Målekort", 8, 9, 3);
        assertSortedAway(reading(form, returned));
    }

    @Test
    void answersSortedUnderHeadsThatChangedPlacesAreFoundOut() {
        var form =
                locking(Map.of("malekort.annet.maal", "12", "malekort.annet.2016", "13", "malekort.syk.2016", "7.1"));
        var returned = new Returned(SampleForm.issued(form));
        returned.fillIn(form);
        returned.swap("Målekort", "D5", "E5").swapRows("Målekort", 8, 9, 3);
        var reading = reading(form, returned);
        assertThat(said(reading)).contains("reading.columnMoved");
        assertSortedAway(reading);
    }

    @Test
    void amongSortedAnswersARowWhoseLockedFigureIsWrittenOverProvesNothing() {
        var form = locking(Map.of("malekort.annet.maal", "12"));
        var returned = new Returned(SampleForm.issued(form));
        returned.fillIn(form);
        returned.swapRows("Målekort", 8, 9, 3).put("Målekort", "D10", Cell.number(3, "98765"));
        assertSortedAway(reading(form, returned));
    }

    @Test
    void aTextUnderATitleOfAnotherSectionIsNoCopyOfIt() {
        var returned = new Returned(SampleForm.issued(FORM));
        var answers = returned.fillIn(FORM);
        returned.copySheet("Økonomi", "Ark2");
        for (int row = 0; row < 12; row++) {
            returned.deleteRow("Økonomi", 12).deleteRow("Ark2", 0);
        }
        assertRead(FORM, returned, answers);
    }

    private static void assertSortedAway(Reading reading) {
        assertThat(said(reading)).contains("reading.rowMoved");
        assertThat(reading.figures().figure(FieldId.parse("malekort.syk.2017")))
                .isEqualTo(new Figure.Unread("reading.rowMoved"));
        assertThat(reading.figures().figure(FieldId.parse("malekort.annet.2017")))
                .isEqualTo(new Figure.Unread("reading.rowMoved"));
    }

    /** The sample form with these figures issued too. */
    private static Form locking(Map<String, String> figures) {
        var issued = new HashMap<>(FORM.issued().entries());
        figures.forEach((field, figure) -> {
            var id = FieldId.parse(field);
            issued.put(id, Entry.of(id, new Figure.Amount(new BigDecimal(figure)), figure));
        });
        return new Form(FORM.round(), FORM.unit(), FORM.blocks(), FORM.rules(), new Figures(issued));
    }

    /** The sample form with another title of one of its tables. */
    private static Form titled(String section, String title) {
        var blocks = FORM.blocks().stream()
                .map(block -> block.section() instanceof Section.Grid grid
                                && grid.id().equals(section)
                        ? new Block(titled(grid, title), block.columns(), block.rows(), block.disagreement())
                        : block)
                .toList();
        return new Form(FORM.round(), FORM.unit(), blocks, FORM.rules(), FORM.issued());
    }

    private static Section titled(Section.Grid grid, String title) {
        return new Section.Grid(grid.id(), Words.same(title), grid.sheet(), grid.help(), grid.rows(), grid.columns());
    }

    private static void assertRead(Form form, Returned returned, Map<FieldId, Figure> answers) {
        var reading = reading(form, returned);
        answers.forEach((field, figure) ->
                assertThat(reading.figures().figure(field)).as(field.toString()).isEqualTo(figure));
        assertThat(said(reading)).isEmpty();
    }

    private static List<String> said(Reading reading) {
        return reading.findings().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.startsWith("reading.found"))
                .toList();
    }

    private static Reading reading(Form form, Returned returned) {
        return Reading.of(form, SampleForm.issued(form), returned.book());
    }
}
