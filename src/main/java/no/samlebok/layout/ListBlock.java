package no.samlebok.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Group;

/** Lays out an open list: spare lines with a name and columns, in groups where it has them, and lines of sums. */
final class ListBlock {
    private final Block block;
    private final Brief brief;
    private final Pen pen;

    ListBlock(Block block, Brief brief, Pen pen) {
        this.block = block;
        this.brief = brief;
        this.pen = pen;
    }

    /** Writes keys, heads, lines and sums. */
    void write() {
        pen.writeHidden(keys());
        pen.write(heads());
        int first = pen.row();
        Group group = null;
        for (var row : block.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                pen.write(groupLine(row.group()));
            }
            group = row.group();
            pen.write(row.fields().size() == block.columns().size() ? line(row) : sums(row));
        }
        if (group == null && isWithoutSums() && block.columns().stream().anyMatch(ListBlock::isSummed)) {
            pen.write(sums(first, pen.row() - 1));
        }
    }

    private boolean isWithoutSums() {
        return block.lines().size() == block.rows().size();
    }

    private List<DraftCell> groupLine(Group group) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(Columns.LABEL, brief.say(group.label()), Role.GROUP));
        for (int at = 1; at < block.columns().size(); at++) {
            cells.add(DraftCell.words(Columns.LABEL + at, "", Role.GROUP));
        }
        return cells;
    }

    /** A line of sums that are fields, each in the column that it sums. */
    private List<DraftCell> sums(FormRow row) {
        var cells = new ArrayList<DraftCell>();
        cells.add(Keys.row(block.section(), row));
        cells.add(DraftCell.words(Columns.LABEL, brief.say(row.label()), Role.TOTAL_LABEL));
        for (int at = 1; at < block.columns().size(); at++) {
            int column = Columns.LABEL + at;
            var id = block.columns().get(at).id();
            var sum = row.fields().stream()
                    .filter(field -> field.id().column().equals(id))
                    .findFirst();
            sum.ifPresent(field -> pen.place(field, column));
            cells.add(sum.map(field -> sum(field, column)).orElseGet(() -> DraftCell.words(column, "", Role.TOTAL)));
        }
        return cells;
    }

    private DraftCell sum(Field field, int column) {
        return DraftCell.of(column, Computed.content(field, brief), Role.TOTAL, FieldCell.format(field));
    }

    private List<DraftCell> keys() {
        var cells = new ArrayList<DraftCell>();
        cells.add(Keys.section(block.section()));
        int column = Columns.LABEL;
        for (var head : block.columns()) {
            cells.add(Keys.column(head, column++));
        }
        return cells;
    }

    private List<DraftCell> heads() {
        var cells = new ArrayList<DraftCell>();
        var fields = block.rows().get(0).fields();
        for (int at = 0; at < block.columns().size(); at++) {
            var role = fields.get(at).isNumeric() ? Role.HEAD : Role.HEAD_TEXT;
            cells.add(DraftCell.words(Columns.LABEL + at, head(block.columns().get(at), fields.get(at)), role));
        }
        return cells;
    }

    private String head(FormColumn column, Field field) {
        var label = brief.say(column.label());
        return field.isNumeric() ? label + "\n(" + brief.say(field.measure().label()) + ")" : label;
    }

    private List<DraftCell> line(FormRow row) {
        var cells = new ArrayList<DraftCell>();
        cells.add(Keys.row(block.section(), row));
        int column = Columns.LABEL;
        for (var field : row.fields()) {
            pen.place(field, column);
            if (Choices.isOpen(field, brief)) {
                pen.validate(Choices.of(field, block, Area.of(new Address(pen.row(), column)), brief));
            }
            cells.add(FieldCell.of(field, column++, brief));
        }
        return cells;
    }

    private List<DraftCell> sums(int first, int last) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(Columns.LABEL, brief.say("sum"), Role.TOTAL_LABEL));
        for (int at = 1; at < block.columns().size(); at++) {
            int column = Columns.LABEL + at;
            var fields = columnOf(at);
            cells.add(
                    isSummed(block.columns().get(at))
                            ? sum(fields, new Area(new Address(first, column), new Address(last, column)))
                            : DraftCell.words(column, "", Role.TOTAL));
        }
        return cells;
    }

    private DraftCell sum(List<Field> fields, Area area) {
        var amounts = fields.stream()
                .flatMap(field -> brief.figures().amount(field.id()).stream())
                .toList();
        Content cached = amounts.isEmpty()
                ? new Content.Text("")
                : new Content.Numeric(amounts.stream().reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add));
        var formula = "IF(COUNT(" + area.a1() + ")=0,\"\",SUM(" + area.a1() + "))";
        return DraftCell.of(
                area.first().column(),
                new Content.Formula(formula, cached),
                Role.TOTAL,
                FieldCell.format(fields.get(0)));
    }

    private List<Field> columnOf(int at) {
        return block.lines().stream().map(row -> row.fields().get(at)).toList();
    }

    private static boolean isSummed(FormColumn column) {
        return column.definition() != null && column.definition().total();
    }
}
