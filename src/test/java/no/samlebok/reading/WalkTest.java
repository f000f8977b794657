package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samlebok.book.Cell;
import no.samlebok.book.Row;
import org.junit.jupiter.api.Test;

/** Of a sheet the rows that bear something issued and the fifty below are kept, and each belongs to a section. */
class WalkTest {
    private static final List<ExpectedSection> SECTIONS = Issued.sections(FilledSample.FORM, FilledSample.LAYOUT);

    private final Walk walk = new Walk("Økonomi", SECTIONS, Set.of(999));

    @Test
    void nothingIsKeptAboveWhatWasIssued() {
        assertThat(keeps(0, "Notater")).isFalse();
        assertThat(keeps(1)).isFalse();
        assertThat(keeps(2, "", "noe")).isFalse();
    }

    @Test
    void aKeyKeepsItsRowAndTheFiftyBelow() {
        assertThat(keeps(6, "okonomi.regnskap")).isTrue();
        assertThat(keeps(7)).isTrue();
        assertThat(keeps(56, "Notater")).isTrue();
        assertThat(keeps(57, "Notater")).isFalse();
        assertThat(keeps(58)).isFalse();
    }

    @Test
    void aLabelAndATitleKeepAsMuch() {
        assertThat(keeps(6, "Regnskap")).isTrue();
        assertThat(keeps(56)).isTrue();
        assertThat(keeps(57)).isFalse();
        assertThat(keeps(100, "Avviksforklaring")).isTrue();
        assertThat(keeps(150)).isTrue();
        assertThat(keeps(151)).isFalse();
    }

    @Test
    void aRowThatANamePointsAtIsKeptWhateverItBears() {
        assertThat(keeps(998)).isFalse();
        assertThat(keeps(999)).isTrue();
        assertThat(keeps(1000)).isFalse();
    }

    @Test
    void aKeyTellsTheSectionUntilATitleTellsAnother() {
        assertThat(region("Notater")).isEmpty();
        assertThat(region("okonomi.regnskap")).containsExactly("okonomi");
        assertThat(region("Regnskap")).containsExactly("okonomi");
        assertThat(region("Avviksforklaring")).containsExactly("okonomitekst");
        assertThat(region("#malekort")).containsExactly("malekort");
    }

    @Test
    void aTitleThatIsAlsoALabelInsideMayBeEitherOnTheirSheet() {
        region("okonomitekst.forklaring");
        assertThat(region("Økonomi")).containsExactlyInAnyOrder("okonomitekst", "okonomi");
    }

    @Test
    void aTitleThatHeadsAGroupOnAnotherSheetBeginsNothing() {
        region("#malekort");
        assertThat(region("Arbeidsgiver")).containsExactly("malekort");
        region("okonomi.regnskap");
        assertThat(region("Arbeidsgiver")).containsExactly("arbeidsgiver");
    }

    private boolean keeps(int index, String... texts) {
        var cells = Arrays.stream(texts).map(text -> Cell.text(1, text)).toList();
        return walk.pass(new Row(index, false, cells)).isPresent();
    }

    private Set<String> region(String text) {
        keeps(0, text);
        return walk.region();
    }
}
