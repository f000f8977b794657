package no.samlebok.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.book.Address;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Remark;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Draft;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.reading.Drafted;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** What a kindergarten has written in its workbook outside the fields. */
class LeftOutTest {
    private static final String SHEET = "Barn og avdelinger";
    private static final Draft ISSUED = issued();
    private static final Entry READ = new Entry(
            FieldId.parse("barn.smaa.2019"), new Figure.Amount(BigDecimal.TEN), "10", new Place(SHEET, "E7"), false);

    @Test
    void aCellBesideTheFieldsIsQuotedWithItsAddress() {
        assertThat(left(with(SHEET, 40, Cell.text(7, "ring Kari"))))
                .containsExactly("Arket " + SHEET
                        + " har noe utenfor feltene: H41 «ring Kari». Skriv det i et felt hvis det skal være med.");
    }

    @Test
    void aNumberIsQuotedAsItStands() {
        assertThat(left(with(SHEET, 40, Cell.number(7, "1200"))))
                .singleElement()
                .asString()
                .contains("H41 «1200»");
    }

    @Test
    void aFormulaAndAnEmptyCellAreNobodysWords() {
        var formula = new Cell(7, new Content.Formula("A1", Content.blank()), "", FormatKind.GENERAL);
        assertThat(left(with(SHEET, 40, formula))).isEmpty();
        assertThat(left(with(SHEET, 40, Cell.text(7, "")))).isEmpty();
    }

    @Test
    void ourOwnWordsMovedElsewhereAreNotHers() {
        assertThat(left(with(SHEET, 40, Cell.text(7, " barn i ALT ")))).isEmpty();
    }

    @Test
    void whatStandsInAFieldThatWasReadIsTakenAlong() {
        assertThat(left(with(SHEET, 6, Cell.number(4, "10")))).isEmpty();
    }

    @Test
    void whatAFindingSpeaksOfIsNotSaidOnceMore() {
        var finding = new Finding(
                "reading.beside",
                Severity.WARNING,
                null,
                new Place(SHEET, "H41"),
                Words.same(""),
                Message.of("m", Words.same("Noe.")),
                null);
        var book = with(SHEET, 40, Cell.text(8, "ring Kari"));
        assertThat(LeftOut.of(ISSUED, book, Figures.of(List.of(READ)), List.of(finding)))
                .isEmpty();
        assertThat(left(book)).hasSize(1);
    }

    @Test
    void aSheetOfHerOwnIsNamedWithTheFirstEightOfItsCells() {
        var rows = IntStream.range(0, 9)
                .mapToObj(row -> new Row(row, false, List.of(Cell.text(0, "notat " + row))))
                .toList();
        assertThat(left(and(MemorySheet.of("Mine notater", rows))))
                .singleElement()
                .asString()
                .startsWith("Arket «Mine notater» er ikke et av våre: A1 «notat 0», A2 «notat 1»")
                .contains("A8 «notat 7», …")
                .doesNotContain("notat 8");
        assertThat(left(and(MemorySheet.of("Mine notater", rows.subList(0, 8)))))
                .singleElement()
                .asString()
                .contains("A8 «notat 7».")
                .doesNotContain("…");
    }

    @Test
    void anEmptySheetOfHerOwnAndTheSheetsWeAddOurselvesAreNotNamed() {
        assertThat(left(and(MemorySheet.of("Ark1", List.of())))).isEmpty();
        var notes = List.of(new Row(0, false, List.of(Cell.text(0, "notat"))));
        assertThat(left(and(MemorySheet.of("rett dette", notes)))).isEmpty();
        assertThat(left(and(MemorySheet.of("Forside", notes)))).isEmpty();
    }

    @Test
    void aHiddenSheetIsOursOnlyByItsName() {
        var notes = List.of(new Row(0, false, List.of(Cell.text(0, "notat"))));
        assertThat(left(and(hidden("_samlebok (2)", notes)))).isEmpty();
        assertThat(left(and(hidden("Skjult", notes)))).hasSize(1);
        assertThat(left(and(MemorySheet.of("_mine", notes)))).hasSize(1);
    }

    @Test
    void aNoteOnACellIsQuotedAndNotWhatWeNotedThereOurselves() {
        assertThat(left(noted(
                        remark("C7", "Rekn etter:\n1200 + 345"),
                        remark("C8", "✗ Rett: Tallet er for stort.\n\n! Forklar: Se over."),
                        remark("C9", "! Forklar: Kvifor?\nFordi vi flytta."))))
                .containsExactly("Arket " + SHEET
                        + " har merknader: C7 «Rekn etter: 1200 + 345», C9 «Fordi vi flytta.». De er ikke tatt med i"
                        + " den nye arbeidsboken. Skriv det i et felt hvis det skal være med.");
        assertThat(left(noted(remark("C8", "✗ Rett: Tallet er for stort.")))).isEmpty();
    }

    @Test
    void notesThatCannotBeReadAreSaidToBeThere() {
        assertThat(LeftOut.of(ISSUED, noted(Optional.empty()), Figures.of(List.of(READ)), List.of()))
                .containsExactly(new Words(
                        "Arket " + SHEET + " har merknader som vi ikke kan lese, og de er ikke tatt med. Se etter dem i"
                                + " filen du sendte.",
                        "Arket " + SHEET + " har merknadar som vi ikkje kan lese, og dei er ikkje tekne med. Sjå etter"
                                + " dei i fila du sende."));
    }

    private static Book noted(Remark... remarks) {
        return noted(Optional.of(List.of(remarks)));
    }

    private static Book noted(Optional<List<Remark>> remarks) {
        var book = Drafted.book(ISSUED);
        var sheets = book.sheets().stream()
                .map(sheet -> sheet.name().equals(SHEET) ? new Noted(sheet, remarks) : sheet)
                .toList();
        return new MemoryBook(sheets, book.names(), book.properties());
    }

    private static Remark remark(String at, String text) {
        return new Remark(Address.parse(at), text);
    }

    private static List<String> left(Book book) {
        return LeftOut.of(ISSUED, book, Figures.of(List.of(READ)), List.of()).stream()
                .map(Words::nb)
                .toList();
    }

    private static Book with(String name, int row, Cell cell) {
        var book = Drafted.book(ISSUED);
        var sheets = book.sheets().stream()
                .map(sheet -> sheet.name().equals(name) ? with(sheet, row, cell) : sheet)
                .toList();
        return new MemoryBook(sheets, book.names(), book.properties());
    }

    private static Sheet with(Sheet sheet, int index, Cell cell) {
        var rows = new ArrayList<Row>();
        sheet.rows().forEach(row -> {
            if (row.index() != index) {
                rows.add(row);
            }
        });
        rows.add(new Row(index, false, List.of(cell)));
        rows.sort(Comparator.comparing(Row::index));
        return MemorySheet.of(sheet.name(), rows);
    }

    private static Book and(Sheet own) {
        var book = Drafted.book(ISSUED);
        var sheets = new ArrayList<>(book.sheets());
        sheets.add(own);
        return new MemoryBook(sheets, book.names(), book.properties());
    }

    private static Sheet hidden(String name, List<Row> rows) {
        return new MemorySheet(name, Visibility.HIDDEN, rows, List.of(), Set.of(), List.of());
    }

    private static Draft issued() {
        var round = Examples.barnehage2019();
        return Case.issued(TestForms.of(round, round.unit("A1").orElseThrow())).draft();
    }
}
