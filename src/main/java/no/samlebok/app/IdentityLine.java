package no.samlebok.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.book.Book;
import no.samlebok.book.Content;
import no.samlebok.book.Name;
import no.samlebok.layout.IdentitySheet;

/** Finds the line by which a returned workbook says what it is, wherever the writer it passed through left it. */
final class IdentityLine {
    private IdentityLine() {}

    /** The signed line: in the named cell, else in the first cell of our sheet, else in the custom property. */
    static Optional<String> of(Book book) {
        return all(book).stream().findFirst();
    }

    /** Every such line that stands in a book, once; more than one when they do not agree. */
    static List<String> all(Book book) {
        var named = book.names().stream()
                .filter(name -> name.name().equalsIgnoreCase(IdentitySheet.NAME))
                .findFirst()
                .flatMap(name -> text(book, name));
        return Stream.of(
                        named,
                        firstText(book),
                        Optional.ofNullable(book.properties().get(IdentitySheet.NAME)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> text(Book book, Name name) {
        return textAt(
                book,
                name.sheet(),
                name.area().first().row(),
                name.area().first().column());
    }

    private static Optional<String> firstText(Book book) {
        return textAt(book, IdentitySheet.SHEET, 0, 0);
    }

    private static Optional<String> textAt(Book book, String sheetName, int rowIndex, int column) {
        var sheet = book.sheet(sheetName);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        for (var row : sheet.get().rows()) {
            if (row.index() == rowIndex && row.cell(column).content() instanceof Content.Text text) {
                return Optional.of(text.value());
            }
            if (row.index() > rowIndex) {
                break;
            }
        }
        return Optional.empty();
    }
}
