package no.samlebok.reading;

import static no.samlebok.reading.FilledSample.keys;
import static no.samlebok.reading.FilledSample.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Cell;
import no.samlebok.template.Block;
import no.samlebok.template.Form;
import no.samlebok.template.Section;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** What is written beside fields, above them and below them is said once, and disturbs none of them. */
class BesideFieldsTest {
    private final FilledSample sample = new FilledSample();

    @Test
    void anotherUnitOfMeasureIsSaid() {
        sample.book.write("Økonomi", "C7", "kr");
        var reading = sample.readAll();
        assertThat(keys(reading)).containsExactly("reading.unitChanged");
        assertThat(sentences(reading).get(0)).contains("for Regnskap er endret fra 1 000 kr til «kr»");
    }

    @Test
    void aNumberInPlaceOfTheUnitIsNoUnit() {
        sample.book.put("Økonomi", "C7", Cell.number(0, "1000"));
        assertThat(keys(sample.readAll())).containsExactly("reading.cellNotRead");
    }

    @Test
    void aWordAfterTheFieldsIsNoUnitEvenWhereTheUnitIsGone() {
        sample.book.write("Økonomi", "C7", "").write("Økonomi", "F7", "kr");
        assertThat(keys(sample.readAll())).containsExactly("reading.cellNotRead");
    }

    @Test
    void aWordBesideTheUnitIsNoUnit() {
        sample.book.insertColumn("Økonomi", 2).write("Økonomi", "C7", "merk");
        assertThat(keys(sample.readAll())).containsExactly("reading.cellNotRead");
    }

    @Test
    void aNoteWhereOnlyACopyHasItsFieldIsSaid() {
        sample.book.copySheet("Økonomi", "Økonomi (2)").insertColumn("Økonomi (2)", 3);
        assertThat(keys(sample.readAll())).isEmpty();
        sample.book.write("Økonomi", "F7", "husk");
        var reading = sample.readAll();
        assertThat(keys(reading)).containsExactly("reading.cellNotRead");
        assertThat(sentences(reading).get(0)).contains("I F7, på raden Regnskap, står «husk»");
    }

    @Test
    void aChangedHeadIsSaidOnceAndWhatStandsInOtherRowsOfItsListStill() {
        sample.book.write("Investeringer", "B5", "Tiltak");
        assertThat(keys(sample.readAll())).containsExactly("reading.headChanged");
        sample.book.write("Investeringer", "B12", "Enda en buss");
        assertThat(keys(sample.readAll())).contains("reading.headChanged", "reading.lineNotRead");
    }

    @Test
    void ofSeveralRowsWithTheHeadsTheHighestIsTheOneThatCounts() {
        sample.book.write("Økonomi", "G7", "2016").write("Økonomi", "H7", "2017");
        assertThat(keys(sample.readAll())).isEmpty();
    }

    @Test
    void aTextIsReadUnderItsKeyWhereverItsHeadingWasMoved() {
        sample.book.swap("Økonomi", "B15", "C15").dropNames();
        assertThat(keys(sample.readAll())).isEmpty();
    }

    @Test
    void aLineFarBelowItsListIsComplainedOf() {
        sample.book.write("Investeringer", "B30", "Ny buss");
        var reading = sample.readAll();
        assertThat(keys(reading)).containsExactly("reading.lineNotRead");
        assertThat(sentences(reading).get(0)).contains("Rad 30").contains("«Ny buss»");
    }

    @Test
    void aTextFarBelowTheLastTextIsSaid() {
        sample.book.write("Økonomi", "B26", "Til slutt");
        assertThat(keys(sample.readAll())).containsExactly("reading.rowNotRead");
    }

    @Test
    void aTextBetweenATableAndTheNextHeadingIsNoRowOfTheTable() {
        sample.book.write("Økonomi", "C12", "lagt til");
        assertThat(keys(sample.readAll())).isEmpty();
    }

    @Test
    void aSectionThatTheWorkbookDoesNotShowIsNotMissed() {
        var blocks = new ArrayList<>(FilledSample.FORM.blocks());
        var unshown = new Section.Grid("tom", Words.same("Tom"), "okonomi", null, List.of(), List.of());
        blocks.add(1, new Block(unshown, List.of(), List.of(), null));
        assertThat(Reading.of(with(blocks), FilledSample.LAYOUT, sample.book.book()))
                .isEqualTo(sample.readAll());
    }

    @Test
    void aTextAboveATableEndsWhereTheTablesHeadingIs() {
        var own = FilledSample.FORM.blocks();
        var form = with(List.of(own.get(0), own.get(1), own.get(2), onOkonomi(own.get(3)), own.get(4)));
        var layout = SampleForm.issued(form);
        var book = new Returned(layout);
        book.fillIn(form);
        var heading = "B" + (book.rowOf("arbeidsgiver.tapte.2017") - 2);
        assertThat(book.textAt("Økonomi", heading)).isEqualTo("Arbeidsgiver");
        assertThat(keys(Reading.of(form, layout, book.book()))).isEmpty();
        book.write("Økonomi", heading, "Tallene");
        assertThat(keys(Reading.of(form, layout, book.book())))
                .as("a heading that was changed is no part of the text above it")
                .isEmpty();
        book.write("Økonomi", heading.replace('B', 'F'), "husk");
        assertThat(keys(Reading.of(form, layout, book.book())))
                .as("two texts in one row are no heading")
                .containsExactly("reading.rowNotRead");
    }

    private static Block onOkonomi(Block block) {
        var section =
                new Section.Grid(block.section().id(), block.section().title(), "okonomi", null, List.of(), List.of());
        return new Block(section, block.columns(), block.rows(), null);
    }

    private static Form with(List<Block> blocks) {
        var form = FilledSample.FORM;
        return new Form(form.round(), form.unit(), blocks, form.rules(), form.issued());
    }
}
