package no.samlebok.report;

import java.io.IOException;
import java.util.List;
import no.samlebok.draft.Rendered;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.rule.Severity;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

/** The whole consolidated workbook of a round, held against one that was read through and found good. */
class ReviewedConsolidationTest {
    @Test
    void twoUnitsHaveReportedOneHasErrorsAndOneIsMissing() throws IOException {
        var school = Returned.by(Sample.SKOLEN)
                .number("okonomi.regnskap.2017", "1200")
                .number("okonomi.budsjett.2017", "1000")
                .number("arbeidsgiver.tapte.2017", "120")
                .number("arbeidsgiver.mulige.2017", "1500")
                .number("maalekort.sykefravar.maal", "8")
                .number("maalekort.sykefravar.resultat2017", "7.5")
                .text("investeringer.1.navn", "Nytt tak")
                .number("investeringer.1.regnskap", "450")
                .number("kostra.utgiftegen.2017", "98000")
                .finding(Severity.WARNING, "okonomi.regnskap.2017", "Regnskapet er over budsjettet.");
        var road = Returned.by(Sample.VEG)
                .number("okonomi.regnskap.2017", "300")
                .stated("maalekort.sykefravar.resultat2017", "Ikke målt");
        var technical = Returned.by(Sample.TEKNISK)
                .number("okonomi.regnskap.2017", "90")
                .finding(Severity.ERROR, "okonomi.regnskap.2017", "Se på regnskapet.");
        var round = Sample.round(Language.NB);
        var received = RoundLedger.received(round, List.of(school.done(), road.done(), technical.done()));
        var opened = Opened.of(round, Sample.approved(received, Sample.SKOLEN, 1));
        Rendered.isAsReviewed("fjordheim-samlet", opened.draft());
    }
}
