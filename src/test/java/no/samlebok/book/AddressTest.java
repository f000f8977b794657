package no.samlebok.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({"A1,0,0", "Z9,8,25", "AA10,9,26", "AZ1,0,51", "BA1,0,52", "ZZ1,0,701", "XFD1048576,1048575,16383"})
    void anAddressIsWrittenAndReadAsExcelDoes(String a1, int row, int column) {
        assertThat(new Address(row, column).a1()).isEqualTo(a1);
        assertThat(Address.parse(a1)).isEqualTo(new Address(row, column));
    }

    @Test
    void anAbsoluteAddressHasDollarSigns() {
        assertThat(new Address(7, 3).absolute()).isEqualTo("$D$8");
        assertThat(Address.parse("$D$8")).isEqualTo(new Address(7, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "D", "D0", "ABCD1", "d8", "D8x", "D12345678"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> Address.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesAreInReadingOrder() {
        assertThat(List.of(new Address(1, 0), new Address(0, 2), new Address(0, 1)).stream()
                        .sorted())
                .containsExactly(new Address(0, 1), new Address(0, 2), new Address(1, 0));
    }

    @Test
    void anAreaHoldsBothItsCornersAndNothingBeyond() {
        var area = Area.parse("B2:C3");
        assertThat(area.holds(new Address(1, 1))).isTrue();
        assertThat(area.holds(new Address(2, 2))).isTrue();
        assertThat(area.holds(new Address(0, 1))).isFalse();
        assertThat(area.holds(new Address(1, 0))).isFalse();
        assertThat(area.holds(new Address(3, 2))).isFalse();
        assertThat(area.holds(new Address(2, 3))).isFalse();
        assertThat(area.a1()).isEqualTo("B2:C3");
        assertThat(area.absolute()).isEqualTo("$B$2:$C$3");
    }

    @Test
    void anAreaOfOneCellIsWrittenAsTheCell() {
        assertThat(Area.parse("B2").a1()).isEqualTo("B2");
        assertThat(Area.of(new Address(1, 1)).absolute()).isEqualTo("$B$2");
    }

    @Test
    void aRowGivesACellOrABlankOne() {
        var row = new Row(0, false, List.of(Cell.text(1, "Regnskap"), Cell.number(3, "8765")));
        assertThat(row.cell(1).raw()).isEqualTo("Regnskap");
        assertThat(row.cell(3).format()).isEqualTo(FormatKind.NUMBER);
        assertThat(row.cell(2).isBlank()).isTrue();
        assertThat(row.cell(2).column()).isEqualTo(2);
        assertThat(row.cell(1).isBlank()).isFalse();
        assertThat(Cell.text(0, " \n").isBlank()).isTrue();
    }

    @Test
    void aSheetIsFoundWhateverItsCapitals() {
        var book = new MemoryBook(List.of(MemorySheet.of("Økonomi", List.of())), List.of(), Map.of());
        assertThat(book.sheet("ØKONOMI")).isPresent();
        assertThat(book.sheet("Tekster")).isEmpty();
        assertThat(book.sheet("Økonomi").orElseThrow().visibility()).isEqualTo(Visibility.VISIBLE);
    }
}
