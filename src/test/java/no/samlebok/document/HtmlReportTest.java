package no.samlebok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samlebok.figure.Figure;
import no.samlebok.report.print.Head;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Line;
import no.samlebok.report.print.Prose;
import no.samlebok.report.print.ReportCell;
import no.samlebok.report.print.ReportTable;
import no.samlebok.writers.Xml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final String EVIL = "<script>alert(1)</script> & \"x\" onload='y' javascript:z";

    private final Xml page = page();

    @Test
    void everyTextIsWordsAndNothingInItRuns() {
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("a")).isEmpty();
        assertThat(page.all("p")).extracting(Element::getTextContent).contains(EVIL);
        assertThat(page.all("meta").stream().map(meta -> meta.getAttribute("content")))
                .anyMatch(policy -> policy.startsWith("default-src 'none'"));
    }

    @Test
    void aTableHasACaptionAndEveryHeadAScope() {
        assertThat(page.all("caption"))
                .singleElement()
                .satisfies(caption -> assertThat(caption.getTextContent()).contains("Kommunene", "(kr)"));
        assertThat(page.all("th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "colgroup", "row", "rowgroup"));
    }

    @Test
    void aCommonHeadStandsOverItsColumnsAndASingleOneGoesDownToThem() {
        var heads = page.all("th");
        assertThat(heads.stream().filter(head -> head.getTextContent().equals("Elverum")))
                .singleElement()
                .satisfies(head -> assertThat(head.getAttribute("colspan")).isEqualTo("2"));
        assertThat(heads.stream().filter(head -> head.getTextContent().equals("Landet")))
                .singleElement()
                .satisfies(head -> assertThat(head.getAttribute("rowspan")).isEqualTo("2"));
    }

    @Test
    void itIsMarkedAsADraftAndSaysItsLanguage() {
        assertThat(page.root().getAttribute("lang")).isEqualTo("nb");
        assertThat(page.all("p").get(0).getTextContent()).isEqualTo("Internt utkast");
        assertThat(page.all("p").get(2).getTextContent())
                .isEqualTo("Grunnlag per 15.\u00a0januar\u00a02018: gyldig 2.");
    }

    @Test
    void pointsStandInOneList() {
        assertThat(page.all("ul")).hasSize(1);
        assertThat(page.all("li")).hasSize(2);
    }

    private static Xml page() {
        var chapter = Written.chapter(
                new Heading(1, "Skolen"),
                new Prose(Prose.Kind.BODY, EVIL),
                new Prose(Prose.Kind.BULLET, "a"),
                new Prose(Prose.Kind.BULLET, "b"),
                nested());
        return Xml.parse(HtmlReport.of(chapter).getBytes(StandardCharsets.UTF_8));
    }

    /** A table with a head over two columns beside one that stands alone. */
    static ReportTable nested() {
        var heads = List.of(
                new Head(
                        "Elverum", true, List.of(new Head("2018", true, List.of()), new Head("2019", true, List.of()))),
                new Head("Landet", true, List.of()));
        var cells = List.of(cell("1"), cell("Ikke målt"), cell("-3"));
        var lines = List.of(
                new Line(Line.Kind.GROUP, 0, "Utgifter", List.of()), new Line(Line.Kind.ROW, 1, "Skole", cells));
        return new ReportTable("kostra", "Kommunene", false, "kr", "Hva", heads, lines, List.of("Et notat."));
    }

    private static ReportCell cell(String text) {
        return new ReportCell(text, true, new Figure.Text(text), null, null, null, null);
    }
}
