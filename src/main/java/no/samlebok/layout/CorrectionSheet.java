package no.samlebok.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samlebok.book.Visibility;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.rule.Verdicts;
import org.jspecify.annotations.Nullable;

/** Lays out the sheet of what to put right: sheet by sheet, each line with its weight, a link to its cell, and what to do. */
final class CorrectionSheet {
    private static final int STATE = 1;
    private static final int ROW = 2;
    private static final int CELL = 3;
    private static final int MESSAGE = 4;
    private static final int WRITTEN = 5;
    private static final List<Integer> WIDTHS = List.of(0, 12, 34, 30, 80, 22);

    private final Brief brief;
    private final Pen pen;
    private final Map<FieldId, Slot> slots;
    private final Verdicts verdicts;

    CorrectionSheet(Brief brief, Pen pen, Map<FieldId, Slot> slots) {
        this.brief = brief;
        this.pen = pen;
        this.slots = slots;
        this.verdicts = Verdicts.in(brief.language());
    }

    /** The sheet, the count of what is left first; lines about no cell come last, and then what else there is to know. */
    DraftSheet draft(Corrections corrections) {
        pen.write(DraftCell.words(STATE, pen.sheet(), Role.TITLE));
        if (!corrections.lines().isEmpty()) {
            pen.write(DraftCell.words(STATE, summary(corrections.lines()), Role.SUBTITLE));
        }
        wide(brief.say(corrections.help()), Role.NOTE);
        if (!corrections.lines().isEmpty()) {
            pen.skip();
            heads();
        }
        bySheet(corrections.lines()).forEach(this::write);
        corrections.groups().forEach(this::write);
        return new DraftSheet(
                pen.sheet(),
                Visibility.VISIBLE,
                WIDTHS,
                pen.rows(),
                null,
                null,
                true,
                true,
                pen.merged(),
                List.of(),
                List.of(),
                List.of());
    }

    private String summary(List<Correction> lines) {
        return brief.say(
                "correct.summary",
                "errors",
                count(lines, Severity.ERROR),
                "warnings",
                count(lines, Severity.WARNING),
                "notes",
                count(lines, Severity.INFO));
    }

    private static String count(List<Correction> lines, Severity severity) {
        return Long.toString(lines.stream()
                .filter(line -> line.finding().severity() == severity)
                .count());
    }

    private void heads() {
        pen.write(
                head(STATE, "control.state"),
                head(ROW, "correct.row"),
                head(CELL, "correct.cell"),
                head(MESSAGE, "correct.message"),
                head(WRITTEN, "correct.written"));
    }

    private DraftCell head(int column, String key) {
        return DraftCell.words(column, brief.say(key), Role.HEAD_TEXT);
    }

    /** The lines by the sheet they are about, in the order of the workbook; those about no cell under an empty name. */
    private Map<String, List<Correction>> bySheet(List<Correction> lines) {
        var groups = new LinkedHashMap<String, List<Correction>>();
        slots.values().forEach(slot -> groups.put(slot.sheet(), new ArrayList<>()));
        groups.put("", new ArrayList<>());
        for (var line : lines) {
            var slot = slot(line.finding());
            Objects.requireNonNull(groups.get(slot == null ? "" : slot.sheet())).add(line);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private void write(String sheet, List<Correction> lines) {
        pen.skip();
        var title = sheet.isEmpty() ? brief.say("correct.whole") : brief.say("correct.group", "sheet", sheet);
        pen.write(section(title));
        lines.stream()
                .sorted(Comparator.comparing(line -> line.finding().severity()))
                .forEach(this::write);
    }

    private static List<DraftCell> section(String title) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(STATE, title, Role.SECTION));
        for (int column = ROW; column <= WRITTEN; column++) {
            cells.add(DraftCell.words(column, "", Role.SECTION));
        }
        return cells;
    }

    private void write(Correction line) {
        var finding = line.finding();
        pen.write(
                DraftCell.words(STATE, verdicts.broken(finding.severity()), Role.STATE),
                DraftCell.words(ROW, brief.say(finding.row()), Role.WORDS),
                cell(finding),
                DraftCell.words(MESSAGE, brief.say(finding.message().words()), Role.WORDS),
                DraftCell.words(WRITTEN, line.written(), Role.WORDS));
    }

    /** A link to the cell, or where it stood in the file that came back when no field has it. */
    private DraftCell cell(Finding finding) {
        var slot = slot(finding);
        if (slot != null) {
            var place = slot.sheet() + "!" + slot.address().a1();
            return DraftCell.words(CELL, place, Role.LINK).linkedTo(Pen.link(slot));
        }
        var place = finding.place();
        var words = place == null ? "" : brief.say("correct.inFile", "place", place.toString());
        return DraftCell.words(CELL, words, Role.WORDS);
    }

    private @Nullable Slot slot(Finding finding) {
        return finding.field() == null ? null : slots.get(finding.field());
    }

    private void write(Corrections.Group group) {
        pen.skip();
        pen.write(section(brief.say(group.title())));
        group.lines().forEach(line -> wide(brief.say(line), Role.WORDS));
    }

    private void wide(String text, Role role) {
        pen.merge(STATE, WRITTEN);
        pen.write(DraftCell.words(STATE, text, role));
    }
}
