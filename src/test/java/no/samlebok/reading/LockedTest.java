package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.template.Field;
import org.junit.jupiter.api.Test;

/** A locked cell holds what was issued when it means the same or looks the same, and else not. */
class LockedTest {
    private static final int YEAR = 2017;

    @Test
    void aDayIsTheSameHoweverItIsWritten() {
        var day = new Figure.Day(LocalDate.of(2018, 2, 15));
        assertThat(isSame(FieldOf.DAY, day, "15. februar 2018", Cell.text(0, "2018-02-15")))
                .isTrue();
        assertThat(isSame(FieldOf.DAY, day, "15. februar 2018", Cell.text(0, "2018-02-16")))
                .isFalse();
    }

    @Test
    void aTextIsTheSameWhateverItsSpacesAndCapitals() {
        var text = new Figure.Text("Kjøp av biler");
        assertThat(isSame(FieldOf.TEXT, text, "Kjøp av biler", Cell.text(0, "Kjøp av biler")))
                .isTrue();
        assertThat(isSame(FieldOf.TEXT, text, "Kjøp av biler", Cell.text(0, "kjøp  av biler ")))
                .isTrue();
        assertThat(isSame(FieldOf.TEXT, text, "Kjøp av biler", Cell.text(0, "Kjøp av båter")))
                .isFalse();
    }

    @Test
    void anAmountIsTheSameByItsValueAlone() {
        var amount = new Figure.Amount(new BigDecimal("7949"));
        assertThat(isSame(FieldOf.THOUSANDS, amount, "7 949", number("7949.0"))).isTrue();
        assertThat(isSame(FieldOf.THOUSANDS, amount, "7 949", number("7948"))).isFalse();
        assertThat(isSame(FieldOf.THOUSANDS, amount, "7 949", number("79.49"))).isFalse();
        assertThat(isSame(FieldOf.THOUSANDS, amount, "7 949", Cell.text(0, "Ikke målt")))
                .isFalse();
    }

    @Test
    void aPercentageIsTheSameAsTheFractionBehindIt() {
        var percent = new Figure.Amount(new BigDecimal("6.5"));
        assertThat(isSame(FieldOf.PERCENT, percent, "6,5 %", number("0.065"))).isTrue();
        assertThat(isSame(FieldOf.PERCENT, percent, "6,5 %", number("0.65"))).isFalse();
    }

    private static boolean isSame(Field field, Figure figure, String raw, Cell cell) {
        return Locked.isAsIssued(Entry.of(field.id(), figure, raw), cell, field, YEAR);
    }

    private static Cell number(String digits) {
        return new Cell(0, new Content.Numeric(new BigDecimal(digits)), digits, FormatKind.GENERAL);
    }
}
