package no.samlebok.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.ledger.Deed;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Submission;

/** Writes how each unit stands, along the tree of units, and what came that belongs to none of them. */
final class StandingTable {
    private static final String INDENT = "\u2003";
    private static final List<String> HEADS =
            List.of("unit", "status", "errors", "warnings", "received", "file", "remark");

    private final Consolidation consolidation;
    private final Page page;
    private final Voice voice;
    private final FindingsSheet findings;

    StandingTable(Consolidation consolidation, Page page, FindingsSheet findings) {
        this.consolidation = consolidation;
        this.page = page;
        this.voice = page.voice();
        this.findings = findings;
    }

    /** Writes both. */
    void write() {
        page.write(page.section(voice.say("overview.units"), HEADS.size()));
        page.heads(HEADS.stream()
                .map(key -> new Page.Head(
                        voice.say("head." + key),
                        Stream.of("errors", "warnings").anyMatch(key::equals)))
                .toList());
        var tree = consolidation.tree();
        for (int line = 0; line < tree.lines().size(); line++) {
            page.write(line(tree, line));
        }
        strays();
    }

    private List<DraftCell> line(UnitTree tree, int line) {
        var at = tree.lines().get(line);
        var label = INDENT.repeat(at.depth()) + voice.say(at.label());
        if (at.own() != null) {
            return own(label, at.own());
        }
        var coverage = Tally.of(tree.under(line)).coverage();
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, label, Role.TOTAL_LABEL));
        cells.add(DraftCell.words(1, voice.say(coverage.words()), Role.TOTAL_LABEL));
        while (cells.size() < HEADS.size()) {
            cells.add(DraftCell.words(cells.size(), "", Role.TOTAL_LABEL));
        }
        return cells;
    }

    private List<DraftCell> own(String label, UnitReport report) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(0, label, Role.LABEL));
        cells.add(DraftCell.words(1, voice.say(report.standing().words()), Role.STATE));
        cells.add(count(report, Severity.ERROR, 2));
        cells.add(count(report, Severity.WARNING, 3));
        var origin = report.shown().map(Submission::origin);
        var received = origin.map(from -> voice.moment(from.receivedAt())).orElse("");
        cells.add(DraftCell.words(4, received, Role.WORDS));
        cells.add(DraftCell.words(5, origin.map(from -> from.file()).orElse(""), Role.WORDS));
        cells.add(DraftCell.words(6, remark(report), Role.WORDS));
        return cells;
    }

    /** A count that leads to what it counts. */
    private DraftCell count(UnitReport report, Severity severity, int column) {
        if (report.shown().isEmpty()) {
            return DraftCell.words(column, "", Role.VALUE);
        }
        int count = report.findings(severity);
        var cell = DraftCell.of(
                column, new Content.Numeric(BigDecimal.valueOf(count)), Role.VALUE, NumberFormat.number(0));
        return count == 0 ? cell : findings.firstOf(report).map(cell::linkedTo).orElse(cell);
    }

    private String remark(UnitReport report) {
        var exclusion = report.ledger().exclusion();
        if (exclusion != null && exclusion.deed() instanceof Deed.Exclude excluded) {
            return voice.say(
                    "excluded",
                    "reason",
                    excluded.reason(),
                    "time",
                    voice.moment(exclusion.at()),
                    "who",
                    voice.name(exclusion.who()));
        }
        if (report.waiting().isPresent()) {
            var waiting = report.waiting().get();
            int errors = UnitReport.count(waiting, Severity.ERROR);
            var key = errors > 0 ? "waiting.errors" : "waiting.approval";
            return voice.say(
                    key,
                    "file",
                    waiting.origin().file(),
                    "time",
                    voice.moment(waiting.origin().receivedAt()));
        }
        return report.standing() == Standing.ERRORS ? voice.say("waiting.first") : "";
    }

    private void strays() {
        if (consolidation.strays().isEmpty()) {
            return;
        }
        page.skip(1);
        page.write(page.section(voice.say("overview.strays"), HEADS.size()));
        page.write(voice.say("overview.strays.help"), Role.NOTE);
        for (var stray : consolidation.strays()) {
            var identity = stray.identity();
            page.write(
                    DraftCell.words(0, stray.origin().file(), Role.WORDS),
                    DraftCell.words(
                            1,
                            voice.say("overview.stray", "round", identity.round(), "unit", identity.unit()),
                            Role.WORDS));
        }
    }
}
