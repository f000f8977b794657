package no.samlebok.reading;

import static no.samlebok.reading.FilledSample.keys;
import static no.samlebok.reading.FilledSample.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

/** Answers that came to stand in another row's cells, run over other rows or were merged away are doubted, once. */
class OverwrittenRowsTest {
    private final FilledSample sample = new FilledSample();

    @Test
    void answersSortedWithoutTheirLabelsAreKnownByTheLockedFiguresAmongThem() {
        sample.book.swap("Økonomi", "D7", "D8").swap("Økonomi", "E7", "E8").write("Økonomi", "F7", "husk");
        var reading = sample.read();
        assertThat(keys(reading)).as("of moved rows nothing more is said").containsExactly("reading.rowMoved");
        assertThat(sentences(reading).get(0)).contains("for Regnskap, Budsjett,");
        assertThat(figure(reading, "okonomi.regnskap.2017")).isEqualTo(new Figure.Unread("reading.rowMoved"));
        assertThat(figure(reading, "okonomi.budsjett.2017")).isEqualTo(new Figure.Unread("reading.rowMoved"));
        assertThat(figure(reading, "okonomi.avvik.2017")).isEqualTo(issued("okonomi.avvik.2017"));
    }

    @Test
    void aLineOfAListThatStandsWhereAnothersNamesPointIsNotReadAsThatLine() {
        sample.book.dropKeys();
        sample.book.swap("Investeringer", "B6", "B7").swap("Investeringer", "C6", "C7");
        sample.book.swap("Investeringer", "D6", "D7");
        var reading = sample.read();
        assertThat(keys(reading)).containsExactly("reading.rowMoved", "reading.lineNotRead");
        assertThat(reading.figures().entry(FieldId.parse("investeringer.2.regnskap")))
                .isEmpty();
        assertThat(figure(reading, "investeringer.3.regnskap")).isEqualTo(issued("investeringer.3.regnskap"));
    }

    @Test
    void aTextPastedOverTheNextIsSaidOnceWithItsRowsAndNothingIsSaidOfTheHeadingItCovers() {
        for (int row = 18; row <= 21; row++) {
            sample.book.write("Økonomi", "B" + row, "Avsnitt " + row);
        }
        var reading = sample.read();
        assertThat(keys(reading)).containsExactly("reading.textRunsOn", "reading.textOver");
        assertThat(sentences(reading).get(0)).startsWith("Forklaring: Teksten fortsetter i rad 18–21,");
        assertThat(figure(reading, "okonomitekst.forklaring.tekst")).isEqualTo(new Figure.Unread("reading.textRunsOn"));
        assertThat(figure(reading, "okonomitekst.okonomi.tekst")).isEqualTo(new Figure.Unread("reading.textOver"));
    }

    @Test
    void aLockedTextThatWasPastedOverIsOnlyChanged() {
        var issued = new LinkedHashMap<>(FilledSample.FORM.issued().entries());
        var locked = FieldId.parse("okonomitekst.okonomi.tekst");
        issued.put(locked, Entry.of(locked, new Figure.Text("Sendt ut"), "Sendt ut"));
        var own = FilledSample.FORM;
        var form = new Form(own.round(), own.unit(), own.blocks(), own.rules(), new Figures(issued));
        var layout = SampleForm.issued(form);
        var book = new Returned(layout);
        book.fillIn(form);
        for (int row = 18; row <= 21; row++) {
            book.write("Økonomi", "B" + row, "Avsnitt " + row);
        }
        var reading = Reading.of(form, layout, book.book());
        assertThat(keys(reading)).containsExactly("reading.textRunsOn", "reading.lockedChanged");
        assertThat(figure(reading, locked.toString())).isEqualTo(new Figure.Text("Sendt ut"));
    }

    @Test
    void anAnswerWhoseCellWasMergedAwayIsDoubted() {
        sample.book.merge("Økonomi", "D7:E7");
        var reading = sample.read();
        assertThat(keys(reading)).containsExactly("reading.merged");
        assertThat(sentences(reading).get(0)).startsWith("Regnskap 2017: ").contains("(D7:E7)");
        assertThat(figure(reading, "okonomi.regnskap.2017")).isEqualTo(new Figure.Unread("reading.merged"));
    }

    @Test
    void aLockedFigureWhoseCellWasMergedAwayIsOnlyGoneFromThere() {
        sample.book.merge("Økonomi", "C7:D7");
        assertThat(keys(sample.readAll())).containsExactly("reading.lockedChanged");
    }

    @Test
    void aMergedCellIsNoMatterToTheFieldThatStandsFirstInIt() {
        sample.book.merge("Økonomi", "E9:F9");
        assertThat(keys(sample.readAll())).isEmpty();
    }

    private Figure issued(String field) {
        return sample.answers.get(FieldId.parse(field));
    }

    private static Figure figure(Reading reading, String field) {
        return reading.figures().figure(FieldId.parse(field));
    }
}
