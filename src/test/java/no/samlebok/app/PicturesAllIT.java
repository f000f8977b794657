package no.samlebok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Origin;
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
    void ofTheChapter() {
        var chapter = ReportFiles.of(Molde.reports().get(0)).chapter();
        assertThat(Pictures.of(chapter, ".docx", FOLDER, "kapittel")).hasSizeGreaterThan(3);
    }

    @Test
    void ofAWorkbookThatIsHealed() {
        var report = Molde.reports().get(0);
        var round = Molde.publications().round(report.round());
        var returned = Filling.type(
                Molde.returned(round, report),
                Map.of(
                        "f_okonomi_regnskap_2016",
                        new Content.Text("12 eller 13"),
                        "f_okonomi_budsjett_2016",
                        Content.blank()));
        var check = new CheckWorkbook(TestForms::of, Molde.WORKBOOKS, Molde.SEAL);
        var origin = new Origin("retur.xlsx", Hash.of(returned), Molde.CLOCK.instant(), "");
        var healed = new HealWorkbook(check).heal(returned, origin, Rounds.only(round));
        var workbook = Molde.WORKBOOKS.write(Objects.requireNonNull(healed.draft()));
        assertThat(Pictures.of(workbook, FOLDER, "healed-nb")).hasSizeGreaterThan(5);
    }

    private static byte[] consolidated(Round round, Checked checked) {
        var ledger = RoundLedger.received(round, checked.submission().stream().toList())
                .approved();
        return new ConsolidateRound(TestForms::of, Molde.WORKBOOKS, Molde.CLOCK).consolidate(round, ledger);
    }
}
