package no.samlebok.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    /** As written; in kroner, percent or a count; how far the exact number can lie from it; what it counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            211 989 kroner               | 211989    | 0.5     | KRONER
            211\u00a0989\u00a0kroner     | 211989    | 0.5     | KRONER
            212\u202f000 kr              | 212000    | 500     | KRONER
            kr\u00a0212 000              | 212000    | 500     | KRONER
            kr. 212 000                  | 212000    | 500     | KRONER
            kr 211.989,-                 | 211989    | 0.5     | KRONER
            kr 9.877.000,-               | 9877000   | 500     | KRONER
            211.989,–                    | 211989    | 0.5     | KRONER
            211 988,76 kroner            | 211988.76 | 0.005   | KRONER
            200 000 kroner               | 200000    | 50000   | KRONER
            220 000 kroner               | 220000    | 5000    | KRONER
            212 tusen kroner             | 212000    | 500     | KRONER
            200 tusen                    | 200000    | 50000   | KRONER
            350 tkr                      | 350000    | 5000    | KRONER
            212'                         | 212000    | 500     | KRONER
            212’                         | 212000    | 500     | KRONER
            0,2 mill. kroner             | 200000    | 50000   | KRONER
            0,21 mill. kr                | 210000    | 5000    | KRONER
            0,210 mill. kr               | 210000    | 500     | KRONER
            1,8 millioner                | 1800000   | 50000   | KRONER
            2 mnok                       | 2000000   | 500000  | KRONER
            10 millionar kroner          | 10000000  | 500000  | KRONER
            2,1 milliarder kroner        | 2100000000| 50000000| KRONER
            en million kroner            | 1000000   | 500000  | KRONER
            en halv million kroner       | 500000    | 50000   | KRONER
            ein halv million             | 500000    | 50000   | KRONER
            to millioner kroner          | 2000000   | 500000  | KRONER
            tolv millionar               | 12000000  | 500000  | KRONER
            9,5 %                        | 9.5       | 0.05    | PERCENT
            9,50 prosent                 | 9.50      | 0.005   | PERCENT
            8.5 prosent                  | 8.5       | 0.05    | PERCENT
            16,2%                        | 16.2      | 0.05    | PERCENT
            10 pst.                      | 10        | 0.5     | PERCENT
            fem prosent                  | 5         | 0.5     | PERCENT
            en prosent                   | 1         | 0.5     | PERCENT
            2,3 prosentpoeng             | 2.3       | 0.05    | OTHER
            11,2                         | 11.2      | 0.05    | BARE
            1 900                        | 1900      | 0.5     | BARE
            ett                          | 1         | 0.5     | BARE
            eitt                         | 1         | 0.5     | BARE
            tre                          | 3         | 0.5     | BARE
            elleve                       | 11        | 0.5     | BARE
            tolv                         | 12        | 0.5     | BARE
            """)
    void readsNumbersAsPeopleWriteThem(String written, String value, String tolerance, Unit unit) {
        var quantity = only(written);

        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.tolerance()).isEqualByComparingTo(tolerance);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.exact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ca. 350 000 kroner           | 350000    | 50000
            om lag 220 000 kroner        | 220000    | 50000
            rundt 215 000 kroner         | 215000    | 5000
            nær 250 000 kroner           | 250000    | 50000
            om lag 400 000 kroner        | 400000    | 50000
            nærmere to millioner kroner  | 2000000   | 500000
            om lag 1,2 mill. kroner      | 1200000   | 500000
            rundt 1,15 millioner         | 1150000   | 50000
            nesten ti prosent            | 10        | 5
            rundt 9 prosent              | 9         | 0.5
            ca. 12                       | 12        | 5
            over om lag 17               | 17        | 5
            """)
    void aboutAllowsOneDigitLessWhereThereIsOneToSpare(String written, String value, String tolerance) {
        var quantity = only(written);

        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.tolerance()).isEqualByComparingTo(tolerance);
        assertThat(quantity.exact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "over 200 000 kroner",
        "godt over 200 000 kroner",
        "mer enn ti",
        "i underkant av 220 000 kroner",
        "i overkant av elleve",
        "mellom 200 000",
        "drøyt 2 %",
        "drøye 400 000 kroner",
        "en drøy million kroner",
        "ein dryg million kroner",
        "en knapp million",
        "1.142 mill. kroner"
    })
    void aLimitIsNotTheNumberItself(String written) {
        assertThat(only(written).exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2017",
        "en ansatt",
        "et år",
        "31.12.2017",
        "12.10.2017",
        "45/17",
        "14-7",
        "I-2/17",
        "2016–2020",
        "12 34 56 78",
        "7–12 prosent",
        "1. tertial",
        "30. april",
        "10-faktor",
        "halv stilling",
        "§ 4-6"
    })
    void whatOnlyLooksLikeANumberIsNone(String written) {
        assertThat(quantities("Vi " + written + " slik")).isEmpty();
    }

    @Test
    void aYearWithAUnitIsANumber() {
        assertThat(only("2016 kroner").value()).isEqualByComparingTo("2016");
        assertThat(only("2016 tusen").value()).isEqualByComparingTo("2016000");
        assertThat(only("2000,-").value()).isEqualByComparingTo("2000");
        assertThat(only("1899").value()).isEqualByComparingTo("1899");
    }

    @Test
    void aQuantityTakesItsWordsWithIt() {
        assertThat(Spoken.parts("på ca. kr 212 000,- i").stream()
                        .map(Part::word)
                        .toList())
                .containsExactly("på", "", "i");
        assertThat(Spoken.parts("på 1,2 mill. kr. i").stream().map(Part::word).toList())
                .containsExactly("på", "", "i");
        assertThat(Spoken.parts("på 9,5 pst. i").stream().map(Part::word).toList())
                .containsExactly("på", "", "i");
    }

    private static Quantity only(String written) {
        var quantities = quantities(written);
        assertThat(quantities).as(written).hasSize(1);
        return quantities.get(0);
    }

    private static List<Quantity> quantities(String written) {
        return Spoken.parts(written).stream()
                .map(Part::quantity)
                .filter(Objects::nonNull)
                .toList();
    }
}
