package no.samlebok.mangling;

import static no.samlebok.mangling.Declared.RECOVERED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.template.MeasureKind;
import no.samlebok.writers.Deed;
import no.samlebok.writers.Habit;

/** What users do in any program before they save: each done to a book too, so that it is known where every answer went. */
enum Habits {
    NOTHING(Deed.NOTHING, RECOVERED, (book, dice) -> Optional.of(done(Habit.nothing(), Set.of()))),
    TYPE(Deed.TYPE, RECOVERED, Habits::type),
    FIT(Deed.FIT, RECOVERED, (book, dice) -> row(book.rows(), dice, row -> done(in(Deed.FIT, row), Set.of()))),
    HIDE_ROW(Deed.HIDE_ROW, "a row is hidden or filtered away", Habits::hideRow),
    INSERT_ROW(Deed.INSERT_ROW, "rows are inserted anywhere", Habits::insertRow),
    DELETE_ROW(Deed.DELETE_ROW, "a row of a table is deleted", Habits::deleteRow),
    INSERT_COLUMN(Deed.INSERT_COLUMN, "a column is inserted", Habits::insertColumn),
    SORT(Deed.SORT, "a table is sorted with its keys", (book, dice) -> sort(book, dice, true)),
    SORT_WITHOUT_KEYS(Deed.SORT, "a table is sorted without its keys", (book, dice) -> sort(book, dice, false)),
    RENAME(Deed.RENAME, "a sheet is renamed", Habits::rename),
    COPY(Deed.COPY, "a sheet is copied", Habits::copy),
    PUT_LAST(Deed.PUT_LAST, "the sheets are put in another order", Habits::putLast),
    HIDE_SHEET(Deed.HIDE_SHEET, "a sheet is hidden", Habits::hideSheet),
    DELETE_SHEET(Deed.DELETE_SHEET, "a sheet is deleted", Habits::deleteSheet);

    /** What is done in a program, and the fields that a finding may name because of it. */
    record Done(Habit habit, Set<FieldId> touched) {}

    final Deed deed;
    final Declared declared;

    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<Handled, Dice, Optional<Done>> act;

    Habits(Deed deed, String mangling, BiFunction<Handled, Dice, Optional<Done>> act) {
        this(deed, Catalogue.named(mangling).declared(), act);
    }

    Habits(Deed deed, Declared declared, BiFunction<Handled, Dice, Optional<Done>> act) {
        this.deed = deed;
        this.declared = declared;
        this.act = act;
    }

    /** Does it to a book; empty when there is nothing to do it to. */
    Optional<Done> on(Handled book, Dice dice) {
        return act.apply(book, dice);
    }

    private static Done done(Habit habit, Set<FieldId> touched) {
        return new Done(habit, touched);
    }

    private static Habit in(Deed deed, FieldRow row) {
        return new Habit(deed, row.sheet(), row.row(), 0, "");
    }

    private static Optional<Done> row(List<FieldRow> rows, Dice dice, Function<FieldRow, Done> act) {
        return dice.pick(rows).map(act);
    }

    private static Optional<Done> sheet(List<String> sheets, Dice dice, Function<String, Done> act) {
        return dice.pick(sheets).map(act);
    }

    private static Optional<Done> type(Handled book, Dice dice) {
        var amounts = book.open().stream()
                .filter(id -> book.written.get(id) instanceof Figure.Amount)
                .filter(id -> book.issue.fields().get(id).measure().kind() == MeasureKind.AMOUNT)
                .toList();
        return dice.pick(amounts).map(id -> {
            var at = book.places.get(id);
            var digits = 4000 + dice.below(900) + ".5";
            book.number(at, new BigDecimal(digits));
            book.written.put(id, new Figure.Amount(new BigDecimal(digits)));
            return done(new Habit(Deed.TYPE, at.sheet(), at.row(), at.column(), digits), Set.of(id));
        });
    }

    private static Optional<Done> hideRow(Handled book, Dice dice) {
        return row(book.rows(), dice, row -> {
            book.tabs.get(row.sheet()).hiddenRows.add(row.row());
            return done(in(Deed.HIDE_ROW, row), Set.of());
        });
    }

    private static Optional<Done> insertRow(Handled book, Dice dice) {
        return row(book.rows(), dice, row -> {
            book.insertRows(row.sheet(), row.row(), 1);
            return done(in(Deed.INSERT_ROW, row), book.on(row.sheet()));
        });
    }

    private static Optional<Done> deleteRow(Handled book, Dice dice) {
        return row(book.answeredTableRows(), dice, row -> {
            book.deleteRow(row.sheet(), row.row());
            return done(in(Deed.DELETE_ROW, row), row.set());
        });
    }

    private static Optional<Done> insertColumn(Handled book, Dice dice) {
        return row(book.rows(), dice, row -> {
            int column = dice.below(book.places.get(row.first()).column() + 1);
            book.insertColumn(row.sheet(), column);
            return done(new Habit(Deed.INSERT_COLUMN, row.sheet(), 0, column, ""), book.on(row.sheet()));
        });
    }

    private static Optional<Done> sort(Handled book, Dice dice, boolean withKeys) {
        var rows = book.answeredTableRows().stream()
                .filter(row -> book.label(row).isPresent() && below(book, row).isPresent())
                .filter(row -> !isMerged(book, row))
                .toList();
        return row(rows, dice, row -> {
            var other = below(book, row).orElseThrow();
            int label = book.label(row).orElseThrow().column();
            int from = withKeys ? 0 : label;
            book.swapRows(row.sheet(), row.row(), other.row(), from);
            var touched = new HashSet<>(row.set());
            touched.addAll(other.set());
            return done(new Habit(Deed.SORT, row.sheet(), row.row(), from, Integer.toString(label)), touched);
        });
    }

    /** Programs sort no merged cells. */
    private static boolean isMerged(Handled book, FieldRow row) {
        return book.tabs.get(row.sheet()).merged.stream()
                .anyMatch(area ->
                        area.first().row() <= row.row() + 1 && area.last().row() >= row.row());
    }

    /** The row of the same table right below one, with another label in the same column. */
    private static Optional<FieldRow> below(Handled book, FieldRow row) {
        return book.tableRows().stream()
                .filter(other -> row.isBeside(other) && other.row() == row.row() + 1)
                .filter(other -> book.label(other)
                        .filter(at ->
                                at.column() == book.label(row).orElseThrow().column())
                        .filter(at ->
                                !book.text(at).equals(book.text(book.label(row).orElseThrow())))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Done> rename(Handled book, Dice dice) {
        return sheet(book.sheets(), dice, sheet -> {
            var name = book.freeName("Ark1");
            book.rename(sheet, name);
            return done(new Habit(Deed.RENAME, sheet, 0, 0, name), book.on(name));
        });
    }

    private static Optional<Done> copy(Handled book, Dice dice) {
        return sheet(book.sheets(), dice, sheet -> {
            var name = book.freeName(sheet + " (2)");
            book.copySheet(sheet, name);
            return done(new Habit(Deed.COPY, sheet, 0, 0, name), book.on(sheet));
        });
    }

    private static Optional<Done> putLast(Handled book, Dice dice) {
        return sheet(book.sheets(), dice, sheet -> {
            var order = new ArrayList<>(book.tabs.keySet());
            order.remove(sheet);
            order.add(sheet);
            book.order(order);
            return done(Habit.of(Deed.PUT_LAST, sheet), Set.of());
        });
    }

    private static Optional<Done> hideSheet(Handled book, Dice dice) {
        return sheet(book.sheets(), dice, sheet -> done(Habit.of(Deed.HIDE_SHEET, sheet), Set.of()));
    }

    private static Optional<Done> deleteSheet(Handled book, Dice dice) {
        var answered = book.sheets().stream()
                .filter(sheet -> book.on(sheet).stream().anyMatch(book::isAnswered))
                .toList();
        return sheet(answered, dice, sheet -> {
            var fields = book.on(sheet);
            book.deleteSheet(sheet);
            return done(Habit.of(Deed.DELETE_SHEET, sheet), fields);
        });
    }
}
