package no.samlebok.app;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Book;
import no.samlebok.figure.Figures;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.reading.Reading;
import no.samlebok.submission.Examination;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Signature;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import no.samlebok.words.Excerpt;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;

/** Reads a returned workbook and holds it against everything it was asked. */
public final class CheckWorkbook {
    private final Forms forms;
    private final Workbooks workbooks;
    private final Seal seal;
    private final Admission admission;

    /** With how forms are made, how files are read, and the seal to check with; one file after the other. */
    public CheckWorkbook(Forms forms, Workbooks workbooks, Seal seal) {
        this(forms, workbooks, seal, Admission.single());
    }

    /** With how forms are made, how files are read, the seal to check with, and how many are let in at once. */
    public CheckWorkbook(Forms forms, Workbooks workbooks, Seal seal, Admission admission) {
        this.forms = forms;
        this.workbooks = workbooks;
        this.seal = seal;
        this.admission = admission;
    }

    /** What a file holds; it never throws for anything that stands in the file. */
    public Checked check(byte[] file, Origin origin, Rounds rounds) {
        return examine(file, origin, rounds).checked();
    }

    /** What a file holds, with what it was read from. */
    Examined examine(byte[] file, Origin origin, Rounds rounds) {
        return admission.admit(
                () -> look(file, origin, rounds),
                id -> unread(Checked.refused(
                        origin,
                        null,
                        Signature.NOT_CHECKED,
                        Messages.of("check.ourFault").with("id", id))));
    }

    private Examined look(byte[] file, Origin origin, Rounds rounds) {
        var received = workbooks.read(file);
        if (received instanceof Received.Refused refused) {
            return unread(Checked.refused(origin, null, Signature.NOT_CHECKED, refused.why()));
        }
        var book = ((Received.Opened) received).book();
        var line = IdentityLine.of(book);
        return line.flatMap(seal::open)
                .map(opened -> new Examined(check(book, origin, opened, rounds), book, line.orElse("")))
                .orElseGet(() ->
                        unread(Checked.refused(origin, null, Signature.NOT_CHECKED, Messages.of("check.notOurs"))));
    }

    private static Examined unread(Checked refused) {
        return new Examined(refused, null, "");
    }

    private Checked check(Book book, Origin origin, Seal.Sealed sealed, Rounds rounds) {
        var identity = sealed.identity();
        var round = rounds.find(identity);
        if (round.isEmpty()) {
            var known = rounds.known().stream().map(Round::id).toList();
            return Checked.refused(origin, identity, sealed.signature(), why("check.unknownRound", identity, known));
        }
        var unit = round.get().unit(identity.unit());
        if (unit.isEmpty()) {
            var known = round.get().reporting().stream().map(Unit::code).toList();
            return Checked.refused(origin, identity, sealed.signature(), why("check.unknownUnit", identity, known));
        }
        return check(book, origin, sealed, forms.of(round.get(), unit.get()));
    }

    private Checked check(Book book, Origin origin, Seal.Sealed sealed, Form form) {
        var layout = UnitWorkbook.of(form, Figures.none(), "");
        var reading = Reading.of(form, layout, book);
        var findings = new ArrayList<>(IdentityDoubts.of(book, seal, sealed, form));
        findings.addAll(IdentityDoubts.fair(reading.findings(), sealed, form));
        findings.addAll(Examination.of(form, reading.figures()));
        return new Checked(
                origin, null, sealed.identity(), sealed.signature(), form, reading.figures(), findings, List.of());
    }

    private static Message why(String key, Identity identity, List<String> expected) {
        return Messages.of(key)
                .with("municipality", identity.municipality())
                .with("round", identity.round())
                .with("unit", identity.unit())
                .with("expected", expected.isEmpty() ? "–" : Excerpt.of(String.join(", ", expected)));
    }
}
