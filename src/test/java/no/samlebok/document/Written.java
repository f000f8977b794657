package no.samlebok.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samlebok.report.Basis;
import no.samlebok.report.Standing;
import no.samlebok.report.print.Part;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.template.Municipality;
import no.samlebok.template.Period;
import no.samlebok.words.Language;
import no.samlebok.words.Words;

/** Documents made up for tests. */
final class Written {
    private Written() {}

    /** A chapter of these parts. */
    static ReportDocument chapter(Part... parts) {
        return chapter("Årsmelding 2017", parts);
    }

    /** A chapter of these parts about a period. */
    static ReportDocument chapter(String period, Part... parts) {
        return new ReportDocument(
                ReportDocument.Kind.CHAPTER,
                "Årsmelding 2017: enhetene",
                "Internt utkast",
                new Basis(LocalDate.of(2018, 1, 15), null, Map.of(Standing.VALID, 2)),
                new Municipality("9902", "Fjordheim kommune", null),
                new Period(2017, Words.same(period)),
                Language.NB,
                null,
                1,
                List.of(parts));
    }
}
