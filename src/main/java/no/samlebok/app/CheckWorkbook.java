package no.samlebok.app;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Book;
import no.samlebok.figure.Figures;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.reading.Reading;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Examination;
import no.samlebok.submission.Identity;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Signature;
import no.samlebok.template.Form;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

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
        return admission.admit(
                () -> look(file, origin, rounds),
                id -> Checked.refused(
                        origin,
                        null,
                        Signature.NOT_CHECKED,
                        Messages.of("check.ourFault").with("id", id)));
    }

    private Checked look(byte[] file, Origin origin, Rounds rounds) {
        var received = workbooks.read(file);
        if (received instanceof Received.Refused refused) {
            return Checked.refused(origin, null, Signature.NOT_CHECKED, refused.why());
        }
        var book = ((Received.Opened) received).book();
        var sealed = IdentityLine.of(book).flatMap(seal::open);
        return sealed.map(found -> check(book, origin, found, rounds))
                .orElseGet(() -> Checked.refused(origin, null, Signature.NOT_CHECKED, Messages.of("check.notOurs")));
    }

    private Checked check(Book book, Origin origin, Seal.Sealed sealed, Rounds rounds) {
        var identity = sealed.identity();
        var round = rounds.find(identity.municipality(), identity.round());
        if (round.isEmpty()) {
            return Checked.refused(origin, identity, sealed.signature(), why("check.unknownRound", identity));
        }
        var unit = round.get().unit(identity.unit());
        if (unit.isEmpty()) {
            return Checked.refused(origin, identity, sealed.signature(), why("check.unknownUnit", identity));
        }
        var form = forms.of(round.get(), unit.get());
        return examine(book, origin, sealed, form);
    }

    private Checked examine(Book book, Origin origin, Seal.Sealed sealed, Form form) {
        var layout = UnitWorkbook.of(form, Figures.none(), "");
        var reading = Reading.of(form, layout, book);
        var findings = new ArrayList<>(doubts(sealed, form));
        findings.addAll(reading.findings());
        findings.addAll(Examination.of(form, reading.figures()));
        return new Checked(origin, null, sealed.identity(), sealed.signature(), form, reading.figures(), findings);
    }

    private static List<Finding> doubts(Seal.Sealed sealed, Form form) {
        var findings = new ArrayList<Finding>();
        var identity = sealed.identity();
        var template = form.round().template();
        if (sealed.signature() == Signature.BROKEN) {
            findings.add(doubt("identity-signature", why("check.signature", identity)));
        }
        if (!identity.template().equals(template.id()) || identity.version() != template.version()) {
            findings.add(doubt(
                    "identity-template",
                    why("check.otherTemplate", identity).with("expected", template.id() + " " + template.version())));
        }
        return findings;
    }

    private static Finding doubt(String rule, Message message) {
        return new Finding(rule, Severity.ERROR, null, null, Words.same(""), message, null);
    }

    private static Message why(String key, Identity identity) {
        return Messages.of(key)
                .with("round", identity.round())
                .with("unit", identity.unit())
                .with("template", identity.template() + " " + identity.version());
    }
}
