package no.samlebok.mangling;

import static no.samlebok.mangling.Mangling.flagged;
import static no.samlebok.mangling.Mangling.recovered;
import static no.samlebok.mangling.Mangling.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.samlebok.book.Cell;
import no.samlebok.book.Visibility;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Section;

/** What is done to whole sheets. */
final class SheetManglings {
    private SheetManglings() {}

    static List<Mangling> all() {
        return List.of(
                recovered("a sheet is renamed", (book, dice) -> rename(book, dice, "Ark1")),
                recovered("a sheet takes the name another one had", SheetManglings::takeName),
                recovered("the sheets are put in another order", SheetManglings::shuffle),
                recovered("a sheet is hidden", (book, dice) -> hide(book, dice, Visibility.HIDDEN)),
                recovered("a sheet is very hidden", (book, dice) -> hide(book, dice, Visibility.VERY_HIDDEN)),
                recovered("a sheet is copied", (book, dice) -> copy(book, dice, " (2)")),
                flagged("a sheet is copied and the copy is changed", SheetManglings::copyAndChange),
                recovered("a sheet is copied and the original deleted", SheetManglings::replaceByCopy),
                flagged("a sheet is copied twice and the original deleted", SheetManglings::replaceByCopies),
                flagged("a sheet is deleted", SheetManglings::delete),
                recovered("a sheet is split between two sections", SheetManglings::splitBetween),
                flagged("a sheet is split inside a table", SheetManglings::splitInside),
                recovered("two sheets are put together on one", SheetManglings::join),
                recovered("own notes stand on a sheet of their own", SheetManglings::ownSheet),
                said("a sheet like last year's, without keys, stands beside", SheetManglings::lookAlike),
                recovered("own notes stand below everything", SheetManglings::notesBelow),
                said("own notes stand below texts", SheetManglings::notesBelowTexts));
    }

    private static Optional<Set<FieldId>> rename(Handled book, Dice dice, String wish) {
        return dice.pick(book.sheets()).map(sheet -> {
            var fields = book.on(sheet);
            book.rename(sheet, book.freeName(wish));
            return fields;
        });
    }

    private static Optional<Set<FieldId>> takeName(Handled book, Dice dice) {
        var sheets = book.sheets();
        if (sheets.size() < 2) {
            return Optional.empty();
        }
        var fields = book.on(sheets.get(0));
        fields.addAll(book.on(sheets.get(1)));
        book.rename(sheets.get(0), "et annet navn");
        book.rename(sheets.get(1), sheets.get(0));
        return Optional.of(fields);
    }

    private static Optional<Set<FieldId>> shuffle(Handled book, Dice dice) {
        var sheets = new ArrayList<>(book.tabs.keySet());
        Collections.shuffle(sheets, new Random(dice.below(1000)));
        book.order(sheets);
        return Optional.of(Set.of());
    }

    private static Optional<Set<FieldId>> hide(Handled book, Dice dice, Visibility visibility) {
        return dice.pick(book.sheets()).map(sheet -> {
            book.tabs.get(sheet).visibility = visibility;
            return Set.of();
        });
    }

    private static Optional<Set<FieldId>> copy(Handled book, Dice dice, String ending) {
        return dice.pick(book.sheets()).map(sheet -> {
            book.copySheet(sheet, book.freeName(sheet + ending));
            return book.on(sheet);
        });
    }

    private static Optional<Set<FieldId>> copyAndChange(Handled book, Dice dice) {
        var changed = dice.pick(book.open().stream()
                .filter(book::isAnswered)
                .filter(id -> !isText(book, id))
                .toList());
        return changed.map(field -> {
            var at = book.places.get(field);
            var name = book.freeName(at.sheet() + " (2)");
            book.copySheet(at.sheet(), name);
            book.forked = true;
            book.number(new At(name, at.row(), at.column()), new BigDecimal("0.999"));
            return book.on(at.sheet());
        });
    }

    private static boolean isText(Handled book, FieldId id) {
        return !book.issue.fields().get(id).isNumeric();
    }

    private static Optional<Set<FieldId>> replaceByCopy(Handled book, Dice dice) {
        return dice.pick(book.forked ? List.<String>of() : book.sheets()).map(sheet -> {
            var fields = book.on(sheet);
            var name = book.freeName(sheet + " (2)");
            book.copySheet(sheet, name);
            move(book, sheet, name, fields);
            return fields;
        });
    }

    private static void move(Handled book, String sheet, String name, Set<FieldId> fields) {
        var places = new HashMap<>(book.places);
        book.deleteSheet(sheet);
        fields.forEach(field -> {
            var at = places.get(field);
            book.places.put(field, new At(name, at.row(), at.column()));
        });
    }

    private static Optional<Set<FieldId>> replaceByCopies(Handled book, Dice dice) {
        return dice.pick(answered(book)).map(sheet -> {
            var fields = book.on(sheet);
            book.copySheet(sheet, book.freeName(sheet + " (2)"));
            book.copySheet(sheet, book.freeName(sheet + " (3)"));
            book.deleteSheet(sheet);
            return fields;
        });
    }

    private static Optional<Set<FieldId>> delete(Handled book, Dice dice) {
        return dice.pick(answered(book)).map(sheet -> {
            var fields = book.on(sheet);
            book.deleteSheet(sheet);
            return fields;
        });
    }

    /** The sheets on which the unit has written something, and that have no copy that says otherwise. */
    private static List<String> answered(Handled book) {
        return book.sheets().stream()
                .filter(sheet -> !book.forked)
                .filter(sheet -> book.on(sheet).stream().anyMatch(book::isAnswered))
                .toList();
    }

    private static Optional<Set<FieldId>> splitBetween(Handled book, Dice dice) {
        for (var sheet : book.sheets()) {
            var sections = book.sections(sheet);
            if (sections.size() > 1) {
                var later = sections.get(1 + dice.below(sections.size() - 1));
                var title = book.issue.blocks().get(later).section().title();
                var words = title.in(book.issue.form().round().language());
                var from = book.tabs.get(sheet).rows().stream()
                        .filter(row -> book.find(sheet, row, words::equals).isPresent())
                        .filter(row -> book.keyRow(sheet, later)
                                .filter(key -> key > row && key < row + 4)
                                .isPresent())
                        .reduce((one, other) -> other);
                if (from.isPresent()) {
                    var fields = book.on(sheet);
                    int first = from.get();
                    book.cut(sheet, row -> row >= first, book.freeName("Ark2"), -first);
                    return Optional.of(fields);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<FieldId>> splitInside(Handled book, Dice dice) {
        var answered = book.answeredTableRows().stream()
                .filter(row -> row.fields().stream()
                        .anyMatch(id -> book.isAnswered(id) && book.head(id).isPresent()))
                .toList();
        return dice.pick(answered).map(row -> {
            var fields = book.where(at -> at.sheet().equals(row.sheet()) && at.row() >= row.row());
            book.cut(row.sheet(), at -> at >= row.row(), book.freeName("Ark2"), -row.row());
            return fields;
        });
    }

    private static Optional<Set<FieldId>> join(Handled book, Dice dice) {
        var sheets = book.sheets();
        if (sheets.size() < 2) {
            return Optional.empty();
        }
        var fields = new HashSet<>(book.on(sheets.get(0)));
        fields.addAll(book.on(sheets.get(1)));
        int below = book.tabs.get(sheets.get(0)).height() + 1 + dice.below(3);
        book.cut(sheets.get(1), row -> true, sheets.get(0), below);
        book.tabs.remove(sheets.get(1));
        return Optional.of(fields);
    }

    private static Optional<Set<FieldId>> ownSheet(Handled book, Dice dice) {
        var name = book.freeName("Notater");
        var tab = new Tab();
        tab.put(0, 1, Cell.text(1, "Husk å spørre lønn"));
        tab.put(1, 3, Cell.number(3, "4711"));
        book.tabs.put(name, tab);
        return Optional.of(Set.of());
    }

    private static Optional<Set<FieldId>> lookAlike(Handled book, Dice dice) {
        var answered = book.answeredTableRows().stream()
                .filter(row -> book.label(row).isPresent())
                .toList();
        return dice.pick(answered).map(row -> {
            var name = book.freeName(row.sheet() + " 2016");
            var tab = book.tabs.get(row.sheet()).copy();
            tab.removeColumn(0);
            book.keyRow(row.sheet(), row.section()).ifPresent(tab::removeRow);
            book.tabs.put(name, tab);
            row.fields()
                    .forEach(id -> book.number(
                            new At(name, row.row(), book.places.get(id).column()), new BigDecimal("0.998")));
            return book.on(row.sheet());
        });
    }

    private static Optional<Set<FieldId>> notesBelow(Handled book, Dice dice) {
        return dice.pick(book.sheets().stream()
                        .filter(sheet -> book.on(sheet).stream().noneMatch(id -> isOpenBelow(book, id)))
                        .toList())
                .map(sheet -> note(book, dice, sheet));
    }

    /** Below texts nobody knows whether it is the rest of one. */
    private static Optional<Set<FieldId>> notesBelowTexts(Handled book, Dice dice) {
        return dice.pick(book.sheets().stream()
                        .filter(sheet -> isNarrative(
                                book,
                                book.sections(sheet).get(book.sections(sheet).size() - 1)))
                        .toList())
                .map(sheet -> note(book, dice, sheet));
    }

    private static boolean isOpenBelow(Handled book, FieldId id) {
        return book.issue.isList(id.section()) || isNarrative(book, id.section());
    }

    private static boolean isNarrative(Handled book, String section) {
        return book.issue.blocks().get(section).section() instanceof Section.Narrative;
    }

    private static Set<FieldId> note(Handled book, Dice dice, String sheet) {
        int row = book.tabs.get(sheet).height() + 2 + dice.below(5);
        book.put(new At(sheet, row, 1), Cell.text(1, "Eget notat"));
        book.put(new At(sheet, row, 3), Cell.number(3, "17"));
        return Set.of();
    }
}
