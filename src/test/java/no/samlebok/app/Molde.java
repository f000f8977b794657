package no.samlebok.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.Publications;
import no.samlebok.book.Content;
import no.samlebok.excel.ExcelWorkbooks;
import no.samlebok.excel.Filling;
import no.samlebok.submission.Origin;
import no.samlebok.template.Form;
import no.samlebok.template.Round;

/** The published reports, entered in workbooks and sent back; what the tests of the whole share. */
final class Molde {
    static final Seal SEAL = Seal.with(new byte[] {1, 2, 3});
    static final Clock CLOCK = Clock.fixed(Instant.parse("2018-02-10T10:00:00Z"), ZoneOffset.UTC);
    static final ExcelWorkbooks WORKBOOKS = new ExcelWorkbooks();

    private Molde() {}

    static Publications publications() {
        return TestForms.definitions().publications();
    }

    static List<Publication> reports() {
        return reports("molde");
    }

    /** The reports of one municipality, by what the ids of its rounds begin with. */
    static List<Publication> reports(String municipality) {
        return publications().all().stream()
                .filter(report -> report.round().startsWith(municipality))
                .toList();
    }

    /** The round of a report with nothing prefilled, so that every one of its cells is entered. */
    static Round open(Publication report) {
        return switch (report.round()) {
            case "molde-2016" -> Examples.molde2016Open();
            case "molde-2017" -> Examples.molde2017Open();
            case "drammen-2022" -> Examples.drammen2022Open();
            default -> publications().round(report.round());
        };
    }

    static Form form(Round round, Publication report) {
        return TestForms.of(round, round.unit(report.unit()).orElseThrow());
    }

    static byte[] issued(Round round, Publication report) {
        return new GenerateWorkbooks(TestForms::of, WORKBOOKS, SEAL)
                .generate(round, round.unit(report.unit()).orElseThrow(), 1);
    }

    /** The workbook with all that was published typed in as text. */
    static byte[] returned(Round round, Publication report) {
        var form = form(round, report);
        Map<String, Content> typed = new LinkedHashMap<>();
        report.entered().forEach((field, raw) -> {
            if (!form.isLocked(field)) {
                typed.put(field.name(), new Content.Text(raw));
            }
        });
        return Filling.type(issued(round, report), typed);
    }

    static Checked check(byte[] workbook, Round round) {
        var origin = new Origin("retur.xlsx", Hash.of(workbook), CLOCK.instant(), "");
        return new CheckWorkbook(TestForms::of, WORKBOOKS, SEAL).check(workbook, origin, Rounds.only(round));
    }
}
