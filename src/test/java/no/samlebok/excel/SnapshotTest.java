package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samlebok.book.Content;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void readsTheSmallestWorkbook() {
        assertThat(Opening.rows(Opening.sheet(Xlsx.empty()))).isEmpty();
    }

    @Test
    void aNumberIsItsTextRoundedTo15Digits() {
        var cell = Opening.cell(Xlsx.cell("<c r='A1'><v>0.57999999999999996</v></c>"));
        assertThat(cell.content()).isEqualTo(new Content.Numeric(new BigDecimal("0.58")));
    }
}
