package no.samlebok.mangling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.Name;
import no.samlebok.book.Sheet;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;

/**
 * A filled workbook in someone's hands. It does what Excel does: names follow what is inserted, deleted and cut, and stay
 * behind when rows are sorted. Beside that it remembers what the unit wrote, and where each answer went.
 */
final class Handled {
    final Issue issue;
    final Map<String, Tab> tabs = new LinkedHashMap<>();
    final List<Name> names = new ArrayList<>();

    /** What the unit wrote; missing where it wrote nothing. */
    final Map<FieldId, Figure> written = new LinkedHashMap<>();

    /** Where the cells of fields are now; without those that are gone. */
    final Map<FieldId, At> places = new HashMap<>();

    /** What the unit wrote where no field is, each with the section it stands in. */
    final Map<At, String> extras = new LinkedHashMap<>();

    /** Whether there is a copy, of a line or saying otherwise; when the original is deleted then, the copy is the answer. */
    boolean forked;

    /** The fields whose answers are outside their cells, or have no cell of their own. */
    final Set<FieldId> out = new HashSet<>();

    /** What shows of things done that would else be nothing but other answers. */
    private final List<Trace> traces = new ArrayList<>();

    /** Whether something was done of which nothing shows any more. */
    boolean traceless;

    /** The rows of tables of which there is a copy; when one of the two is changed nobody knows which is the copy. */
    final Set<String> copied = new HashSet<>();

    /** The sections in which answers were parted from their labels or keys. */
    private final Set<String> parted = new HashSet<>();

    Handled(Issue issue) {
        this.issue = issue;
        issue.book().sheets().forEach(sheet -> tabs.put(sheet.name(), Tab.of(sheet)));
        names.addAll(issue.book().names());
        issue.slots()
                .forEach(slot ->
                        places.put(slot.field().id(), issue.place(slot.field().id())));
    }

    /** The book as it comes back. */
    Book book() {
        var sheets = new ArrayList<Sheet>();
        tabs.forEach((name, tab) -> sheets.add(tab.sheet(name)));
        return new MemoryBook(sheets, names, Map.of());
    }

    // What stands where

    /** The sheets on which fields are. */
    List<String> sheets() {
        return places.values().stream().map(At::sheet).distinct().sorted().toList();
    }

    Set<FieldId> on(String sheet) {
        return where(at -> at.sheet().equals(sheet));
    }

    Set<FieldId> where(Predicate<At> condition) {
        return places.entrySet().stream()
                .filter(place -> condition.test(place.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Set<FieldId> all() {
        return issue.fields().keySet();
    }

    Cell cell(At at) {
        return tabs.get(at.sheet()).get(at.row(), at.column());
    }

    Cell cell(FieldId field) {
        return cell(places.get(field));
    }

    String text(At at) {
        return cell(at).content() instanceof Content.Text text ? text.value() : "";
    }

    boolean isBlank(At at) {
        return cell(at).isBlank();
    }

    /** The rows of fields that are whole: every field in the same row. */
    List<FieldRow> rows() {
        var rows = new TreeMap<String, List<FieldId>>();
        issue.fields().keySet().stream()
                .filter(places::containsKey)
                .forEach(id -> rows.computeIfAbsent(id.section() + "." + id.row(), any -> new ArrayList<>())
                        .add(id));
        return rows.values().stream()
                .filter(fields -> fields.stream()
                                .map(id -> places.get(id).in(places.get(id).row()))
                                .map(at -> at.sheet() + "\n" + at.row())
                                .distinct()
                                .count()
                        == 1)
                .map(fields -> new FieldRow(
                        fields.get(0).section(),
                        fields.get(0).row(),
                        places.get(fields.get(0)).sheet(),
                        places.get(fields.get(0)).row(),
                        fields))
                .toList();
    }

    /** Those with a label of their own beside them. */
    List<FieldRow> tableRows() {
        return rows().stream().filter(row -> issue.isTable(row.first())).toList();
    }

    /** Those of them with something for the unit to fill in that it has filled in. */
    List<FieldRow> answeredTableRows() {
        return tableRows().stream().filter(this::isAnswered).toList();
    }

    List<FieldRow> lines() {
        return rows().stream()
                .filter(row -> issue.isList(row.section()) && !issue.isDisagreement(row.first()))
                .toList();
    }

    List<FieldRow> textRows() {
        return rows().stream().filter(row -> issue.isText(row.first())).toList();
    }

    boolean isAnswered(FieldRow row) {
        return row.fields().stream().anyMatch(this::isAnswered);
    }

    boolean isAnswered(FieldId field) {
        return issue.isOpen(field) && !Figure.missing().equals(written.get(field));
    }

    boolean hasLocked(FieldRow row) {
        return row.fields().stream().anyMatch(id -> issue.form().isLocked(id));
    }

    /** The open fields whose cells are where they can be changed. */
    List<FieldId> open() {
        return issue.fields().keySet().stream()
                .filter(id -> issue.isOpen(id) && places.containsKey(id) && !out.contains(id))
                .toList();
    }

    /** The cell with a row's hidden key. */
    Optional<At> key(FieldRow row) {
        return find(row.sheet(), row.row(), (row.section() + "." + row.id())::equals);
    }

    /** The cell with the label of a table's row. */
    Optional<At> label(FieldRow row) {
        return find(row.sheet(), row.row(), issue.label(row.first())::equals);
    }

    /** The cell with a row's unit of measure. */
    Optional<At> unit(FieldRow row) {
        var unit = issue.unit(row.first());
        return unit.isEmpty() ? Optional.empty() : find(row.sheet(), row.row(), unit::equals);
    }

    /** Whether a field stands in the row that its name points at or, when it has none left, that it was issued in. */
    boolean isWhereNamed(FieldId field) {
        var place = places.get(field);
        var named = names.stream()
                .filter(name -> name.name().equals(field.name()))
                .map(Handled::at)
                .toList();
        var rows = named.isEmpty() ? List.of(issue.place(field)) : named;
        return place != null
                && rows.stream().anyMatch(at -> at.sheet().equals(place.sheet()) && at.row() == place.row());
    }

    /** The row of a section's column keys on a sheet. */
    Optional<Integer> keyRow(String sheet, String section) {
        return tabs.get(sheet).rows().stream()
                .filter(row -> find(sheet, row, ("#" + section)::equals).isPresent())
                .findFirst();
    }

    /** The cell with the head of a field's column, nearest above it. */
    Optional<At> head(FieldId field) {
        var at = places.get(field);
        var head = issue.heads().getOrDefault(field.section(), Map.of()).get(field.column());
        if (head == null) {
            return Optional.empty();
        }
        for (int row = at.row() - 1; row >= 0; row--) {
            if (text(at.in(row)).equals(head) && !isKeys(at.sheet(), row)) {
                return Optional.of(at.in(row));
            }
        }
        return Optional.empty();
    }

    /** Whether a row is one of hidden column keys, which may be the same words as the heads. */
    private boolean isKeys(String sheet, int row) {
        return find(sheet, row, text -> text.startsWith("#")).isPresent();
    }

    Optional<At> find(String sheet, int row, Predicate<String> text) {
        return tabs.get(sheet).texts(row).entrySet().stream()
                .filter(cell -> text.test(cell.getValue()))
                .map(cell -> new At(sheet, row, cell.getKey()))
                .findFirst();
    }

    /** The sections with fields on a sheet, from the top. */
    List<String> sections(String sheet) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().sheet().equals(sheet))
                .sorted(Comparator.comparingInt(place -> place.getValue().row()))
                .map(place -> place.getKey().section())
                .distinct()
                .toList();
    }

    // Writing

    void put(At at, Cell cell) {
        tabs.get(at.sheet()).put(at.row(), at.column(), cell);
    }

    void write(At at, String text) {
        var kept = cell(at).format();
        put(at, new Cell(at.column(), new Content.Text(text), text, kept));
    }

    /** A number as a program stores it, in the format that is there. */
    void number(At at, BigDecimal number) {
        number(at, number, cell(at).format());
    }

    void number(At at, BigDecimal number, FormatKind format) {
        put(at, new Cell(at.column(), new Content.Numeric(number), number.toPlainString(), format));
    }

    void blank(At at) {
        put(at, new Cell(at.column(), Content.blank(), "", cell(at).format()));
    }

    /** Writes something that is no field's answer, in a section; the reader must not leave it out without a word. */
    void extra(At at, Cell cell, String section) {
        put(at, cell);
        extras.put(at, section);
    }

    /**
     * Whether answers are parted from their labels or keys in a section for the first time. Done twice it may come to the
     * same as other answers written by hand, which nobody can tell.
     */
    boolean part(String section) {
        return parted.add(section);
    }

    /** Remembers all that shows of something. What is written over later is then what was written later. */
    void trace(At at, BiPredicate<Tab, At> shows, Map<FieldId, Figure> otherwise) {
        var meant = new HashMap<>(written);
        meant.keySet().retainAll(otherwise.keySet());
        traces.add(new Trace(
                at,
                shows,
                () -> otherwise.entrySet().stream()
                        .filter(one -> Objects.equals(written.get(one.getKey()), meant.get(one.getKey())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /** Remembers all that shows of answers that are in each other's places, whatever is written there later. */
    void traceSwap(At at, BiPredicate<Tab, At> shows, Map<FieldId, FieldId> places) {
        traces.add(new Trace(
                at,
                shows,
                () -> places.entrySet().stream()
                        .filter(one -> written.containsKey(one.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> written.get(one.getValue())))));
    }

    /** Takes the answers that the workbook cannot be told from where nothing shows any more. */
    void settle() {
        traces.stream()
                .filter(trace -> !trace.shows().test(tabs.get(trace.at().sheet()), trace.at()))
                .forEach(this::lose);
    }

    private void lose(Trace trace) {
        var otherwise = trace.otherwise().get();
        traceless |= !otherwise.isEmpty();
        written.putAll(otherwise);
    }

    // Rows, columns and sheets

    void insertRows(String sheet, int above, int count) {
        moveRows(sheet, row -> row >= above ? row + count : row);
    }

    void deleteRow(String sheet, int row) {
        tabs.get(sheet).removeRow(row);
        forget(at -> at.sheet().equals(sheet) && at.row() == row);
        tabs.get(sheet)
                .merged
                .removeIf(area -> area.first().row() == row && area.last().row() == row);
        moveRows(sheet, at -> at > row ? at - 1 : at);
        tabs.get(sheet).dropSingle();
    }

    void insertColumn(String sheet, int before) {
        moveColumns(sheet, column -> column >= before ? column + 1 : column);
    }

    void deleteColumn(String sheet, int column) {
        tabs.get(sheet).removeColumn(column);
        traces.stream()
                .filter(trace -> trace.at().sheet().equals(sheet) && trace.at().column() == column)
                .forEach(this::lose);
        forget(at -> at.sheet().equals(sheet) && at.column() == column);
        tabs.get(sheet)
                .merged
                .removeIf(area -> area.first().column() == column && area.last().column() == column);
        moveColumns(sheet, at -> at > column ? at - 1 : at);
        tabs.get(sheet).dropSingle();
    }

    /** Cuts a row and inserts it above another; names follow. */
    void cutRow(String sheet, int row, int above) {
        if (row < above) {
            moveRows(sheet, at -> at == row ? above - 1 : at > row && at < above ? at - 1 : at);
        } else {
            moveRows(sheet, at -> at == row ? above : at >= above && at < row ? at + 1 : at);
        }
    }

    /** Swaps two columns by cutting; names follow. Excel wants what is merged across them taken apart first. */
    void swapColumns(String sheet, int one, int other) {
        tabs.get(sheet).merged.clear();
        moveColumns(sheet, at -> at == one ? other : at == other ? one : at);
    }

    /** Copies a whole row into a new one below it, hidden key and all. */
    void copyRow(String sheet, int row) {
        insertRows(sheet, row + 1, 1);
        var tab = tabs.get(sheet);
        List.copyOf(tab.row(row).entrySet()).forEach(cell -> tab.put(row + 1, cell.getKey(), cell.getValue()));
    }

    /** Sorts two rows into each other's places from a column on; names stay behind, answers go with their cells. */
    void swapRows(String sheet, int one, int other, int fromColumn) {
        var tab = tabs.get(sheet);
        for (int column = fromColumn; column < tab.width(); column++) {
            swapCells(new At(sheet, one, column), new At(sheet, other, column));
        }
    }

    /** Swaps two cells; names stay behind. */
    void swapCells(At one, At other) {
        var first = cell(one);
        put(one, cell(other));
        put(other, first);
        move(at -> at.equals(one) ? other : at.equals(other) ? one : at);
    }

    /** Drags a cell to another place; its name follows. */
    void drag(At from, At to) {
        put(to, cell(from));
        tabs.get(from.sheet()).clear(from.row(), from.column());
        follow(at -> at.equals(from) ? to : at);
    }

    void rename(String sheet, String name) {
        var renamed = new LinkedHashMap<String, Tab>();
        tabs.forEach((old, tab) -> renamed.put(old.equals(sheet) ? name : old, tab));
        tabs.clear();
        tabs.putAll(renamed);
        follow(at -> at.sheet().equals(sheet) ? new At(name, at.row(), at.column()) : at);
    }

    void copySheet(String sheet, String name) {
        tabs.put(name, tabs.get(sheet).copy());
        names.addAll(names.stream()
                .filter(any -> any.sheet().equals(sheet))
                .map(any -> new Name(any.name(), name, any.area()))
                .toList());
    }

    void deleteSheet(String sheet) {
        tabs.remove(sheet);
        forget(at -> at.sheet().equals(sheet));
    }

    void order(List<String> sheets) {
        var ordered = new LinkedHashMap<String, Tab>();
        sheets.forEach(name -> ordered.put(name, tabs.get(name)));
        tabs.clear();
        tabs.putAll(ordered);
    }

    /** Cuts rows to a place on another sheet; names follow. */
    void cut(String sheet, Predicate<Integer> which, String other, int by) {
        var from = tabs.get(sheet);
        var to = tabs.computeIfAbsent(other, any -> new Tab());
        for (int row : List.copyOf(from.rows()).stream().filter(which).toList()) {
            List.copyOf(from.row(row).entrySet()).forEach(cell -> to.put(row + by, cell.getKey(), cell.getValue()));
            from.removeRow(row);
        }
        from.merged.stream()
                .filter(area -> which.test(area.first().row()))
                .map(area -> Tab.area(area, row -> row + by, column -> column))
                .forEach(to.merged::add);
        from.merged.removeIf(area -> which.test(area.first().row()));
        follow(at -> at.sheet().equals(sheet) && which.test(at.row()) ? new At(other, at.row() + by, at.column()) : at);
    }

    /** Merges cells; all but the first are emptied, as Excel does. */
    void merge(At first, At last) {
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                if (row != first.row() || column != first.column()) {
                    blank(new At(first.sheet(), row, column));
                }
            }
        }
        tabs.get(first.sheet())
                .merged
                .add(new Area(new Address(first.row(), first.column()), new Address(last.row(), last.column())));
    }

    /** A name that no sheet has. */
    String freeName(String wish) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wish : wish + " (" + number + ")")
                .filter(name -> !tabs.containsKey(name))
                .findFirst()
                .orElseThrow();
    }

    private void moveRows(String sheet, IntUnaryOperator to) {
        tabs.get(sheet).moveRows(to);
        follow(at -> at.sheet().equals(sheet) ? at.in(to.applyAsInt(at.row())) : at);
    }

    private void moveColumns(String sheet, IntUnaryOperator to) {
        tabs.get(sheet).moveColumns(to);
        follow(at -> at.sheet().equals(sheet) ? new At(sheet, at.row(), to.applyAsInt(at.column())) : at);
    }

    private void follow(UnaryOperator<At> to) {
        names.replaceAll(name -> {
            var at = to.apply(at(name));
            return new Name(name.name(), at.sheet(), Area.of(new Address(at.row(), at.column())));
        });
        move(to);
    }

    private void move(UnaryOperator<At> to) {
        places.replaceAll((field, at) -> to.apply(at));
        var moved = new LinkedHashMap<At, String>();
        extras.forEach((at, section) -> moved.put(to.apply(at), section));
        extras.clear();
        extras.putAll(moved);
        traces.replaceAll(trace -> trace.moved(to.apply(trace.at())));
    }

    private void forget(Predicate<At> which) {
        names.removeIf(name -> which.test(at(name)));
        places.values().removeIf(which);
        extras.keySet().removeIf(which);
        traces.removeIf(trace -> which.test(trace.at()));
    }

    private static At at(Name name) {
        var first = name.area().first();
        return new At(name.sheet(), first.row(), first.column());
    }
}
