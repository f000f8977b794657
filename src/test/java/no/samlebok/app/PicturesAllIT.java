package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.template.Round;
import no.samlebok.writers.Pictures;
import org.junit.jupiter.api.Test;

/** Takes pictures of every sheet in both languages; {@code -Dpictures=src/docs/pictures} keeps them. */
class PicturesAllIT {
    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    @Test
    void ofAUnitsWorkbookAndTheConsolidatedOneInBokmaal() {
        var report = Molde.reports().get(0);
        var round = Molde.publications().round(report.round());
        var returned = Molde.returned(round, report);
        assertThat(Pictures.of(returned, FOLDER, "unit-nb")).hasSizeGreaterThan(5);
        assertThat(Pictures.of(consolidated(round, Molde.check(returned, round)), FOLDER, "samlebok-nb"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void ofAUnitsWorkbookAndTheConsolidatedOneInNynorsk() {
        var round = Examples.fjordvik2017();
        var unit = round.reporting().get(0);
        var issued = new GenerateWorkbooks(TestForms::of, Molde.WORKBOOKS, Molde.SEAL).generate(round, unit, 1);
        assertThat(Pictures.of(issued, FOLDER, "unit-nn")).hasSizeGreaterThan(5);
        assertThat(Pictures.of(consolidated(round, Molde.check(issued, round)), FOLDER, "samlebok-nn"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void ofTheChapterAndAPageOfTables() {
        var files = ReportFiles.of(Molde.reports().get(0));
        assertThat(Pictures.of(files.chapter(), ".docx", FOLDER, "kapittel")).hasSizeGreaterThan(3);
        assertThat(Pictures.of(files.municipality(".html"), ".html", FOLDER, "tabeller"))
                .isNotEmpty();
    }

    private static byte[] consolidated(Round round, Checked checked) {
        var shelf = new Shelf();
        shelf.add(checked.submission().orElseThrow().asApproved());
        return new ConsolidateRound(TestForms::of, Molde.WORKBOOKS, Molde.CLOCK).consolidate(round, shelf);
    }
}
