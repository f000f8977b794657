package no.samlebok.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samlebok.book.Book;
import no.samlebok.book.Content;
import no.samlebok.figure.Place;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Signature;
import no.samlebok.template.Form;
import no.samlebok.template.Unit;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Holds what a workbook says it is against its signature, against its own front sheet, and against the round as it is now. */
final class IdentityDoubts {
    private static final String LOCKED_CHANGED = "reading.lockedChanged";
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    private final Book book;
    private final Seal seal;
    private final Seal.Sealed sealed;
    private final Form form;
    private final List<Finding> findings = new ArrayList<>();

    private IdentityDoubts(Book book, Seal seal, Seal.Sealed sealed, Form form) {
        this.book = book;
        this.seal = seal;
        this.sealed = sealed;
        this.form = form;
    }

    /** What is doubtful, each with what was expected and what was found. */
    static List<Finding> of(Book book, Seal seal, Seal.Sealed sealed, Form form) {
        var doubts = new IdentityDoubts(book, seal, sealed, form);
        doubts.signature();
        doubts.template();
        doubts.carriers();
        doubts.front();
        if (doubts.isOlderPrefill()) {
            doubts.say("prefill", doubts.isGenuine() ? Severity.INFO : Severity.WARNING, null, "", "");
        }
        return doubts.findings;
    }

    /**
     * What the reader found, without blame for figures that the round has changed since: the signed identity tells that
     * others were issued.
     */
    static List<Finding> fair(List<Finding> found, Seal.Sealed sealed, Form form) {
        boolean changed = sealed.signature() == Signature.GENUINE && isOlderPrefill(sealed, form);
        return found.stream()
                .map(finding -> changed && finding.rule().equals(LOCKED_CHANGED) ? asNote(finding) : finding)
                .toList();
    }

    private static Finding asNote(Finding finding) {
        return new Finding(
                finding.rule(),
                Severity.INFO,
                finding.field(),
                finding.place(),
                finding.row(),
                finding.message(),
                finding.gap());
    }

    private void signature() {
        if (sealed.signature() == Signature.BROKEN) {
            say(
                    "signature",
                    Severity.ERROR,
                    null,
                    form.unit().name(),
                    sealed.identity().unit());
        }
    }

    private void template() {
        var template = form.round().template();
        var identity = sealed.identity();
        var expected = template.id() + " " + template.version();
        var found = identity.template() + " " + identity.version();
        if (!expected.equals(found)) {
            say("template", Severity.ERROR, null, expected, found);
        }
    }

    /** The places where the identity stands must agree, for a user copies one of them and not the others. */
    private void carriers() {
        for (var line : IdentityLine.all(book)) {
            var other = seal.open(line).filter(opened -> !opened.identity().equals(sealed.identity()));
            other.ifPresent(opened -> say(
                    "carriers",
                    Severity.ERROR,
                    null,
                    sealed.identity().round() + " " + sealed.identity().unit(),
                    opened.identity().round() + " " + opened.identity().unit()));
        }
    }

    /** The front sheet names the unit and the year; those of another give a pasted identity away. */
    private void front() {
        var name = Messages.words("layout.front.sheet").in(form.round().language());
        var texts = firstTexts(name);
        if (texts.isEmpty()) {
            return;
        }
        var title = texts.get(0);
        if (form.round().units().stream()
                        .filter(unit -> !unit.code().equals(form.unit().code()))
                        .anyMatch(unit -> isCalled(unit, title))
                && !isCalled(form.unit(), title)) {
            say("front", Severity.ERROR, new Place(name, "B1"), form.unit().name(), title.strip());
        }
        var year = Integer.toString(form.round().period().year());
        texts.stream()
                .skip(1)
                .findFirst()
                .flatMap(IdentityDoubts::year)
                .filter(found -> !found.equals(year))
                .ifPresent(found -> say("front", Severity.ERROR, new Place(name, "B2"), year, found));
    }

    private static boolean isCalled(Unit unit, String title) {
        return unit.name().strip().equalsIgnoreCase(title.strip());
    }

    private static Optional<String> year(String text) {
        var match = YEAR.matcher(text);
        return match.find() ? Optional.of(match.group()) : Optional.empty();
    }

    /** The first text of each of the first two rows of a sheet. */
    private List<String> firstTexts(String name) {
        var texts = new ArrayList<String>();
        book.sheet(name).ifPresent(sheet -> {
            for (var row : sheet.rows()) {
                if (row.index() > 1) {
                    return;
                }
                row.cells().stream()
                        .map(cell -> cell.content() instanceof Content.Text text ? text.value() : "")
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .ifPresent(texts::add);
            }
        });
        return texts;
    }

    private boolean isGenuine() {
        return sealed.signature() == Signature.GENUINE;
    }

    private boolean isOlderPrefill() {
        return sealed.signature() != Signature.BROKEN && isOlderPrefill(sealed, form);
    }

    private static boolean isOlderPrefill(Seal.Sealed sealed, Form form) {
        return !sealed.identity().prefill().equals(Hash.of(form.issued()));
    }

    private void say(String kind, Severity severity, @Nullable Place place, String expected, String found) {
        Message message =
                Messages.of("check." + kind).with("expected", expected).with("found", found);
        findings.add(new Finding("identity-" + kind, severity, null, place, Words.same(""), message, null));
    }
}
