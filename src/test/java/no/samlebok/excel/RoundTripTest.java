package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import no.samlebok.book.Address;
import no.samlebok.book.Book;
import no.samlebok.book.Content;
import no.samlebok.book.FormatKind;
import no.samlebok.book.Name;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftRow;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.excel.read.Opening;
import no.samlebok.rings.Seeds;
import no.samlebok.writers.Schema;
import org.junit.jupiter.api.Test;

/** That what is written is what the reader reads: two pieces of code that know nothing of each other. */
class RoundTripTest {
    private static final MathContext AS_EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final String[] PIECES = {
        "avvik",
        "Ærfugl øl",
        "\n",
        " ",
        "  ",
        "\t",
        "_x000D_",
        "_x",
        "&lt;",
        "<b>",
        "\"",
        "'",
        "=1+1",
        "\u0007",
        "\u000b",
        "ß",
        "–",
        "✓",
        "😀",
        "\u00a0",
        "]]>",
        "\r\n",
        "0301",
        "2,4 %",
        "#REF!",
        "\u0085",
        "\u2028"
    };

    @Test
    void theSampleIsReadAsItWasDrafted() {
        isReadAsDrafted(Sample.draft());
    }

    @Test
    void anyContentIsReadAsItWasDrafted() {
        Seeds.first(30).forEach(seed -> {
            var draft = random(new SplittableRandom(seed));
            isReadAsDrafted(draft);
            assertThat(Schema.faults(Rendering.write(draft)))
                    .as("seed %s", seed)
                    .isEmpty();
        });
    }

    private static void isReadAsDrafted(Draft draft) {
        var book = Opening.book(Rendering.write(draft));
        assertThat(cells(book)).isEqualTo(cells(draft));
        assertThat(book.properties()).isEqualTo(draft.properties());
        assertThat(book.names())
                .containsAll(draft.names().stream()
                        .map(name -> new Name(name.name(), name.sheet(), name.area()))
                        .toList());
        for (var sheet : draft.sheets()) {
            var read = book.sheet(sheet.name()).orElseThrow();
            assertThat(read.visibility()).isEqualTo(sheet.visibility());
            assertThat(read.merged()).containsExactlyInAnyOrderElementsOf(sheet.merged());
            assertThat(read.tables())
                    .containsExactlyInAnyOrderElementsOf(
                            sheet.tables().stream().map(table -> table.area()).toList());
            for (int column = 0; column < sheet.widths().size(); column++) {
                assertThat(read.hiddenColumns().contains(column))
                        .isEqualTo(sheet.widths().get(column) == 0);
            }
        }
    }

    private static Map<String, String> cells(Draft draft) {
        var cells = new TreeMap<String, String>();
        for (var sheet : draft.sheets()) {
            for (var row : sheet.rows()) {
                row.cells().stream()
                        .filter(cell -> !(cell.content() instanceof Content.Blank))
                        .forEach(cell -> cells.put(
                                at(sheet.name(), row.index(), cell.column()),
                                shown(cell.content(), cell.format().kind(), row.hidden())));
            }
        }
        return cells;
    }

    private static Map<String, String> cells(Book book) {
        var cells = new TreeMap<String, String>();
        for (var sheet : book.sheets()) {
            if (sheet.name().equals("_valg")) {
                continue;
            }
            for (var row : sheet.rows()) {
                row.cells().stream()
                        .filter(cell -> !(cell.content() instanceof Content.Blank))
                        .forEach(cell -> cells.put(
                                at(sheet.name(), row.index(), cell.column()),
                                shown(cell.content(), cell.format(), row.hidden())));
            }
        }
        return cells;
    }

    private static String at(String sheet, int row, int column) {
        return sheet + "!" + new Address(row, column).a1();
    }

    private static String shown(Content content, FormatKind format, boolean hidden) {
        return shown(content) + " as " + format + (hidden ? " hidden" : "");
    }

    private static String shown(Content content) {
        if (content instanceof Content.Numeric number) {
            return "number "
                    + number.value().round(AS_EXCEL).stripTrailingZeros().toPlainString();
        }
        if (content instanceof Content.Formula formula) {
            return "formula " + formula.text() + " = " + shown(formula.cached());
        }
        if (content instanceof Content.Text text) {
            return "text " + text.value().replace("\r\n", "\n");
        }
        return content instanceof Content.Blank ? "text " : content.toString();
    }

    private static Draft random(SplittableRandom random) {
        var rows = new ArrayList<DraftRow>();
        for (int row = random.nextInt(3); row < 12; row += 1 + random.nextInt(3)) {
            var cells = new ArrayList<DraftCell>();
            for (int column = random.nextInt(3); column < 8; column += 1 + random.nextInt(3)) {
                cells.add(DraftCell.of(column, content(random), role(random), format(random)));
            }
            rows.add(new DraftRow(row, 0, random.nextInt(5) == 0, cells));
        }
        var sheet = new DraftSheet(
                "Ark & 'navn' " + random.nextInt(9),
                Visibility.VISIBLE,
                List.of(12, 0, 30),
                rows,
                null,
                null,
                random.nextBoolean(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Draft(
                "Rapport & <mer>",
                "Molde",
                null,
                List.of(sheet),
                List.of(),
                Map.of("samlebok_identitet", "0301|Ærfugl & <øl>|_x000D_|1", "b", "2"));
    }

    private static Role role(SplittableRandom random) {
        return List.of(Role.values()).get(random.nextInt(Role.values().length));
    }

    private static NumberFormat format(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> NumberFormat.TEXT;
            case 1 -> NumberFormat.number(random.nextInt(4));
            case 2 -> NumberFormat.percent(random.nextInt(3));
            case 3 -> new NumberFormat(FormatKind.DATE, 0);
            default -> NumberFormat.GENERAL;
        };
    }

    private static Content content(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> Content.blank();
            case 1, 2 -> new Content.Text(text(random) + "a");
            case 3 -> new Content.Formula("SUM(1,2)&\"" + random.nextInt(9) + "\"", plain(random));
            default -> plain(random);
        };
    }

    private static Content plain(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Content.Bool(random.nextBoolean());
            case 1 -> new Content.Fault("#DIV/0!");
            case 2 -> new Content.Text(text(random));
            default ->
                new Content.Numeric(new BigDecimal(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L))
                        .movePointLeft(random.nextInt(14)));
        };
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int piece = random.nextInt(6); piece > 0; piece--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
