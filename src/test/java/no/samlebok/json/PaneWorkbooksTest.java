package no.samlebok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samlebok.app.Received;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Name;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaneWorkbooksTest {
    private static final PaneWorkbooks WORKBOOKS = new PaneWorkbooks(new ExcelWorkbooks());
    private static final String EMPTY = "[], \"formulas\": [], \"types\": [], \"formats\": [], \"shown\": []";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12; 12; Double; General; 12; NUMERIC",
                "0.30000000000000004; 0.30000000000000004; Double; 0.0; 0,3; NUMERIC",
                "true; true; Boolean; General; SANN; BOOL",
                "\"#REF!\"; \"#REF!\"; Error; General; #REF!; FAULT",
                "\"#REF!\"; \"#REF!\"; String; General; #REF!; TEXT",
                "\"0301\"; \"0301\"; String; @; 0301; TEXT",
                "\"=1+1\"; \"=1+1\"; String; @; =1+1; TEXT",
                "2; \"=1+1\"; Double; General; 2; FORMULA",
                "\"\"; \"=A1\"; Empty; General; ''; FORMULA"
            })
    void aCellIsOfTheSortThatExcelSays(
            String value, String formula, String type, String format, String shown, String sort) {
        var content = cell(one(value, formula, type, format, shown)).content();
        assertThat(content.getClass().getSimpleName()).isEqualToIgnoringCase(sort);
    }

    @Test
    void numbersAreWhatExcelShowsAndPercentagesAreFractions() {
        var cell = cell(one("0.57999999999999996", "0.57999999999999996", "Double", "0.0%", "58,0 %"));
        assertThat(cell.content()).isEqualTo(Content.Numeric.asShown(new java.math.BigDecimal("0.58")));
        assertThat(cell.format()).isEqualTo(FormatKind.PERCENT);
        assertThat(cell.raw()).isEqualTo("0.57999999999999996");
    }

    @Test
    void aFormulaKeepsWhatItCameTo() {
        var content =
                cell(one("1545", "\"=1200+345\"", "Double", "General", "1545")).content();
        assertThat(content)
                .isEqualTo(new Content.Formula("1200+345", Content.Numeric.asShown(new java.math.BigDecimal("1545"))));
    }

    @Test
    void whatIsEmptyIsNotThere() {
        var book = opened(one("\"\"", "\"\"", "Empty", "General", ""));
        assertThat(book.sheets().get(0).rows()).isEmpty();
    }

    @Test
    void linesOfATextEndAsTheyDoInAFile() {
        assertThat(cell(one("\"a\\r\\nb\\rc\"", "\"a\\r\\nb\\rc\"", "String", "@", "a"))
                        .content())
                .isEqualTo(new Content.Text("a\nb\nc"));
    }

    @Test
    void thePartInUseLiesWhereItSays() {
        var document = one("1", "1", "Double", "General", "1")
                .replace("\"row\": 0, \"column\": 0", "\"row\": 7, \"column\": 2");
        var row = opened(document).sheets().get(0).rows().iterator().next();
        assertThat(row.index()).isEqualTo(7);
        assertThat(row.cells()).extracting(Cell::column).containsExactly(2);
    }

    @Test
    void namesPointAtCellsAndOtherNamesAreLeftOut() {
        var names = """
                [{"name": "f_a", "formula": "='Min ''ark'!$B$4"}, {"name": "f_b", "formula": "=OFFSET(A1,1,1)"},
                 {"name": "f_c", "formula": "='Min ''ark'!#REF!"}, {"name": "f_d", "formula": "=Borte!$A$1"},
                 {"name": "f_e", "formula": "'Min ''ark'!$A$1"}, {"name": "f_f", "formula": "='min ''ARK'!$B$4:$C$5"}]""";
        var document = document("Min 'ark", EMPTY, names);
        assertThat(opened(document).names())
                .containsExactly(
                        new Name("f_a", "Min 'ark", Area.of(new Address(3, 1))),
                        new Name("f_f", "Min 'ark", new Area(new Address(3, 1), new Address(4, 2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"12\"; Double",
                "12; String",
                "\"x\"; Boolean",
                "{}; String",
                "null; String",
                "1e999999999; Double",
                "-1e-999999999; Double",
                "[]; Error",
                "1; Fraction",
                "NaN; Double"
            })
    void aValueThatIsNotOfItsSortIsRefused(String valueAndType) {
        var parts = valueAndType.split("; ", -1);
        assertThat(refusal(one(parts[0], parts[0], parts[1], "General", ""))).isEqualTo("values.form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[1]], \"formulas\": [], \"types\": [[\"Double\"]], \"formats\": [[\"0\"]], \"shown\": [[\"1\"]]",
                "[[1]], \"formulas\": [[1, 2]], \"types\": [[\"Double\"]], \"formats\": [[\"0\"]], \"shown\": [[\"1\"]]",
                "[[1]], \"formulas\": [[1]], \"types\": [[]], \"formats\": [[\"0\"]], \"shown\": [[\"1\"]]",
                "[[1]], \"formulas\": [[1]], \"types\": [[null]], \"formats\": [[\"0\"]], \"shown\": [[\"1\"]]",
                "[[1]], \"formulas\": [[1]], \"types\": [[\"Double\"]], \"formats\": null, \"shown\": [[\"1\"]]",
                "[null], \"formulas\": [null], \"types\": [null], \"formats\": [null], \"shown\": [null]",
                "[[[[[[[[1]]]]]]]], \"formulas\": [[1]], \"types\": [[\"Double\"]], \"formats\": [[\"0\"]], \"shown\": [[\"\"]]",
                "[], \"formulas\": [], \"types\": [], \"formats\": [], \"shown\": [], \"more\": 1"
            })
    void whatDoesNotFitTogetherIsRefused(String values) {
        assertThat(refusal(document("Ark", values, "[]"))).isEqualTo("values.form");
    }

    @Test
    void noSheetReachesBeyondTheLastCell() {
        for (var corner : List.of(
                "1048576, \"column\": 0",
                "-1, \"column\": 0",
                "0, \"column\": 16384",
                "2147483647, \"column\": 0",
                "0, \"column\": 2147483647")) {
            var document = one("1", "1", "Double", "General", "1").replace("0, \"column\": 0", corner);
            assertThat(refusal(document)).as(corner).isEqualTo("values.form");
        }
    }

    @ParameterizedTest
    @CsvSource({"01.02.2027, values.dates", "01.02.2023, ''", "01.02.23, ''", "########, ''"})
    void daysThatAreCountedFrom1904AreRefused(String shown, String why) {
        var document = one("44958", "44958", "Double", "dd.mm.yyyy", shown);
        if (why.isEmpty()) {
            assertThat(cell(document).format()).isEqualTo(FormatKind.DATE);
        } else {
            assertThat(refusal(document)).isEqualTo(why);
        }
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        var large = PaneWorkbooks.MARK + " ".repeat(SentValues.LARGEST);
        assertThat(refusal(large)).isEqualTo("values.size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"samlebok\": \"verdier/1\", \"names\": [], \"sheets\": []}",
                "{\"samlebok\":\"verdier/2\",\"names\":[],\"sheets\":[]}",
                "{}",
                ""
            })
    void otherJsonIsAFileLikeAnyOther(String text) {
        assertThat(refusal(text))
                .isEqualTo(
                        new ExcelWorkbooks().read(bytes(text)) instanceof Received.Refused refused ? key(refused) : "");
    }

    private static String one(String value, String formula, String type, String format, String shown) {
        return document(
                "Ark",
                "[[%s]], \"formulas\": [[%s]], \"types\": [[\"%s\"]], \"formats\": [[\"%s\"]], \"shown\": [[\"%s\"]]"
                        .formatted(value, formula, type, format, shown),
                "[]");
    }

    private static String document(String sheet, String values, String names) {
        return PaneWorkbooks.MARK + "\"names\": " + names + ", \"sheets\": [{\"name\": \"" + sheet
                + "\", \"row\": 0, \"column\": 0, \"values\": " + values + "}]}";
    }

    private static Book opened(String document) {
        var received = WORKBOOKS.read(bytes(document));
        assertThat(received).as(document).isInstanceOf(Received.Opened.class);
        return ((Received.Opened) received).book();
    }

    private static Cell cell(String document) {
        return opened(document).sheets().get(0).rows().iterator().next().cells().get(0);
    }

    private static String refusal(String document) {
        var received = WORKBOOKS.read(bytes(document));
        assertThat(received).as(document).isInstanceOf(Received.Refused.class);
        return key((Received.Refused) received);
    }

    private static String key(Received.Refused refused) {
        return List.of("values.form", "values.size", "values.dates").stream()
                .filter(key ->
                        Messages.of(key).in(Language.NB).equals(refused.why().in(Language.NB)))
                .findFirst()
                .orElseGet(() -> refused.why().in(Language.NB));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
