package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlebok.book.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeFormulaTest {
    private static final Address HOME = Address.parse("D4");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1200+345                     | 1200+345
                    A1                           | C4
                    $A1+A$1+$A$1                 | $A4+C$1+$A$1
                    SUM(A1:B2)                   | SUM(C4:D5)
                    SUM(A:B)+SUM($A:B)           | SUM(C:D)+SUM($A:D)
                    SUM(1:2)+SUM($1:2)           | SUM(4:5)+SUM($1:5)
                    Ark1!A1                      | Ark1!C4
                    'A1 B2'!A1                   | 'A1 B2'!C4
                    A1!A1                        | A1!C4
                    "A1"&A1                      | "A1"&C4
                    LOG10(A1)                    | LOG10(C4)
                    tot2026                      | TOV2029
                    f_a1+XFE1+A1048577           | f_a1+XFE1+A1048577
                    XFE:XFE+1048577:1048577      | XFE:XFE+1048577:1048577
                    f.A1+Økonomi1                | f.A1+Økonomi1
                    A1_x+ABCD1                   | A1_x+ABCD1
                    Tabell1[A1]+A1               | Tabell1[A1]+C4
                    [1]Ark!A1                    | [1]Ark!C4
                    1.5E3+A1                     | 1.5E3+C4
                    IF(A1>0,TRUE,#N/A)           | IF(C4>0,TRUE,#N/A)
                    a1+b2                        | C4+D5
                    XFD1                         | #REF!
                    XFC1048573                   | #REF!
                    XFB1048573                   | XFD1048576
                    A1:XFD1                      | C4:#REF!
                    A0+A01                       | A0+A01
                    """)
    void movesWhatIsRelative(String formula, String expected) {
        assertThat(new RelativeFormula(formula, HOME).in(Address.parse("F7"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"D4,A1", "E5,B2", "$D4,$D1", "C4,#REF!", "D3,#REF!", "E:E,B:B", "5:5,2:2", "3:4,#REF!:1"})
    void movesUpAndLeftToo(String formula, String expected) {
        assertThat(new RelativeFormula(formula, HOME).in(Address.parse("A1"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"A1*$B$2+SUM(C:C)", "Ark!A1"})
    void staysAsItIsAtHome(String formula) {
        assertThat(new RelativeFormula(formula, HOME).in(HOME)).isEqualTo(formula);
    }
}
