package no.samlebok.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Event;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.template.Round;
import org.junit.jupiter.api.Test;

/** What the controller has decided about a unit's report shows in the consolidated workbook. */
class DecidedReportTest {
    private static final Round ROUND = Sample.round();
    private static final FieldId ACTUAL = FieldId.parse("okonomi.regnskap.2017");

    @Test
    void anExcludedUnitIsInNoSumAndSaysWhy() {
        var ledger = after(new Deed.Exclude("Skolen er lagt ned."));
        assertThat(Sample.together(ROUND, ledger).tally()).isEqualTo(new Tally(4, 1, 0, 0));
        var opened = Opened.of(ROUND, ledger);
        assertThat(opened.lines("Oversikt"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Skolen | – Trukket ut")
                        .endsWith("Trukket ut 14.\u00a0februar\u00a02018 kl. 10.00 av kari: Skolen er lagt ned."));
        assertThat(opened.lines("Spor")).noneMatch(line -> line.startsWith("Skolen"));
    }

    @Test
    void whatIsIncludedAgainCounts() {
        var ledger = after(new Deed.Exclude("Skolen er lagt ned."), new Deed.Include("Den er ikke lagt ned."));
        assertThat(Sample.together(ROUND, ledger).tally().valid()).isEqualTo(1);
    }

    @Test
    void aCorrectedFigureCountsAndTheTraceShowsBoth() {
        var corrected = Entry.of(ACTUAL, new Figure.Amount(new BigDecimal("1250")), "1250");
        var opened = Opened.of(ROUND, after(new Deed.Amend(corrected, "Feil i regnskapet.")));
        assertThat(opened.lines("Spor"))
                .filteredOn(line -> line.startsWith("Skolen | Økonomi | Regnskap | 2017"))
                .singleElement()
                .asString()
                .contains(" | 1250 | 1000 kr | Beløp | 1250 | Rettet av kommunen | 21.xlsx | Ark | B1 | ")
                .endsWith(
                        "Enheten skrev 1200. Rettet 14.\u00a0februar\u00a02018 kl. 10.00 av kari: Feil i regnskapet.");
    }

    private static RoundLedger after(Deed... deeds) {
        var school = Returned.by(Sample.SKOLEN)
                .number("okonomi.regnskap.2017", "1200")
                .number("okonomi.budsjett.2017", "1000");
        var ledger = RoundLedger.received(ROUND, List.of(school.done()));
        for (var deed : deeds) {
            var at = Instant.parse("2018-02-14T09:00:00Z");
            ledger = ledger.after(Sample.SKOLEN, new Event(at, "kari", Role.CONTROLLER, deed));
        }
        return ledger;
    }
}
