package no.samlebok.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.book.Row;
import no.samlebok.draft.DraftSheet;
import no.samlebok.figure.FieldId;
import no.samlebok.layout.Keys;
import no.samlebok.layout.Layout;
import no.samlebok.layout.Slot;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds in an issued layout what its sections, rows and columns can be known by. */
final class Issued {
    /** A heading, a sentence of help, then the text. */
    private static final int FARTHEST_LABEL = 2;

    private final Form form;
    private final Map<String, List<Slot>> slots;
    private final Map<Spot, Line> lines = new HashMap<>();
    private final Map<String, Line> headers = new HashMap<>();

    private Issued(Form form, Layout layout) {
        this.form = form;
        this.slots = layout.slots().stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.field().id().section(), LinkedHashMap::new, Collectors.toList()));
        var keys = keys(layout);
        layout.draft().sheets().forEach(sheet -> read(sheet, keys));
    }

    /** The sections of a form that its layout shows. */
    static List<ExpectedSection> sections(Form form, Layout layout) {
        var issued = new Issued(form, layout);
        return form.blocks().stream()
                .filter(block -> issued.slots.containsKey(block.section().id()))
                .map(issued::section)
                .toList();
    }

    private static Set<String> keys(Layout layout) {
        var keys = new HashSet<String>();
        for (var slot : layout.slots()) {
            var id = slot.field().id();
            keys.add(Keys.SECTION_MARK + id.section());
            keys.add(id.section() + Keys.SEPARATOR + id.row());
        }
        return keys;
    }

    private void read(DraftSheet sheet, Set<String> keys) {
        for (var row : Drafted.rows(sheet)) {
            var line = Line.of(sheet.name(), row, keys);
            lines.put(line.spot(), line);
            line.keys().stream()
                    .filter(key -> key.startsWith(Keys.SECTION_MARK))
                    .forEach(key -> headers.put(key, line));
        }
    }

    private ExpectedSection section(Block block) {
        var id = block.section().id();
        var title = Tidy.label(block.section().title().in(form.round().language()));
        var rows = rows(block);
        var inner = rows.stream().map(ExpectedRow::label).collect(Collectors.toSet());
        block.rows().stream()
                .map(row -> row.group())
                .filter(Objects::nonNull)
                .forEach(group ->
                        inner.add(Tidy.label(group.label().in(form.round().language()))));
        var columns = columns(block, Keys.SECTION_MARK + id);
        columns.forEach(column -> inner.add(column.head()));
        return new ExpectedSection(
                block, title, heading(headers.get(Keys.SECTION_MARK + id), title), inner, columns, rows);
    }

    private int heading(@Nullable Line header, String title) {
        for (int above = 1; header != null && above <= FARTHEST_LABEL; above++) {
            var line = lines.get(header.spot().below(-above));
            if (line != null && line.lead().equals(title)) {
                return above;
            }
        }
        return 0;
    }

    private List<ExpectedRow> rows(Block block) {
        var id = block.section().id();
        var byRow = Objects.requireNonNull(slots.get(id)).stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.field().id().row(), LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<ExpectedRow>();
        byRow.forEach((row, fields) -> rows.add(row(fields, rows.size() + 1)));
        return rows.stream()
                .map(row -> isShared(row.label(), rows) ? row.sharing() : row)
                .toList();
    }

    private ExpectedRow row(List<Slot> fields, int number) {
        var first = fields.get(0);
        var id = first.field().id();
        var words = words(first.field(), number);
        var place = new Spot(first.sheet(), first.address().row());
        var label = beside(fields, place)
                .orElseGet(() -> Tidy.label(words.in(form.round().language())));
        for (int offset = 0; offset <= FARTHEST_LABEL; offset++) {
            var line = lines.get(place.below(-offset));
            if (line != null && line.lead().equals(label)) {
                return new ExpectedRow(id.section(), id.row(), words, fields, label, offset, Evidence.Label.OWN);
            }
        }
        return new ExpectedRow(id.section(), id.row(), words, fields, "", 0, Evidence.Label.NONE);
    }

    /** The text to the left of a row's fields, which may leave out the group that the row is under. */
    private Optional<String> beside(List<Slot> fields, Spot place) {
        int first =
                fields.stream().mapToInt(slot -> slot.address().column()).min().orElseThrow();
        return Optional.ofNullable(lines.get(place))
                .filter(line -> line.leadCell().stream().anyMatch(cell -> cell.column() < first))
                .map(Line::lead);
    }

    /** The label of a row; in an open list the name that was issued, else the number of the line. */
    private Words words(Field first, int number) {
        var name = new FieldId(first.id().section(), first.id().row(), Block.NAME);
        return form.issued()
                .entry(name)
                .filter(entry -> !entry.raw().isBlank())
                .map(entry -> Words.same(entry.raw()))
                .or(() -> Optional.of(first.row()).filter(words -> !words.nb().isBlank()))
                .orElseGet(() -> Messages.of("reading.line")
                        .with("number", Integer.toString(number))
                        .words());
    }

    private static boolean isShared(String label, List<ExpectedRow> rows) {
        return !label.isEmpty()
                && rows.stream().filter(row -> row.label().equals(label)).count() > 1;
    }

    private List<ExpectedColumn> columns(Block block, String key) {
        var header = headers.get(key);
        var heads = header == null ? null : lines.get(header.spot().below(block.isNested() ? 2 : 1));
        var columns = new ArrayList<ExpectedColumn>();
        for (var column : block.columns()) {
            var head = block.section() instanceof Section.Narrative || heads == null || header == null
                    ? ""
                    : head(column.id(), header.row(), heads.row());
            columns.add(new ExpectedColumn(column.id(), head, Evidence.Label.OWN));
        }
        return columns.stream().map(column -> settled(column, columns)).toList();
    }

    private static String head(String id, Row keys, Row heads) {
        return keys.cells().stream()
                .filter(cell -> Line.text(cell).equals(id))
                .map(cell -> Tidy.label(Line.text(heads.cell(cell.column()))))
                .findFirst()
                .orElse("");
    }

    private static ExpectedColumn settled(ExpectedColumn column, List<ExpectedColumn> all) {
        if (column.head().isEmpty()) {
            return new ExpectedColumn(column.id(), "", Evidence.Label.NONE);
        }
        long same =
                all.stream().filter(other -> other.head().equals(column.head())).count();
        return same == 1 ? column : new ExpectedColumn(column.id(), column.head(), Evidence.Label.SHARED);
    }
}
