package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Chart;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.ChartSeries;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.writers.Parts;
import no.samlebok.writers.Schema;
import no.samlebok.writers.Xml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** That charts show their cells: as many points as rows, none where there is no number. */
class ChartsTest {
    @ParameterizedTest
    @CsvSource({"1, B$1", "2, B$2", "40, B$40"})
    void aChartHasAsManyPointsAsRows(int rows, String last) {
        var values = chart(ChartKind.COLUMNS, rows, "Sum").all("val").get(0);
        assertThat(Xml.all(values, "f").get(0).getTextContent()).isEqualTo("'Data 1'!$B$1:$" + last);
        assertThat(Xml.all(values, "ptCount").get(0).getAttribute("val")).isEqualTo(Integer.toString(rows));
        assertThat(Xml.all(values, "pt")).hasSize(rows);
        assertThat(Xml.all(values, "v").get(0).getTextContent()).isEqualTo("1000");
        assertThat(Xml.all(values, "formatCode").get(0).getTextContent()).isEqualTo("#,##0");
    }

    @Test
    void whereThereIsNoNumberThereIsNoPoint() {
        var data = data(3);
        var rows = new ArrayList<>(data.rows());
        rows.set(1, Sample.row(1, Sample.words(0, "Rad 2", Role.WORDS), Sample.words(1, "Ikke målt", Role.VALUE)));
        var chart = part(ChartKind.LINES, with(data, rows), 3, "Sum");
        assertThat(Xml.all(chart.all("val").get(0), "pt"))
                .extracting(point -> point.getAttribute("idx"))
                .containsExactly("0", "2");
        assertThat(chart.all("dispBlanksAs").get(0).getAttribute("val")).isEqualTo("gap");
    }

    @Test
    void aFormulasCachedValueIsItsPoint() {
        var data = data(1);
        var rows = List.of(Sample.row(
                0,
                Sample.words(0, "Rad", Role.WORDS),
                Sample.formula(1, "1+1", "2", Role.VALUE, NumberFormat.number(0))));
        assertThat(Xml.all(
                                part(ChartKind.BARS, with(data, rows), 1, "Sum")
                                        .all("val")
                                        .get(0),
                                "v")
                        .get(0)
                        .getTextContent())
                .isEqualTo("2");
    }

    @Test
    void theNamesOfPointsAreKeptToo() {
        var categories = chart(ChartKind.BARS, 2, "Sum").all("cat").get(0);
        assertThat(Xml.all(categories, "v")).extracting(Element::getTextContent).containsExactly("Rad 1", "Rad 2");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindPassesTheSchemaAndHasItsWords(ChartKind kind) {
        var draft = draft(kind, data(2), 2, "2016", "2017");
        assertThat(Schema.faults(Rendering.write(draft))).isEmpty();
        var chart = Parts.of(Rendering.write(draft)).xml("xl/charts/chart1.xml");
        assertThat(chart.all("t")).extracting(Element::getTextContent).containsExactly("Driftsutgifter", "1 000 kr");
        assertThat(chart.all("legend")).hasSize(1);
        assertThat(chart.all("roundedCorners").get(0).getAttribute("val")).isEqualTo("false");
    }

    @Test
    void barsAreReadFromTheTopDown() {
        var chart = chart(ChartKind.BARS, 2, "Sum");
        assertThat(chart.all("barDir").get(0).getAttribute("val")).isEqualTo("bar");
        assertThat(chart.all("catAx")
                        .get(0)
                        .getElementsByTagNameNS("*", "orientation")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("val")
                        .getNodeValue())
                .isEqualTo("maxMin");
        assertThat(chart.all("legend")).isEmpty();
    }

    @Test
    void theLastOfSeveralYearsHasTheAccentAndElseTheFirst() {
        var palette = Palette.of(null);
        var years = SeriesInks.of(List.of(series("2015"), series("2016"), series("2017")), palette);
        assertThat(years).doesNotHaveDuplicates().last().isEqualTo(palette.accent());
        var others = SeriesInks.of(List.of(series("Regnskap"), series("2017")), palette);
        assertThat(others).doesNotHaveDuplicates().first().isEqualTo(palette.accent());
        assertThat(SeriesInks.of(List.of(series("2017")), palette)).containsExactly(palette.accent());
    }

    private static Xml chart(ChartKind kind, int rows, String... series) {
        return part(kind, data(rows), rows, series);
    }

    private static Xml part(ChartKind kind, DraftSheet data, int rows, String... series) {
        return Parts.of(Rendering.write(draft(kind, data, rows, series))).xml("xl/charts/chart1.xml");
    }

    private static Draft draft(ChartKind kind, DraftSheet data, int rows, String... series) {
        var all = Arrays.stream(series)
                .map(name -> new ChartSeries(name, "Data 1", column(0, rows), column(1, rows)))
                .toList();
        var chart = new Chart("Driftsutgifter", kind, Area.parse("A1:H20"), "1 000 kr", all);
        var sheet = new DraftSheet(
                "Diagram",
                Visibility.VISIBLE,
                List.of(),
                List.of(),
                null,
                null,
                false,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(chart));
        return new Draft("Rapport", "Molde", null, List.of(sheet, data), List.of(), Map.of());
    }

    private static Area column(int column, int rows) {
        return new Area(new Address(0, column), new Address(rows - 1, column));
    }

    private static ChartSeries series(String name) {
        return new ChartSeries(name, "Data 1", column(0, 1), column(1, 1));
    }

    private static DraftSheet data(int count) {
        var rows = new ArrayList<DraftRow>();
        for (int row = 0; row < count; row++) {
            var amount = new Content.Numeric(new BigDecimal(1000 + row));
            rows.add(Sample.row(
                    row,
                    Sample.words(0, "Rad " + (row + 1), Role.WORDS),
                    Sample.cell(1, amount, Role.VALUE, NumberFormat.number(0))));
        }
        return new DraftSheet(
                "Data 1",
                Visibility.VISIBLE,
                List.of(),
                rows,
                null,
                null,
                false,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DraftSheet with(DraftSheet sheet, List<DraftRow> rows) {
        return new DraftSheet(
                sheet.name(),
                Visibility.VISIBLE,
                List.of(),
                rows,
                null,
                null,
                false,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
