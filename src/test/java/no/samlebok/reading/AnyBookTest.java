package no.samlebok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.MemoryBook;
import no.samlebok.book.MemorySheet;
import no.samlebok.book.Name;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.figure.Figure;
import no.samlebok.layout.Layout;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A book of scraps of ours in any order is read without falling over, and only to fields of the form. */
class AnyBookTest {
    private static final Form FORM = SampleForm.form();
    private static final Layout LAYOUT = SampleForm.issued(FORM);
    private static final List<Cell> SCRAPS = LAYOUT.draft().sheets().stream()
            .flatMap(sheet -> Drafted.rows(sheet).stream())
            .flatMap(row -> row.cells().stream())
            .toList();
    private static final List<Content> CONTENTS = List.of(
            Content.blank(),
            new Content.Bool(true),
            new Content.Fault("#REF!"),
            new Content.Formula("A1", Content.blank()),
            new Content.Formula("1/0", new Content.Fault("#DIV/0!")),
            new Content.Numeric(new BigDecimal("1E-300")),
            new Content.Numeric(new BigDecimal("9E+307")),
            new Content.Numeric(new BigDecimal("-0.5")),
            new Content.Text("\u0000\n\t"),
            new Content.Text("x".repeat(40_000)));

    @ParameterizedTest
    @MethodSource("no.samlebok.rings.Seeds#stream")
    void scrapsAreReadOrComplainedOf(long seed) {
        var reading = Reading.of(FORM, LAYOUT, scraps(new SplittableRandom(seed)));
        assertThat(FORM.byId().keySet())
                .as("seed %d", seed)
                .containsAll(reading.figures().entries().keySet());
        FORM.issued()
                .entries()
                .forEach((field, issued) ->
                        assertThat(reading.figures().figure(field)).isEqualTo(issued.figure()));
        assertThat(reading.findings())
                .allSatisfy(finding -> assertThat(finding.message().in(Language.NN))
                        .doesNotContain("{")
                        .isNotBlank());
        assertThat(reading.figures().entries().values())
                .allSatisfy(entry -> assertThat(entry.figure()).isNotEqualTo(new Figure.Text("")));
    }

    private static Book scraps(SplittableRandom random) {
        var sheets = new ArrayList<Sheet>();
        var names = new ArrayList<Name>();
        for (var title : List.of("Økonomi", "Målekort", "Annet")) {
            var rows = new ArrayList<Row>();
            for (int row = 0; row < 30; row += 1 + random.nextInt(3)) {
                var cells = new ArrayList<Cell>();
                for (int column = 0; column < 7; column += 1 + random.nextInt(2)) {
                    cells.add(scrap(column, random));
                }
                rows.add(new Row(row, random.nextBoolean(), cells));
            }
            sheets.add(MemorySheet.of(title, rows));
        }
        for (var slot : LAYOUT.slots()) {
            var at = new Address(random.nextInt(40), random.nextInt(8));
            var sheet = random.nextBoolean() ? "økonomi" : "Borte";
            names.add(new Name(slot.field().id().name(), sheet, Area.of(at)));
        }
        return new MemoryBook(sheets, names, Map.of());
    }

    private static Cell scrap(int column, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            var content = CONTENTS.get(random.nextInt(CONTENTS.size()));
            var formats = FormatKind.values();
            return new Cell(column, content, "", formats[random.nextInt(formats.length)]);
        }
        var scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
        return new Cell(column, scrap.content(), scrap.raw(), scrap.format());
    }
}
