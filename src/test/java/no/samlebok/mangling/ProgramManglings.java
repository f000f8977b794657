package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.figure.FieldId;
import no.samlebok.template.MeasureKind;

/** What programs do to all of a workbook, and what becomes of formulas. */
final class ProgramManglings {
    private ProgramManglings() {}

    static List<Mangling> all() {
        return List.of(
                recovered("values and formats are pasted into an empty book", ProgramManglings::valuesAndFormats),
                flagged("values alone are pasted into an empty book", ProgramManglings::valuesOnly),
                flagged("what can be seen is pasted into an empty book", ProgramManglings::visibleOnly),
                recovered("formulas become the values they show", (book, dice) -> values(book)),
                recovered(
                        "values beside formulas are stale",
                        (book, dice) -> cached(book, new Content.Numeric(BigDecimal.TEN))),
                recovered("values beside formulas are lost", (book, dice) -> cached(book, Content.blank())),
                said("a formula is written over", ProgramManglings::overwriteFormula),
                recovered("a formula is deleted", ProgramManglings::deleteFormula));
    }

    private static void change(Handled book, UnaryOperator<Cell> change) {
        book.tabs.values().forEach(tab -> tab.changeAll(change));
    }

    private static Cell value(Cell cell) {
        return cell.content() instanceof Content.Formula formula
                ? new Cell(cell.column(), formula.cached(), raw(formula.cached()), cell.format())
                : cell;
    }

    private static String raw(Content content) {
        return content instanceof Content.Numeric number ? number.value().toPlainString() : "";
    }

    /**
     * Where a unit wrote a formula of its own, the value would be an answer like any other. A computed value that was
     * typed over does not follow what is written later, and is then named.
     */
    private static Optional<Set<FieldId>> values(Handled book) {
        if (hasOwnFormula(book)) {
            return Optional.empty();
        }
        change(book, ProgramManglings::value);
        return Optional.of(book.all().stream().filter(book.issue::isComputed).collect(Collectors.toSet()));
    }

    private static boolean hasOwnFormula(Handled book) {
        return book.open().stream().anyMatch(id -> book.cell(id).content() instanceof Content.Formula);
    }

    private static Optional<Set<FieldId>> valuesAndFormats(Handled book, Dice dice) {
        if (values(book).isEmpty()) {
            return Optional.empty();
        }
        book.names.clear();
        book.tabs.values().forEach(tab -> tab.merged.clear());
        return Optional.of(book.all());
    }

    /** The fractions behind percentages are then nothing that can be told from percent. */
    private static Optional<Set<FieldId>> valuesOnly(Handled book, Dice dice) {
        boolean hasSmallPercent = book.open().stream()
                .anyMatch(id -> book.issue.fields().get(id).measure().kind() == MeasureKind.PERCENT
                        && book.cell(id).content() instanceof Content.Numeric);
        if (!hasSmallPercent) {
            return Optional.empty();
        }
        if (valuesAndFormats(book, dice).isEmpty()) {
            return Optional.empty();
        }
        change(book, cell -> new Cell(cell.column(), cell.content(), cell.raw(), FormatKind.GENERAL));
        return Optional.of(book.all());
    }

    /** Neither hidden column nor hidden rows come along, and all moves up and to the left. */
    private static Optional<Set<FieldId>> visibleOnly(Handled book, Dice dice) {
        if (hasOwnFormula(book) || book.open().stream().noneMatch(book::isAnswered)) {
            return Optional.empty();
        }
        for (var sheet : List.copyOf(book.tabs.keySet())) {
            var hidden = book.tabs.get(sheet).hiddenRows.stream()
                    .sorted((a, b) -> b - a)
                    .toList();
            hidden.forEach(row -> book.deleteRow(sheet, row));
            keys(book, sheet).ifPresent(column -> book.deleteColumn(sheet, column));
        }
        return valuesAndFormats(book, dice);
    }

    /** The hidden column of keys on a sheet, also on one that is a copy. */
    private static Optional<Integer> keys(Handled book, String sheet) {
        var keys = book.all().stream().map(id -> id.section() + "." + id.row()).collect(Collectors.toSet());
        var tab = book.tabs.get(sheet);
        return tab.rows().stream()
                .flatMap(row -> tab.texts(row).entrySet().stream())
                .filter(cell -> keys.contains(cell.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Set<FieldId>> cached(Handled book, Content value) {
        change(
                book,
                cell -> cell.content() instanceof Content.Formula formula
                        ? new Cell(cell.column(), new Content.Formula(formula.text(), value), "", cell.format())
                        : cell);
        return Optional.of(book.all());
    }

    private static List<FieldId> formulas(Handled book) {
        return book.places.keySet().stream()
                .filter(book.issue::isComputed)
                .filter(id -> book.cell(id).content() instanceof Content.Formula)
                .sorted()
                .toList();
    }

    private static Optional<Set<FieldId>> overwriteFormula(Handled book, Dice dice) {
        return dice.pick(formulas(book)).map(id -> {
            book.number(book.places.get(id), new BigDecimal("0.995"));
            return Set.of(id);
        });
    }

    private static Optional<Set<FieldId>> deleteFormula(Handled book, Dice dice) {
        return dice.pick(formulas(book)).map(id -> {
            book.blank(book.places.get(id));
            return Set.of(id);
        });
    }
}
