package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, dates, escapes, references and quotes, each by itself. */
class ValuesOfFilesTest {
    @ParameterizedTest
    @CsvSource({
        "0.57999999999999996,0.58",
        "1545,1545",
        "1.50,1.5",
        "100,100",
        "1E2,100",
        "1.5e-3,0.0015",
        "+7,7",
        "-0,0",
        ".5,0.5",
        "5.,5",
        "' 12 ',12",
        "123456789012345,123456789012345",
        "1234567890123456,1234567890123460",
        "0.1234567890123449,0.123456789012345",
        "0.1234567890123450,0.123456789012345",
        "0.1234567890123455,0.123456789012346",
        "0.1000000000000000055511151231257827,0.1",
        "2.2250738585072014E-308,2.22507385850720E-308",
        "2.2250738585072013E-308,0",
        "1e-999999,0"
    })
    void aNumberHasFifteenDigits(String stored, BigDecimal shown) {
        assertThat(Numbers.read(stored)).hasValueSatisfying(number -> {
            assertThat(number).isEqualByComparingTo(shown);
            assertThat(number).isEqualTo(number.scale() > 0 ? number.stripTrailingZeros() : number.setScale(0));
        });
    }

    @Test
    void theLargestNumberIsTheLargestOfExcel() {
        assertThat(Numbers.read("1.7976931348623157E308")).isPresent();
        assertThat(Numbers.read("-1.7976931348623157E308")).isPresent();
        assertThat(Numbers.read("1.7976931348623158E308")).isEmpty();
        assertThat(Numbers.read("0".repeat(400))).contains(BigDecimal.ZERO);
        assertThat(Numbers.read("0".repeat(401))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("no.samlebok.rings.Seeds#stream")
    void aNumberOfFifteenDigitsSurvivesTheSeventeenThatExcelStores(long seed) {
        var random = new SplittableRandom(seed);
        var typed =
                BigDecimal.valueOf(random.nextLong(-999_999_999_999_999L, 1_000_000_000_000_000L), random.nextInt(20));
        var stored =
                new BigDecimal(typed.doubleValue()).round(new MathContext(17)).toString();
        assertThat(Numbers.read(stored))
                .hasValueSatisfying(read -> assertThat(read).as(stored).isEqualByComparingTo(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "1899-12-31,0",
        "1899-12-31T06:00:00,0.25",
        "06:00:00,0.25",
        "06:00,0.25",
        "1900-01-01,1",
        "1900-02-28,59",
        "1900-03-01,61",
        "2027-02-15,46433",
        "9999-12-31,2958465",
        "2027-02-15T12:00:00,46433.5",
        "2027-02-15T06:00:00Z,46433.25",
        "2027-02-15T00:00:00.000,46433",
        "2027-02-15T00:00,46433",
        "2027-02-15T08:00:00,46433.3333333333"
    })
    void aDateIsASerial(String iso, BigDecimal serial) {
        assertThat(Dates.iso(iso)).contains(serial);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-30", "10000-01-01", "15.02.2027", "2027-02", "T12:00:00", "2027-02-15T25:00:00", "''", "46433"
    })
    void whatIsNoDateIsNone(String text) {
        assertThat(Dates.iso(text)).isEmpty();
    }

    @Test
    void datesAreThoseOfPoi() {
        for (int day = 0; day < 3_000_000; day += 9973) {
            var date = LocalDateTime.of(1900, 1, 1, 0, 0).plusDays(day);
            if (date.getYear() < 10_000) {
                assertThat(Dates.iso(date.toLocalDate().toString()))
                        .contains(BigDecimal.valueOf((long) DateUtil.getExcelDate(date)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "plain,plain",
        "_x0041_,A",
        "_x00e6__x00E6_,ææ",
        "a_x005F_x0041_b,a_x0041_b",
        "_x005F_,_",
        "_x041_,_x041_",
        "_x0041,_x0041",
        "_X0041_,_X0041_",
        "_x0041_x0042_,Ax0042_",
        "_xD83D__xDE00_,_xD83D__xDE00_",
        "_x0000_,_x0000_",
        "_xFFFF_,_xFFFF_",
        "_xFFFD_,\ufffd"
    })
    void escapesAreUndone(String stored, String text) {
        assertThat(Escapes.undo(stored)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"A1,0,0", "Z9,8,25", "AA10,9,26", "XFD1048576,1048575,16383"})
    void aCellIsRowAndColumn(String a1, int row, int column) {
        assertThat(References.cell(a1)).contains(new Address(row, column));
        assertThat(References.cell(a1).orElseThrow().a1()).isEqualTo(a1);
    }

    @ParameterizedTest
    @CsvSource({"A0", "A01", "1A", "XFE1", "AAAA1", "A1048577", "A9999999", "A1:B2", "''", "'A 1'", "R1C1"})
    void whatIsNoCellIsNone(String text) {
        assertThat(References.cell(text)).isEmpty();
        assertThat(References.area("$A$1:" + text)).isEmpty();
        assertThat(References.fixed(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A1,A1:A1", "$A$1,A1:A1", "B2:D8,B2:D8", "D8:B2,B2:D8", "B8:D2,B2:D8", "$D2:B$8,B2:D8"})
    void anAreaIsItsCorners(String text, String corners) {
        assertThat(References.area(text)).contains(Area.parse(corners));
    }

    @ParameterizedTest
    @CsvSource({"A1,false", "$A1,false", "A$1,false", "$A$1,true", "$A$1:B2,false", "$A$1:$B$2,true"})
    void aFixedAreaHasEveryDollar(String text, boolean fixed) {
        assertThat(References.fixed(text).isPresent()).isEqualTo(fixed);
    }

    @Test
    void aQuoteIsShortAndOnOneLine() {
        assertThat(Quote.text("a\nb\tc\u202ed\0")).isEqualTo("a b c d ");
        assertThat(Quote.text("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Quote.text("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
        assertThat(Quote.text("😀")).isEqualTo("😀");
        assertThat(Quote.text("\ud83d")).isEqualTo(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml,worksheets/a.xml,xl/worksheets/a.xml",
        "xl/workbook.xml,/a.xml,a.xml",
        "xl/worksheets/a.xml,../tables/b.xml,xl/tables/b.xml",
        "a.xml,../../../etc/passwd,etc/passwd",
        "'',xl/workbook.xml,xl/workbook.xml",
        "'',./a//b.xml,a/b.xml",
        "'',a%20b.xml,a b.xml",
        "'',%C3%A6.xml,æ.xml",
        "'',100%.xml,100%.xml",
        "'',a%2,a%2",
        "'',a%2x,a%2x",
        "'',a+b.xml,a+b.xml"
    })
    void aTargetIsSeenFromThePartThatHasIt(String source, String target, String part) {
        assertThat(Relationship.resolve(source, target)).isEqualTo(part);
    }
}
