package no.samlebok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import no.samlebok.app.UnusableStyles;
import no.samlebok.draft.ChartKind;
import no.samlebok.draft.NumberFormat;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Prose;
import no.samlebok.report.print.ReportChart;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.writers.Parts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxReportTest {
    static final ReportDocument CHAPTER = Written.chapter(
            new Heading(1, "Skolen"),
            HtmlReportTest.nested(),
            new ReportChart(
                    "Utgifter",
                    ChartKind.COLUMNS,
                    "kr",
                    NumberFormat.number(0),
                    List.of("2018", "2019"),
                    List.of(new ReportChart.Series("Skolen", Arrays.asList(new BigDecimal("12"), null)))),
            new Heading(2, "Om skolen"),
            new Prose(Prose.Kind.BODY, "Vi har vært {DDEAUTO c:\\\\x} ute."),
            new Prose(Prose.Kind.BULLET, "Et punkt"),
            new Heading(1, "Barnehagen"),
            new Prose(Prose.Kind.GAP, "Mangler: Enheten har ikke levert."));

    @Test
    void itReopensWithAllItsTextNativeTablesChartsAndHeadings() throws IOException {
        try (var reopened = opened(DocxReport.of(CHAPTER, null))) {
            assertThat(styled(reopened, "Heading1")).containsExactly("Skolen", "Barnehagen");
            assertThat(styled(reopened, "Heading2")).containsExactly("Om skolen");
            assertThat(styled(reopened, "SamlebokMark")).containsExactly("Internt utkast");
            assertThat(reopened.getParagraphs().get(3).getText())
                    .isEqualTo("Grunnlag per 15.\u00a0januar\u00a02018: gyldig 2.");
            assertThat(reopened.getTables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.getText()).contains("Elverum", "Landet", "Ikke målt", "-3"));
            assertThat(reopened.getCharts()).hasSize(1);
        }
    }

    @Test
    void aTableOfContentsListsTheUnitsAndEachLineLeadsToItsHeading() throws IOException {
        var xml = text(DocxReport.of(CHAPTER, null), "word/document.xml");
        assertThat(xml).contains(" TOC \\o \"1-1\" \\h \\z \\u ", "w:anchor=\"_Toc1\"", "w:name=\"_Toc1\"");
        assertThat(text(DocxReport.of(CHAPTER, null), "word/settings.xml")).contains("updateFields");
    }

    @Test
    void aPointWithoutANumberIsLeftOutOfTheChartAndNotZero() throws IOException {
        var xml = text(DocxReport.of(CHAPTER, null), "word/charts/chart1.xml");
        assertThat(xml).contains("<c:v>12</c:v>").doesNotContain("<c:v>0").doesNotContain("<c:v/>");
    }

    @Test
    void theBarsOfAChartStandOnZeroAndOfManyUnitsTheyLie() throws IOException {
        assertThat(text(DocxReport.of(CHAPTER, null), "word/charts/chart1.xml")).contains("<c:min val=\"0.0\"/>");
        var units = List.of("En", "To", "Tre", "Fire", "Fem", "Seks", "Sju");
        var values = units.stream().map(name -> new BigDecimal(-name.length())).toList();
        var many = Written.chapter(new ReportChart(
                "Avvik",
                ChartKind.COLUMNS,
                "kr",
                NumberFormat.number(0),
                units,
                List.of(new ReportChart.Series("Avvik", values))));
        assertThat(text(DocxReport.of(many, null), "word/charts/chart1.xml"))
                .contains("<c:barDir val=\"bar\"/>")
                .contains("<c:max val=\"0.0\"/>");
    }

    @Test
    void aShortTableIsNotPartedByThePage() throws IOException {
        try (var reopened = opened(DocxReport.of(CHAPTER, null))) {
            var rows = reopened.getTables().get(0).getRows();
            assertThat(rows.subList(0, rows.size() - 1))
                    .allSatisfy(row -> assertThat(isKept(row)).isTrue());
            assertThat(isKept(rows.get(rows.size() - 1))).isFalse();
        }
    }

    @Test
    void columnsAreWiderInTheWideLettersOfAMunicipality() throws IOException {
        assertThat(lastColumn(MunicipalPaper.docx())).isGreaterThan(lastColumn(null) * 6 / 5);
    }

    private static long lastColumn(byte[] styles) throws IOException {
        try (var reopened = opened(DocxReport.of(CHAPTER, styles))) {
            var columns = reopened.getTables().get(0).getCTTbl().getTblGrid().getGridColList();
            return ((Number) columns.get(columns.size() - 1).getW()).longValue();
        }
    }

    @Test
    void theMarkHasALineOfItsOwnAtTheTopOfThePageWhereThereIsNoRoomBeside() throws IOException {
        var about = "Effektivitetsnettverk 2004 (samanlikning, undersøking og tiltak er oppdikta)";
        var wordy = Written.chapter(about, new Heading(1, "Skolen"));
        try (var reopened = opened(DocxReport.of(wordy, null))) {
            assertThat(reopened.getHeaderList().get(0).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Internt utkast", "Fjordheim kommune · " + about);
        }
    }

    @Test
    void theStylesPageHeadersAndTableStyleOfTheMunicipalityAreUsed() throws IOException {
        try (var reopened = opened(DocxReport.of(CHAPTER, MunicipalPaper.docx()))) {
            assertThat(styled(reopened, "Overskrift1")).containsExactly("Skolen", "Barnehagen");
            assertThat(styled(reopened, "Brdtekst")).containsExactly("Vi har vært {DDEAUTO c:\\\\x} ute.");
            var heading = reopened.getStyles().getStyle("Overskrift1").getCTStyle();
            assertThat(heading.getRPr().getRFontsArray(0).getAscii()).isEqualTo("Georgia");
            assertThat(reopened.getTables().get(0).getStyleID()).isEqualTo("KommuneTabell");
            assertThat(reopened.getHeaderList())
                    .singleElement()
                    .satisfies(header -> assertThat(header.getText()).contains("Fjordheim kommune", "postmottak"));
            assertThat(reopened.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("16838");
        }
    }

    @Test
    void whatTheyLackIsAddedOnTopOfTheirOwnRunningText() throws IOException {
        try (var reopened = opened(DocxReport.of(CHAPTER, MunicipalPaper.docx()))) {
            var gap = reopened.getStyles().getStyle("SamlebokGap").getCTStyle();
            assertThat(gap.getBasedOn().getVal()).isEqualTo("Standard");
            assertThat(styled(reopened, "SamlebokGap")).hasSize(1);
        }
    }

    @Test
    void nothingElseOfTheirFileGoesOutNorAnythingThatLeadsOut() throws IOException {
        var file = Parts.of(DocxReport.of(CHAPTER, MunicipalPaper.docx()));
        StreamSupport.stream(file.names().spliterator(), false)
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .forEach(name -> assertThat(new String(file.bytes(name), StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("Hemmelig", "Kari", "mailto:", "file:", "External", "attachedTemplate"));
    }

    @Test
    void itSaysWhoseItIsAndNothingOfWhoMadeIt() throws IOException {
        try (var reopened = opened(DocxReport.of(CHAPTER, null))) {
            var core = reopened.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Fjordheim kommune");
            assertThat(core.getLastModifiedByUser()).isNull();
        }
    }

    @Test
    void whatIsNoWordDocumentOrHasMacrosIsRefused() throws IOException {
        assertThatThrownBy(() -> DocxReport.of(CHAPTER, "tull".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableStyles.class);
        assertThatThrownBy(() -> DocxReport.of(CHAPTER, MunicipalPaper.withMacros()))
                .isInstanceOf(UnusableStyles.class);
    }

    private static boolean isKept(XWPFTableRow row) {
        return row.getTableCells()
                .get(0)
                .getParagraphs()
                .get(0)
                .getCTP()
                .getPPr()
                .isSetKeepNext();
    }

    private static XWPFDocument opened(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String text(byte[] file, String part) {
        return new String(Parts.of(file).bytes(part), StandardCharsets.UTF_8);
    }
}
