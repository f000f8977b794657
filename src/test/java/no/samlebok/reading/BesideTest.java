package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlebok.book.Cell;
import no.samlebok.figure.Place;
import no.samlebok.layout.Layout;
import no.samlebok.rule.Finding;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

/** What is written beside, between or right below fields is never left out without a word. */
class BesideTest {
    private static final Form FORM = SampleForm.form();
    private static final Layout LAYOUT = SampleForm.issued(FORM);

    private final Returned returned = new Returned(LAYOUT);

    BesideTest() {
        returned.fillIn(FORM);
    }

    @Test
    void aRowOfOnesOwnThatCameLastInATableIsSaid() {
        returned.write("Arbeidsgiver", "B9", "Herav prosjekt").put("Arbeidsgiver", "D9", Cell.number(0, "4711"));
        assertThat(said()).containsExactly("reading.rowNotRead");
        assertThat(place()).isEqualTo(new Place("Arbeidsgiver", "B9"));
    }

    @Test
    void aNoteOfOnesOwnBelowATableIsNobodysAnswer() {
        returned.write("Arbeidsgiver", "B9", "Sendt til rådmannen").put("Arbeidsgiver", "D11", Cell.number(0, "4711"));
        assertThat(said()).isEmpty();
    }

    @Test
    void anAnswerDraggedOutOfItsTableIsSaidThoughAColumnIsInDoubtToo() {
        returned.swap("Målekort", "E5", "F5").put("Målekort", "H7", Cell.number(0, "4711"));
        assertThat(said()).containsExactly("reading.columnMoved", "reading.cellNotRead");
    }

    @Test
    void anAnswerUnderAHeadThatIsInDoubtIsSaidOnlyOnce() {
        returned.swap("Målekort", "E5", "F5");
        assertThat(said()).containsExactly("reading.columnMoved");
    }

    @Test
    void aParagraphBelowAnEmptyRowIsTheRestOfTheText() {
        returned.write("Økonomi", "B22", "Andre avsnitt, limt inn fra Word.");
        assertThat(said()).containsExactly("reading.textRunsOn");
    }

    @Test
    void aHeadingWrittenOverBelowAnEmptyRowIsNotTheRestOfTheTextAbove() {
        returned.write("Økonomi", "B19", "En annen overskrift");
        assertThat(said()).doesNotContain("reading.textRunsOn");
    }

    @Test
    void whatStandsBesideATextThatRunsOnIsSaidToo() {
        returned.write("Økonomi", "B21", "Andre avsnitt.").write("Økonomi", "F21", "Og dette glemte jeg");
        assertThat(said()).containsExactly("reading.textRunsOn", "reading.rowNotRead");
    }

    @Test
    void whatStandsBelowTheLastTextIsSaid() {
        returned.write("Økonomi", "F23", "Og dette glemte jeg");
        assertThat(said()).containsExactly("reading.rowNotRead");
        assertThat(place()).isEqualTo(new Place("Økonomi", "F23"));
    }

    private Place place() {
        return reading().findings().get(0).place();
    }

    private List<String> said() {
        return reading().findings().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.startsWith("reading.found"))
                .toList();
    }

    private Reading reading() {
        return Reading.of(FORM, LAYOUT, returned.book());
    }
}
