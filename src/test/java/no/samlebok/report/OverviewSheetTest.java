package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.book.Content;
import no.samlebok.draft.Role;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Submission;
import org.junit.jupiter.api.Test;

class OverviewSheetTest {
    private static Opened firstApproved(Submission... submissions) {
        var ledger = RoundLedger.received(Sample.round(), List.of(submissions));
        return Opened.of(Sample.round(), Sample.approved(ledger, Sample.SKOLEN, 1));
    }

    private static final String SHEET = "Oversikt";

    @Test
    void itBeginsWithWhatItIsWhenItWasMadeAndWhatCounts() {
        assertThat(Opened.of(Sample.round()).lines(SHEET))
                .startsWith(
                        "Årsmelding 2017, samlet",
                        "Fjordheim kommune · Enhetsrapport",
                        "Laget 15.\u00a0februar\u00a02018 kl. 13.05. Frist for enhetene: 9.\u00a0februar\u00a02018.",
                        "Grunnlag per 9.\u00a0februar\u00a02018: mangler 4.",
                        "Tallene er fra den godkjente filen fra hver enhet, eller fra den siste gyldige når ingen er "
                                + "godkjent. Enheter som mangler, eller bare har sendt filer med feil, er ikke med i "
                                + "noen sum.",
                        "Låste tall er kommunens egne, også når det står noe annet i filen som kom inn.");
    }

    @Test
    void coverageIsCounted() {
        var received = List.of(
                Returned.by(Sample.SKOLEN).done(),
                Returned.by(Sample.BARNEHAGEN).error().done(),
                Returned.by(Sample.VEG).done());
        var ledger = Sample.approved(RoundLedger.received(Sample.round(), received), Sample.SKOLEN, 1);
        var opened = Opened.of(Sample.round(), ledger);
        assertThat(opened.lines(SHEET))
                .containsSequence(
                        "Hvem har svart |  |  |  |  |  | ",
                        "Enheter som skal rapportere | 4",
                        "Mottatt | 3",
                        "Gyldige, og med i summene | 2",
                        "Godkjent | 1",
                        "Mangler | 1",
                        "Hovedsummer |  |  |  |  |  | ");
    }

    @Test
    void theMainTotalsAreThoseOfTheRoundsYearEachWithItsCoverage() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .number("okonomi.regnskap.2017", "100")
                        .number("okonomi.regnskap.2016", "999")
                        .number("arbeidsgiver.tapte.2017", "5")
                        .number("arbeidsgiver.mulige.2017", "100")
                        .text("investeringer.1.navn", "Ny fløy")
                        .number("investeringer.1.regnskap", "500")
                        .number("maalekort.sykefravar.maal", "6.0")
                        .number("maalekort.sykefravar.resultat2017", "5")
                        .done());
        assertThat(opened.lines(SHEET))
                .containsSequence(
                        "Tall | Sum | Måleenhet | Dekning | Del",
                        "Regnskap 2017 | 100 | 1000 kr | 1 av 4 enheter | Økonomi",
                        "Budsjett 2017 | Mangler | 1000 kr | 0 av 4 enheter | Økonomi",
                        "Avvik 2017 | Mangler | 1000 kr | 0 av 4 enheter | Økonomi",
                        "Tapte dagsverk 2017 | 5 | dagsverk | 1 av 4 enheter | Arbeidsgiver",
                        "Mulige dagsverk 2017 | 100 | dagsverk | 1 av 4 enheter | Arbeidsgiver",
                        "Sykefravær 2017 | 0.05 | % | 1 av 4 enheter | Arbeidsgiver",
                        "Regnskap | 500 | 1000 kr | 1 av 3 enheter | Investeringer",
                        "1 av 1 mål er nådd. 7 vurderes ikke.");
        var total = opened.row(SHEET, "Tall", "Regnskap 2017").cells().get(1);
        assertThat(total.content())
                .isEqualTo(new Content.Formula("'Økonomi'!B6", new Content.Numeric(new BigDecimal("100"))));
        assertThat(total.link()).isEqualTo("'Økonomi'!B6");
        var investments = opened.row(SHEET, "Regnskap", "Regnskap").cells().get(1);
        assertThat(opened.at(investments.link())).isEqualTo("500");
    }

    @Test
    void eachUnitStandsInTheTreeWithItsStatusFileAndFindings() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .finding(Severity.WARNING, null, "Se på dette.")
                        .finding(Severity.WARNING, null, "Og dette.")
                        .done(),
                Returned.by(Sample.BARNEHAGEN).error().done());
        assertThat(opened.lines(SHEET))
                .endsWith(
                        "Enhet | Status | Feil | Advarsler | Mottatt | Fil | Merknad",
                        "Fjordheim kommune | 1 av 4 enheter |  |  |  |  | ",
                        "Oppvekst | 1 av 2 enheter |  |  |  |  | ",
                        "Skolen | ✓ Gyldig | 0 | 2 | 1.\u00a0februar\u00a02018 kl. 12.00 | 21.xlsx | ",
                        "Barnehagen | ✗ Mottatt med feil | 1 | 0 | 1.\u00a0februar\u00a02018 kl. 12.00 | 22.xlsx | "
                                + "Tallene er ikke med i summene før feilene er rettet.",
                        "Teknisk, samlet | 0 av 2 enheter |  |  |  |  | ",
                        "Teknisk, egne tall | – Mangler |  |  |  |  | ",
                        "Veg | – Mangler |  |  |  |  | ");
        var cells = opened.row(SHEET, "Status for enhetene", "Skolen").cells();
        assertThat(cells.get(1).role()).isEqualTo(Role.STATE);
        assertThat(Opened.line(opened.rowAt(cells.get(3).link()))).startsWith("Skolen | ! Advarsel | Se på dette.");
        assertThat(cells.get(2).link()).isNull();
        var nursery = opened.row(SHEET, "Status for enhetene", "Barnehagen").cells();
        assertThat(Opened.line(opened.rowAt(nursery.get(2).link()))).startsWith("Barnehagen | ✗ Feil");
    }

    @Test
    void aNewerFileThatWaitsIsToldBesideTheOneThatCounts() {
        var approved = Returned.by(Sample.SKOLEN)
                .file("a.xlsx", "2018-02-01T10:00:00Z")
                .done();
        var newer = Returned.by(Sample.SKOLEN)
                .file("b.xlsx", "2018-02-12T10:00:00Z")
                .done();
        assertThat(unit(firstApproved(approved, newer)))
                .isEqualTo("Skolen | ✓ Godkjent | 0 | 0 | 1.\u00a0februar\u00a02018 kl. 11.00 | a.xlsx | "
                        + "Nyere fil venter på godkjenning: b.xlsx, mottatt 12.\u00a0februar\u00a02018 kl. 11.00.");
        var wrong = Returned.by(Sample.SKOLEN)
                .file("c.xlsx", "2018-02-13T10:00:00Z")
                .error()
                .done();
        assertThat(unit(firstApproved(approved, wrong)))
                .endsWith("a.xlsx | Nyere fil telles ikke, for den har feil: c.xlsx, mottatt "
                        + "13.\u00a0februar\u00a02018 kl. 11.00.");
    }

    @Test
    void filesThatDoNotBelongHereAreListed() {
        assertThat(Opened.of(
                                Sample.round(),
                                Returned.by("99")
                                        .file("fremmed.xlsx", "2018-02-01T10:00:00Z")
                                        .done())
                        .lines(SHEET))
                .endsWith(
                        "Filer som ikke hører til her |  |  |  |  |  | ",
                        "Disse filene er fra en annen runde, eller fra en enhet som ikke skal rapportere. De er ikke "
                                + "med i noen tall.",
                        "fremmed.xlsx | Runde fjordheim-2017, enhet 99");
        assertThat(Opened.of(Sample.round()).lines(SHEET)).noneMatch(line -> line.startsWith("Filer som"));
    }

    @Test
    void summerTimeIsNorwegianToo() {
        var opened = Opened.of(
                Sample.round(),
                Returned.by(Sample.SKOLEN)
                        .file("a.xlsx", "2018-07-01T22:30:00Z")
                        .done());
        assertThat(unit(opened)).contains("2.\u00a0juli\u00a02018 kl. 00.30");
    }

    private static String unit(Opened opened) {
        return opened.line(SHEET, "Status for enhetene", "Skolen");
    }
}
