package no.samlebok.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Submission;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import no.samlebok.words.Words;

/** Writes every finding of the submissions that count, and of those that wait or have errors. */
final class FindingsSheet {
    private static final List<String> HEADS =
            List.of("unit", "severity", "message", "sheet", "cell", "row", "gap", "go", "file", "rule");
    private static final List<Integer> WIDTHS = List.of(26, 13, 64, 18, 8, 28, 12, 12, 34, 24);
    private static final int HEAD = 3;
    private static final int GAP = 6;
    /** The gap of a quotient has more decimals than anyone reads. */
    private static final int MOST_DECIMALS = 2;

    private final Page page;
    private final Places places;
    private final Map<String, String> firstOfUnit = new HashMap<>();

    FindingsSheet(Page page, Places places) {
        this.page = page;
        this.places = places;
    }

    /** The sheet. */
    DraftSheet sheet(String about, List<UnitReport> reports) {
        page.widen(WIDTHS);
        page.top(about);
        int head = page.heads(HEADS.stream()
                .map(key -> new Page.Head(page.voice().say("head." + key), key.equals("gap")))
                .toList());
        reports.forEach(this::write);
        page.table("funn", head, HEADS.size());
        if (page.row() == head + 1) {
            page.note(page.voice().say("findings.none"), HEADS.size());
        }
        return page.sheet(new Address(HEAD + 1, 0), HEAD);
    }

    /** Where the first finding of a unit stands; known when the sheet is written. */
    Optional<String> firstOf(UnitReport report) {
        return Optional.ofNullable(firstOfUnit.get(report.unit().code()));
    }

    private void write(UnitReport report) {
        if (report.standing() == Standing.MISSING) {
            write(report, missing(report));
        }
        Stream.concat(report.shown().stream(), report.waiting().stream())
                .forEach(submission -> submission.findings().stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .forEach(finding -> write(report, submission, finding)));
        report.livedWith().forEach(one -> write(report, one));
    }

    /** What is lived with stands among the others with why, for it is no less true. */
    private void write(UnitReport report, LivedWith one) {
        var waived = one.waiver().waived();
        var message = Messages.of("report.livedWith")
                .with("finding", one.finding().message().words())
                .with("reason", waived.reason())
                .with("until", Norwegian.date(waived.until()))
                .with("who", page.voice().name(one.waiver().event().who()));
        var lived = page.voice().say("severity.lived-with");
        page.write(cells(
                report, one.submission(), one.finding(), lived, page.voice().say(message)));
    }

    /** A unit that is expected and has returned nothing is in no total. */
    private static Finding missing(UnitReport report) {
        var message =
                Messages.of("report.round.missing").with("unit", report.unit().name());
        return new Finding("round.missing", Severity.ERROR, null, null, Words.same(""), message, null);
    }

    private void write(UnitReport report, Finding finding) {
        var cells = new ArrayList<DraftCell>();
        var texts = List.of(
                report.unit().name(), severity(finding), page.voice().say(finding.message()), "", "", "", "", "", "");
        texts.forEach(text -> cells.add(DraftCell.words(cells.size(), text, Role.WORDS)));
        cells.set(1, DraftCell.words(1, severity(finding), Role.STATE));
        cells.add(DraftCell.words(cells.size(), finding.rule(), Role.WORDS));
        firstOfUnit.putIfAbsent(report.unit().code(), page.link(new Address(page.row(), 0)));
        page.write(cells);
    }

    private void write(UnitReport report, Submission submission, Finding finding) {
        firstOfUnit.putIfAbsent(report.unit().code(), page.link(new Address(page.row(), 0)));
        page.write(cells(
                report, submission, finding, severity(finding), page.voice().say(finding.message())));
    }

    private List<DraftCell> cells(
            UnitReport report, Submission submission, Finding finding, String severity, String message) {
        var place = finding.place();
        var texts = List.of(
                report.unit().name(),
                severity,
                message,
                place == null ? "" : place.sheet(),
                place == null ? "" : place.cell(),
                page.voice().say(finding.row()));
        var cells = new ArrayList<DraftCell>();
        texts.forEach(text -> cells.add(DraftCell.words(cells.size(), text, Role.WORDS)));
        cells.set(1, DraftCell.words(1, severity, Role.STATE));
        cells.add(gap(finding));
        cells.add(link(report, submission, finding));
        cells.add(DraftCell.words(cells.size(), submission.origin().file(), Role.WORDS));
        cells.add(DraftCell.words(cells.size(), finding.rule(), Role.WORDS));
        return cells;
    }

    private String severity(Finding finding) {
        var name = finding.severity().name().toLowerCase(Locale.ROOT);
        return page.voice().say(Messages.words("report.severity." + name));
    }

    private static DraftCell gap(Finding finding) {
        var gap = finding.gap();
        if (gap == null) {
            return DraftCell.words(GAP, "", Role.VALUE);
        }
        int decimals = Math.min(Math.max(0, gap.scale()), MOST_DECIMALS);
        return DraftCell.of(GAP, new Content.Numeric(gap), Role.VALUE, NumberFormat.number(decimals));
    }

    /** A link to the figure, when the figure of the very submission is the one that counts. */
    private DraftCell link(UnitReport report, Submission submission, Finding finding) {
        var field = finding.field();
        var target = field == null || !submission.equals(report.counted())
                ? Optional.<String>empty()
                : places.of(FigureKey.of(report, field));
        return target.map(to -> DraftCell.words(GAP + 1, page.voice().say("findings.go"), Role.LINK)
                        .linkedTo(to))
                .orElseGet(() -> DraftCell.words(GAP + 1, "", Role.WORDS));
    }
}
