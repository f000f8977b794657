package no.samlebok.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final FieldId FIELD = FieldId.parse("malekort.sykefravar.2017");

    @Test
    void aNumberFromTheRoundIsWrittenAsANumber() {
        assertThat(Entry.of(FIELD, new Figure.Amount(new BigDecimal("2.4")), "2,4 %")
                        .asText())
                .isFalse();
        assertThat(Entry.of(FIELD, Figure.missing(), "").asText()).isFalse();
    }

    @Test
    void wordsFromTheRoundAreWrittenAsText() {
        assertThat(Entry.of(FIELD, new Figure.Stated(Status.NOT_MEASURED, "IM"), "IM")
                        .asText())
                .isTrue();
    }

    @Test
    void aTypedValueHasWordsInBothLanguages() {
        for (var status : Status.values()) {
            assertThat(status.words().nb()).isNotBlank();
            assertThat(status.words().nn()).isNotBlank();
        }
        assertThat(Status.NOT_MEASURED.words().in(Language.NN)).isEqualTo("Ikkje målt");
        assertThat(Status.NOT_MEASURED.id()).isEqualTo("not-measured");
    }
}
