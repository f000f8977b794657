package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportDocuments;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;

/** Whatever is made of a round says what it stands on. */
class BasisTest {
    private static final RoundLedger LEDGER = ledger();

    @Test
    void itSaysHowManyUnitsStandHow() {
        assertThat(said(Sample.together(Sample.round(), LEDGER)))
                .isEqualTo("Grunnlag per 9. februar 2018: godkjent 1, mottatt med feil 1, mangler 1, trukket ut 1.");
        assertThat(Sample.together(Sample.round(Language.NN), LEDGER)
                        .basis()
                        .words()
                        .nn())
                .isEqualTo(
                        "Grunnlag per 9.\u00a0februar\u00a02018: godkjend 1, motteken med feil 1, manglar 1, trekt ut 1.");
        var valid = RoundLedger.received(
                Sample.round(), List.of(Returned.by(Sample.SKOLEN).done()));
        assertThat(said(Sample.together(Sample.round(), valid)))
                .isEqualTo("Grunnlag per 9. februar 2018: gyldig 1, mangler 3.");
    }

    @Test
    void anEditionIsNamed() {
        var edition = Sample.together(Sample.round(), LEDGER).frozen("Til {date} formannskapet");
        assertThat(said(edition))
                .isEqualTo("Grunnlag: utgaven «Til {date} formannskapet» av 9. februar 2018: godkjent 1,"
                        + " mottatt med feil 1, mangler 1, trukket ut 1.");
        assertThat(said(edition.basis(edition.expected().get(0)))).endsWith("av 9. februar 2018: godkjent 1.");
    }

    @Test
    void everyDocumentHasIt() {
        var together = Sample.together(Sample.round(), LEDGER);
        var documents = new ReportDocuments(together);
        assertThat(documents.chapter().basis()).isEqualTo(together.basis());
        assertThat(documents.municipality().basis()).isEqualTo(together.basis());
        assertThat(documents.units())
                .extracting(ReportDocument::basis)
                .containsExactlyElementsOf(
                        together.expected().stream().map(together::basis).toList());
    }

    private static String said(Consolidation together) {
        return said(together.basis());
    }

    private static String said(Basis basis) {
        return basis.words().nb().replace('\u00a0', ' ');
    }

    private static RoundLedger ledger() {
        var received = List.of(
                Returned.by(Sample.SKOLEN).done(),
                Returned.by(Sample.BARNEHAGEN).error().done(),
                Returned.by(Sample.VEG).done());
        var ledger = Sample.approved(RoundLedger.received(Sample.round(), received), Sample.SKOLEN, 1);
        var at = Instant.parse("2018-02-14T09:00:00Z");
        return ledger.after(Sample.VEG, new Event(at, "kari", Role.CONTROLLER, new Deed.Exclude("Lagt ned.")));
    }
}
