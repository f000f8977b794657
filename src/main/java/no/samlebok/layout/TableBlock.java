package no.samlebok.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.template.FormRow;
import no.samlebok.template.Group;
import no.samlebok.template.Section;

/** Lays out the sections that are tables: label, unit of measure, and a cell for each column. */
final class TableBlock {
    private final Block block;
    private final Brief brief;
    private final Pen pen;
    private final int noteColumn;

    /** With the 0-based column in which notes end; they begin right after the block's own columns. */
    TableBlock(Block block, Brief brief, Pen pen, int noteColumn) {
        this.block = block;
        this.brief = brief;
        this.pen = pen;
        this.noteColumn = noteColumn;
    }

    /** Writes keys, heads and rows, each group under its own line. */
    void write() {
        pen.writeHidden(keys());
        if (block.isNested()) {
            pen.write(commonHeads());
        }
        pen.write(heads());
        Group group = null;
        for (var row : block.rows()) {
            if (row.group() != null && !Objects.equals(group, row.group())) {
                write(row.group());
            }
            group = row.group();
            write(row);
        }
    }

    private List<DraftCell> keys() {
        var cells = new ArrayList<DraftCell>();
        cells.add(Keys.section(block.section()));
        int column = Columns.VALUES;
        for (var head : block.columns()) {
            cells.add(Keys.column(head, column++));
        }
        return cells;
    }

    private List<DraftCell> heads() {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(Columns.LABEL, "", Role.HEAD_TEXT));
        cells.add(DraftCell.words(Columns.UNIT, "", Role.HEAD_TEXT));
        int column = Columns.VALUES;
        for (var head : block.columns()) {
            cells.add(DraftCell.words(column++, brief.say(head.label()), Role.HEAD));
        }
        if (block.hasStatus()) {
            cells.add(DraftCell.words(column++, brief.say("status"), Role.HEAD_TEXT));
        }
        if (hasNotes()) {
            cells.addAll(note(column, brief.say("definition"), Role.HEAD_TEXT));
        }
        return cells;
    }

    /** The heads over several columns, each merged over its own. */
    private List<DraftCell> commonHeads() {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(Columns.LABEL, "", Role.HEAD_TEXT));
        cells.add(DraftCell.words(Columns.UNIT, "", Role.HEAD_TEXT));
        for (int at = 0; at < block.columns().size(); ) {
            var head = block.columns().get(at).head();
            int first = at;
            while (at < block.columns().size()
                    && Objects.equals(block.columns().get(at).head(), head)) {
                var words = head != null && at == first ? brief.say(head) : "";
                cells.add(DraftCell.words(Columns.VALUES + at, words, Role.HEAD));
                at++;
            }
            if (head != null) {
                pen.merge(Columns.VALUES + first, Columns.VALUES + at - 1);
            }
        }
        return cells;
    }

    private void write(Group group) {
        pen.write(groupLine(group));
        if (group.note() != null) {
            pen.write(DraftCell.words(Columns.LABEL, brief.say(group.note()), Role.NOTE));
        }
    }

    private List<DraftCell> groupLine(Group group) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(Columns.LABEL, brief.say(group.label()), Role.GROUP));
        for (int column = Columns.UNIT;
                column < Columns.VALUES + block.columns().size() + (block.hasStatus() ? 1 : 0);
                column++) {
            cells.add(DraftCell.words(column, "", Role.GROUP));
        }
        return cells;
    }

    private void write(FormRow row) {
        var cells = new ArrayList<DraftCell>();
        cells.add(Keys.row(block.section(), row));
        cells.add(DraftCell.words(Columns.LABEL, brief.say(row.label()), Role.LABEL));
        var measure = row.measure();
        cells.add(DraftCell.words(Columns.UNIT, measure == null ? "" : brief.say(measure.label()), Role.UNIT));
        int column = Columns.VALUES;
        for (var field : row.fields()) {
            pen.place(field, column);
            if (Choices.isOpen(field, brief)) {
                pen.validate(Choices.of(field, block, Area.of(new Address(pen.row(), column)), brief));
            }
            cells.add(FieldCell.of(field, column++, brief));
        }
        if (block.section() instanceof Section.Scorecard scorecard && scorecard.status()) {
            cells.add(new LightCell(scorecard, block, brief).of(row, column++));
        }
        if (row.note() != null) {
            cells.addAll(note(column, brief.say(row.note()), Role.NOTE));
        }
        pen.write(cells);
    }

    /** A note over all the columns that are left, so that it reads as a line and not as a pillar. */
    private List<DraftCell> note(int first, String text, Role role) {
        pen.merge(first, noteColumn);
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(first, text, role));
        for (int column = first + 1; column <= noteColumn; column++) {
            cells.add(DraftCell.words(column, "", role));
        }
        return cells;
    }

    private boolean hasNotes() {
        return block.rows().stream().anyMatch(row -> row.note() != null);
    }
}
