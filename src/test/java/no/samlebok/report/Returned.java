package no.samlebok.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.figure.Status;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import no.samlebok.words.Message;
import no.samlebok.words.Words;

/** A workbook that a unit returned; built up answer by answer. */
final class Returned {
    private final String unit;
    private String round = "fjordheim-2017";
    private String municipality = "9902";
    private String file;
    private Instant at = Instant.parse("2018-02-01T11:00:00Z");
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Returned(String unit) {
        this.unit = unit;
        this.file = unit + ".xlsx";
    }

    /** The workbook of a unit, blank so far. */
    static Returned by(String unit) {
        return new Returned(unit);
    }

    Returned number(String field, String value) {
        return answer(field, new Figure.Amount(new BigDecimal(value)), value);
    }

    Returned stated(String field, String words) {
        return answer(field, new Figure.Stated(Status.NOT_MEASURED, words), words);
    }

    Returned text(String field, String text) {
        return answer(field, new Figure.Text(text), text);
    }

    Returned answer(String field, Figure figure, String raw) {
        var place = new Place("Ark", "B" + (entries.size() + 1));
        entries.add(new Entry(FieldId.parse(field), figure, raw, place, !(figure instanceof Figure.Amount)));
        return this;
    }

    Returned finding(Severity severity, String field, String message) {
        var id = field == null ? null : FieldId.parse(field);
        findings.add(new Finding(
                "regel-" + findings.size(),
                severity,
                id,
                new Place("Ark", "B9"),
                Words.same("Raden"),
                Message.of("m", Words.same(message)),
                null));
        return this;
    }

    Returned finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    Returned error() {
        return finding(Severity.ERROR, null, "Noe er feil.");
    }

    Returned file(String name, String received) {
        file = name;
        at = Instant.parse(received);
        return this;
    }

    Returned of(String otherMunicipality, String otherRound) {
        municipality = otherMunicipality;
        round = otherRound;
        return this;
    }

    Submission done() {
        return new Submission(
                new Identity(municipality, round, "enhetsrapport", 1, unit, 1, "p"),
                new Origin(file, "sha-" + file, at, ""),
                Figures.of(entries),
                findings);
    }
}
