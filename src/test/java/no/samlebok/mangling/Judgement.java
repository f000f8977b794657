package no.samlebok.mangling;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samlebok.book.Book;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.reading.Reading;
import no.samlebok.rule.Finding;
import no.samlebok.words.Language;

/** A reading held against what the unit wrote: what differs, and whether each difference is named by a finding. */
final class Judgement {
    private static final Set<String> GROUPED = Set.of("reading.row", "reading.column", "reading.sectionGone");
    private static final Set<String> ABOUT_THE_BOOK = Set.of("reading.found", "reading.foundSome");

    private final Handled handled;
    private final Reading reading;
    private final Language language;
    private final List<Finding> findings;

    /** The fields that are not read as they were written. */
    final Set<FieldId> differing = new TreeSet<>();

    /** What differs and is not named, or is read as something else. */
    final Set<String> silent = new TreeSet<>();

    /** The fields that findings name. */
    final Set<FieldId> named = new HashSet<>();

    private Judgement(Handled handled, Reading reading) {
        this.handled = handled;
        this.reading = reading;
        this.language = handled.issue.form().round().language();
        this.findings = reading.findings().stream()
                .filter(finding -> !ABOUT_THE_BOOK.contains(finding.rule()))
                .toList();
    }

    static Judgement of(Handled handled) {
        return of(handled, handled.book());
    }

    /** The judgement of a book that was saved and read again. */
    static Judgement of(Handled handled, Book book) {
        var issue = handled.issue;
        handled.settle();
        var judgement = new Judgement(handled, Reading.of(issue.form(), issue.layout(), book));
        judgement.findings.forEach(finding -> judgement.named.addAll(judgement.names(finding)));
        judgement.judge();
        return judgement;
    }

    /** Whether something was done of which nothing shows any more. */
    boolean isTraceless() {
        return handled.traceless;
    }

    Declared observed() {
        if (!silent.isEmpty()) {
            return Declared.SILENT;
        }
        if (!differing.isEmpty()) {
            return Declared.FLAGGED;
        }
        return findings.isEmpty() ? Declared.RECOVERED : Declared.SAID;
    }

    /** What the reader said, to be shown when a test fails. */
    String said() {
        return findings.stream()
                .map(finding -> finding.rule() + " at " + finding.place() + ": "
                        + finding.message().in(language))
                .reduce("", (all, one) -> all + "\n  " + one);
    }

    private void judge() {
        var expected = expected();
        var figures = reading.figures();
        expected.forEach((id, figure) -> judge(id, figure, figures.figure(id)));
        handled.extras.forEach((at, section) -> {
            boolean read = handled.issue.isList(section) && new Lines(handled, reading, section).isReadAt(at);
            if (!read && findings.stream().noneMatch(finding -> isAbout(finding, at, section))) {
                silent.add("what stands at " + at + " is left out");
            }
        });
    }

    private void judge(FieldId id, Figure written, Figure read) {
        if (same(written, read)) {
            return;
        }
        differing.add(id);
        boolean isNothing = read instanceof Figure.Missing || read instanceof Figure.Unread;
        boolean isTold = isNothing ? named.contains(id) : isToldFurther(written, read);
        if (!isTold) {
            silent.add(id + " is " + written + ", read as " + read + (isNothing ? " and not named" : ""));
        }
    }

    /**
     * Whether a text is read as far as it stands together, and the next of its paragraphs is quoted as one that is not read:
     * where rows were put in between, nobody knows whether what stands further down is the rest of a text or a note.
     */
    private boolean isToldFurther(Figure written, Figure read) {
        return written instanceof Figure.Text whole
                && read instanceof Figure.Text part
                && whole.value().startsWith(part.value() + "\n")
                && findings.stream()
                        .filter(finding -> finding.rule().equals("reading.rowNotRead"))
                        .anyMatch(finding ->
                                finding.message().in(language).contains("«" + next(whole.value(), part.value())));
    }

    private static String next(String whole, String part) {
        return whole.substring(part.length() + 1).lines().findFirst().orElseThrow();
    }

    static boolean same(Figure written, Figure read) {
        return (written instanceof Figure.Amount one && read instanceof Figure.Amount other)
                ? one.value().compareTo(other.value()) == 0
                : written.equals(read);
    }

    private static boolean isLoss(Finding finding) {
        return GROUPED.stream().anyMatch(finding.rule()::startsWith) && finding.field() != null;
    }

    private boolean isAbout(Finding finding, At at, String section) {
        var place = finding.place();
        var field = finding.field();
        var title = handled.issue.blocks().get(section).section().title().in(language);
        boolean twice = finding.rule().equals("reading.cellTwice");
        return (place != null && at.isInRowOf(place))
                || (twice && finding.message().in(language).startsWith(title))
                || (isLoss(finding) && field != null && field.section().equals(section));
    }

    private Set<FieldId> names(Finding finding) {
        var field = finding.field();
        var named = new HashSet<FieldId>();
        if (field != null) {
            named.add(field);
        }
        for (var id : handled.all()) {
            var at = handled.places.get(id);
            boolean sameRow = field == null && at != null && finding.place() != null && at.isInRowOf(finding.place());
            if (sameRow || isGrouped(finding, id)) {
                named.add(id);
            }
        }
        return named;
    }

    /** Whether a finding that names several rows or columns of a section names this field. */
    private boolean isGrouped(Finding finding, FieldId id) {
        var title = handled.issue.blocks().get(id.section()).section().title().in(language);
        var said = finding.message().in(language);
        var why = reading.figures().entry(id).map(entry -> entry.figure()).orElse(null);
        boolean lost = why == null || why.equals(new Figure.Unread(finding.rule()));
        if (finding.rule().equals("reading.cellTwice")) {
            return why != null && lost && said.startsWith(title);
        }
        var field = finding.field();
        return isLoss(finding)
                && Objects.requireNonNull(field).section().equals(id.section())
                && lost
                && (finding.rule().equals("reading.sectionGone") || said.matches("(?s).*\\d+ til.*") || isIn(said, id));
    }

    private boolean isIn(String said, FieldId id) {
        var field = handled.issue.fields().get(id);
        var row = field.row().in(language);
        var column = field.column().in(language);
        boolean isLine = handled.issue.isList(id.section());
        return (!row.isBlank() && said.contains(row)) || (!column.isBlank() && said.contains(column)) || isLine;
    }

    /** What was written, by the lines that were read where a list's lines may have changed places. */
    private Map<FieldId, Figure> expected() {
        var expected = new LinkedHashMap<FieldId, Figure>();
        handled.written.forEach((id, figure) -> {
            if (!isLine(id)) {
                expected.put(id, figure);
            }
        });
        handled.issue.blocks().values().stream()
                .filter(block -> handled.issue.isList(block.section().id()))
                .forEach(block -> new Lines(handled, reading, block.section().id()).match(expected, silent));
        var written = Filler.figures(expected);
        handled.issue.fields().values().stream()
                .filter(field -> handled.issue.isComputed(field.id()))
                .filter(field -> Objects.requireNonNull(field.computation()).fields().stream()
                        .allMatch(from ->
                                same(written.figure(from), reading.figures().figure(from))))
                .forEach(field -> expected.put(
                        field.id(),
                        field.computed(written).<Figure>map(Figure.Amount::new).orElse(Figure.missing())));
        return expected;
    }

    private boolean isLine(FieldId id) {
        return handled.issue.isList(id.section()) && !handled.issue.isDisagreement(id);
    }
}
