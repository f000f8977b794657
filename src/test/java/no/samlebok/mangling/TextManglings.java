package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Cell;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;

/** What is done to texts. */
final class TextManglings {
    private TextManglings() {}

    static List<Mangling> all() {
        return List.of(
                flagged("two paragraphs are pasted from Word", (book, dice) -> paste(book, dice, 2)),
                flagged("many paragraphs are pasted over the next texts", (book, dice) -> paste(book, dice, 8)),
                flagged("a text is pasted over table rows below it", TextManglings::pasteOverTable),
                flagged("a text is dragged to the row below", TextManglings::drag),
                said("something is written beside a text", TextManglings::beside),
                said("the heading of a text is written over", TextManglings::writeHeading),
                recovered("a row is inserted between a heading and its text", TextManglings::insert),
                recovered("a text is written in another cell's format", TextManglings::plain));
    }

    private static Optional<Set<FieldId>> paste(Handled book, Dice dice, int paragraphs) {
        return dice.pick(inPlace(book)).map(row -> {
            var at = book.places.get(row.first());
            var touched = new HashSet<>(book.where(other -> other.sheet().equals(at.sheet())
                    && other.row() >= at.row()
                    && other.row() <= at.row() + paragraphs + 4));
            paste(book, row.first(), at, paragraphs);
            return touched;
        });
    }

    private static List<FieldRow> inPlace(Handled book) {
        return book.textRows().stream()
                .filter(row -> !book.out.contains(row.first()))
                .toList();
    }

    /** Excel puts each paragraph in a cell of its own, downwards, over whatever stands there. */
    private static void paste(Handled book, FieldId field, At at, int paragraphs) {
        var whole = new StringBuilder();
        for (int number = 0; number < paragraphs; number++) {
            var paragraph = "Avsnitt " + (number + 1) + " av en lang tekst.";
            var over = at.below(number);
            book.places
                    .entrySet()
                    .removeIf(place ->
                            place.getValue().equals(over) && !place.getKey().equals(field));
            book.put(over, Cell.text(over.column(), paragraph));
            whole.append(number == 0 ? "" : "\n").append(paragraph);
        }
        book.written.put(field, new Figure.Text(whole.toString()));
    }

    /** Where a table stands below a text; one of another sheet is put there when there is none. */
    private static Optional<Set<FieldId>> pasteOverTable(Handled book, Dice dice) {
        var table = dice.pick(book.answeredTableRows());
        var text = table.flatMap(row -> dice.pick(book.textRows().stream()
                .filter(other -> !other.sheet().equals(row.sheet()) && !book.out.contains(other.first()))
                .toList()));
        return text.map(row -> {
            var sheet = table.get().sheet();
            int below = book.tabs.get(row.sheet()).height() + 1;
            book.cut(sheet, any -> true, row.sheet(), below);
            book.tabs.remove(sheet);
            var fields = book.on(row.sheet());
            var at = book.places.get(row.first());
            paste(book, row.first(), at, book.places.get(table.get().first()).row() - at.row() + 1);
            return fields;
        });
    }

    private static Optional<Set<FieldId>> drag(Handled book, Dice dice) {
        return dice.pick(book.textRows().stream()
                        .filter(book::isAnswered)
                        .filter(row -> book.isBlank(book.places.get(row.first()).below(1)))
                        .toList())
                .map(row -> {
                    var at = book.places.get(row.first());
                    book.drag(at, at.below(1));
                    book.out.add(row.first());
                    return row.set();
                });
    }

    private static Optional<Set<FieldId>> beside(Handled book, Dice dice) {
        return dice.pick(book.textRows()).flatMap(row -> {
            var at = book.places.get(row.first());
            var beside = at.beside(3);
            if (!book.isBlank(beside)) {
                return Optional.empty();
            }
            book.extra(beside, Cell.text(beside.column(), "Og dette glemte jeg"), row.section());
            return Optional.of(row.set());
        });
    }

    private static Optional<Set<FieldId>> writeHeading(Handled book, Dice dice) {
        return dice.pick(book.textRows().stream()
                        .filter(row -> !book.issue.isDisagreement(row.first()))
                        .toList())
                .flatMap(row -> heading(book, row).map(at -> {
                    book.write(at, "En annen overskrift");
                    return row.set();
                }));
    }

    private static Optional<At> heading(Handled book, FieldRow row) {
        var label = book.issue.label(row.first());
        for (int above = row.row() - 1; above >= Math.max(0, row.row() - 2); above--) {
            var found = book.find(row.sheet(), above, label::equals);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<FieldId>> insert(Handled book, Dice dice) {
        return dice.pick(book.textRows().stream()
                        .filter(row -> heading(book, row).isPresent())
                        .toList())
                .map(row -> {
                    book.insertRows(row.sheet(), row.row(), 1);
                    return book.on(row.sheet());
                });
    }

    private static Optional<Set<FieldId>> plain(Handled book, Dice dice) {
        return dice.pick(book.textRows()).map(row -> {
            var text = "En ny tekst fra et annet program";
            var at = book.places.get(row.first());
            if (!book.issue.isDisagreement(row.first()) && !book.out.contains(row.first())) {
                book.put(at, Cell.text(at.column(), text));
                book.written.put(row.first(), new Figure.Text(text));
            }
            return row.set();
        });
    }
}
