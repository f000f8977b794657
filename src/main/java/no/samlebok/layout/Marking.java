package no.samlebok.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlebok.book.Address;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Mark;
import no.samlebok.draft.Role;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.rule.Verdicts;

/** Marks the cells in which something was found: a sign on the cell and on the label of its row, and a note of what. */
final class Marking {
    private final Brief brief;
    private final Verdicts verdicts;
    private final Map<FieldId, List<Finding>> findings;

    Marking(Brief brief, Corrections corrections) {
        this.brief = brief;
        this.verdicts = Verdicts.in(brief.language());
        this.findings = corrections.byField();
    }

    /** The sheet with the cells of these slots marked. */
    DraftSheet on(DraftSheet sheet, List<Slot> slots) {
        Map<Address, List<Finding>> found = new LinkedHashMap<>();
        for (var slot : slots) {
            if (findings.containsKey(slot.field().id())) {
                found.put(slot.address(), findings.get(slot.field().id()));
            }
        }
        return found.isEmpty()
                ? sheet
                : sheet.withRows(
                        sheet.rows().stream().map(row -> marked(row, found)).toList());
    }

    private DraftRow marked(DraftRow row, Map<Address, List<Finding>> found) {
        var inRow = new ArrayList<Address>();
        var worst = Severity.INFO;
        for (var cell : row.cells()) {
            var at = new Address(row.index(), cell.column());
            if (found.containsKey(at)) {
                inRow.add(at);
                worst = worse(worst, worst(found.get(at)));
            }
        }
        if (inRow.isEmpty()) {
            return row;
        }
        var label = new Mark(symbol(worst), inRow);
        return row.withCells(row.cells().stream()
                .map(cell -> cell.role() == Role.LABEL ? cell.marked(label) : marked(row, cell, found))
                .toList());
    }

    private DraftCell marked(DraftRow row, DraftCell cell, Map<Address, List<Finding>> found) {
        var at = new Address(row.index(), cell.column());
        var here = found.get(at);
        return here == null
                ? cell
                : cell.marked(new Mark(symbol(worst(here)), List.of(at))).noted(note(here));
    }

    /** Each finding on one line that begins with how heavy it is, so that it can be told from what a user writes there. */
    private String note(List<Finding> here) {
        return here.stream()
                .map(finding -> verdicts.broken(finding.severity()) + ": "
                        + brief.say(finding.message().words()).replaceAll("\\s*\\R\\s*", " "))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private String symbol(Severity severity) {
        return verdicts.broken(severity).substring(0, 1);
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
