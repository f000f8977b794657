package no.samlebok.rolling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.reading.AsWritten;
import no.samlebok.report.Consolidation;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What units reported in a round, and what comes of it in the next. */
final class Reported {
    private Reported() {}

    static Rolled next(Round before, int year, LocalDate to, Submission... reports) {
        var period = before.period().at(year, to);
        return Rolled.of(together(before, List.of(reports)), before.next("neste", period, period.last()));
    }

    /** Approved, whatever is wrong with them. */
    static Consolidation together(Round round, List<Submission> reports) {
        return together(round, RoundLedger.received(round, reports).approved());
    }

    static Consolidation together(Round round, RoundLedger ledger) {
        var forms = round.reporting().stream()
                .map(unit -> TestForms.of(round, unit))
                .toList();
        return Consolidation.of(round, forms, ledger, round.deadline());
    }

    /** What a unit returned, with something wrong in it. */
    static Submission returned(Round round, String unit, Map<String, String> answers) {
        var form = TestForms.of(round, round.unit(unit).orElseThrow());
        var entries = new ArrayList<Entry>();
        answers.forEach((id, raw) -> {
            var field = form.field(FieldId.parse(id)).orElseThrow();
            var figure = AsWritten.read(raw, field, round.period().year()).figure();
            entries.add(new Entry(field.id(), figure, raw, new Place("Ark", "D8"), true));
        });
        var wrong = new Finding("feil", Severity.ERROR, null, null, Words.same(""), Messages.of("roll.field"), null);
        var identity = new Identity(
                round.municipality().number(), round.id(), round.template().id(), 1, unit, 1, "");
        var origin = new Origin(unit + ".xlsx", "aa", Instant.parse("2026-05-10T10:00:00Z"), "");
        return new Submission(identity, origin, Figures.of(entries), List.of(wrong));
    }

    static Map<FieldId, String> known(Rolled rolled, String unit) {
        return rolled.round().unit(unit).map(Unit::prefill).orElseThrow();
    }

    static List<String> said(Rolled rolled) {
        return rolled.said().stream().map(Words::nb).toList();
    }
}
