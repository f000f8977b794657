package no.samlebok.mangling;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.Row;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Layout;
import no.samlebok.layout.Slot;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.reading.AsIssued;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.FormRow;
import no.samlebok.template.Section;

/**
 * A workbook as it went out, with what its parts are called.
 *
 * @param family the family it is of
 * @param heads the text above each column, by section and column
 * @param labels the first text to the left of each field, but for the key
 */
record Issue(
        String family,
        Form form,
        Layout layout,
        Book book,
        Map<FieldId, Field> fields,
        Map<String, Block> blocks,
        Map<String, Map<String, String>> heads,
        Map<FieldId, String> labels) {
    static Issue of(String family, Form form) {
        var layout = UnitWorkbook.of(form, Figures.none(), "en arbeidsbok");
        var blocks = new HashMap<String, Block>();
        form.blocks().forEach(block -> blocks.put(block.section().id(), block));
        var book = AsIssued.book(layout);
        return new Issue(family, form, layout, book, form.byId(), blocks, heads(layout, book), labels(layout, book));
    }

    /** Whether the unit fills it in. */
    boolean isOpen(FieldId id) {
        return fields.get(id).fill() == Fill.UNIT && !form.isLocked(id);
    }

    boolean isComputed(FieldId id) {
        return fields.get(id).fill() == Fill.COMPUTED;
    }

    boolean isList(String section) {
        return blocks.get(section).section() instanceof Section.Listing;
    }

    boolean isText(FieldId id) {
        return blocks.get(id.section()).section() instanceof Section.Narrative || isDisagreement(id);
    }

    boolean isDisagreement(FieldId id) {
        return id.equals(Block.disagreement(id.section()));
    }

    /** Whether a row has a label of its own beside its cells. */
    boolean isTable(FieldId id) {
        return !isList(id.section()) && !isText(id);
    }

    /** The label of a field's row as it stands in the workbook, which may leave out the group it is under. */
    String label(FieldId id) {
        return isTable(id)
                ? labels.getOrDefault(id, "")
                : fields.get(id).row().in(form.round().language());
    }

    /** The unit of measure beside a row; empty when there is none. */
    String unit(FieldId id) {
        return blocks.get(id.section()).rows().stream()
                .filter(row -> row.id().equals(id.row()) && row.measure() != null)
                .map(FormRow::measure)
                .map(measure -> measure.label().in(form.round().language()))
                .findFirst()
                .orElse("");
    }

    /** The fields of a section. */
    Set<FieldId> inSection(String section) {
        return fields.keySet().stream()
                .filter(id -> id.section().equals(section))
                .collect(Collectors.toSet());
    }

    List<Slot> slots() {
        return layout.slots();
    }

    /** The cell that a field was issued in. */
    At place(FieldId field) {
        var slot = layout.byField().get(field);
        return new At(slot.sheet(), slot.address().row(), slot.address().column());
    }

    private static Map<FieldId, String> labels(Layout layout, Book book) {
        var labels = new HashMap<FieldId, String>();
        var rows = new HashMap<String, Row>();
        book.sheets().forEach(sheet -> sheet.rows().forEach(row -> rows.put(sheet.name() + "\n" + row.index(), row)));
        for (var slot : layout.slots()) {
            rows.get(slot.sheet() + "\n" + slot.address().row()).cells().stream()
                    .filter(cell ->
                            cell.column() > 0 && cell.column() < slot.address().column())
                    .filter(cell -> cell.content() instanceof Content.Text && !cell.isBlank())
                    .findFirst()
                    .ifPresent(cell -> labels.put(slot.field().id(), ((Content.Text) cell.content()).value()));
        }
        return labels;
    }

    private static Map<String, Map<String, String>> heads(Layout layout, Book book) {
        var heads = new HashMap<String, Map<String, String>>();
        for (var slot : layout.slots()) {
            var id = slot.field().id();
            heads.computeIfAbsent(id.section(), section -> heads(section, slot.sheet(), book));
        }
        return heads;
    }

    private static Map<String, String> heads(String section, String sheet, Book book) {
        var found = new LinkedHashMap<String, String>();
        Map<Integer, String> keys = null;
        for (var row : book.sheet(sheet).orElseThrow().rows()) {
            if (keys != null) {
                keys.forEach((column, key) -> {
                    if (row.cell(column).content() instanceof Content.Text head
                            && !head.value().isBlank()) {
                        found.put(key, head.value());
                    }
                });
                return found;
            }
            if (row.cell(0).content() instanceof Content.Text text
                    && text.value().equals("#" + section)) {
                keys = keys(row.cells().stream().skip(1).toList());
            }
        }
        return found;
    }

    private static Map<Integer, String> keys(List<Cell> cells) {
        var keys = new LinkedHashMap<Integer, String>();
        cells.forEach(cell -> {
            if (cell.content() instanceof Content.Text text) {
                keys.put(cell.column(), text.value());
            }
        });
        return keys;
    }
}
