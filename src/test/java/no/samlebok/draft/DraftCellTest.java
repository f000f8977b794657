package no.samlebok.draft;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlebok.book.Content;
import org.junit.jupiter.api.Test;

class DraftCellTest {
    @Test
    void aCellOfNoWordsIsBlank() {
        assertThat(DraftCell.words(1, "", Role.LABEL).content()).isEqualTo(Content.blank());
        assertThat(DraftCell.words(1, "Årsverk", Role.LABEL).content()).isEqualTo(new Content.Text("Årsverk"));
    }

    @Test
    void aCellMayLeadSomewhereAndHaveAComment() {
        var plain = DraftCell.of(2, new Content.Text("Økonomi"), Role.LINK, NumberFormat.TEXT);
        var linked = plain.linkedTo("'Økonomi'!B3").noted("Fra 2017");
        assertThat(linked.link()).isEqualTo("'Økonomi'!B3");
        assertThat(linked.note()).isEqualTo("Fra 2017");
        assertThat(linked.content()).isEqualTo(plain.content());
        assertThat(plain.link()).isNull();
    }

    @Test
    void formatsAreWrittenInExcelsEnglish() {
        assertThat(NumberFormat.number(0).code()).isEqualTo("#,##0");
        assertThat(NumberFormat.number(2).code()).isEqualTo("#,##0.00");
        assertThat(NumberFormat.percent(1).code()).isEqualTo("0.0\\ %");
        assertThat(NumberFormat.TEXT.code()).isEqualTo("@");
        assertThat(NumberFormat.GENERAL.code()).isEqualTo("General");
    }
}
