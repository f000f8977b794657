package no.samlebok.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Mark;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Draws the signs on cells in which something was found: the symbol before what stands there and before the label of its
 * row, a frame and a colour, and hatching in a blank cell, so that colour is never alone. They are conditional formats: they say nothing to a reader,
 * and go away by themselves when the cell is changed.
 */
final class Marks {
    private static final int TINT = 12;
    private static final int FIRST_FORMAT = 900;
    private static final int LONGEST_COMPARED = 250;

    private record Key(String symbol, NumberFormat format, boolean blank, boolean label) {}

    private final XSSFWorkbook workbook;
    private final Palette palette;
    private final Map<Key, Integer> formats = new HashMap<>();

    Marks(XSSFWorkbook workbook, Palette palette) {
        this.workbook = workbook;
        this.palette = palette;
    }

    void write(XSSFSheet sheet, DraftSheet draft) {
        var contents = contents(draft);
        for (var row : draft.rows()) {
            for (var cell : row.cells()) {
                write(sheet, new Address(row.index(), cell.column()), cell, cell.mark(), contents);
            }
        }
    }

    private void write(
            XSSFSheet sheet, Address at, DraftCell cell, @Nullable Mark mark, Map<Address, Content> contents) {
        if (mark == null) {
            return;
        }
        int priority = 1 + rules(sheet);
        var block = sheet.getCTWorksheet().addNewConditionalFormatting();
        block.setSqref(List.of(at.a1()));
        var rule = block.addNewCfRule();
        rule.setType(STCfType.EXPRESSION);
        rule.setDxfId(format(key(cell, mark)));
        rule.setPriority(priority);
        rule.addFormula(mark.watched().stream()
                .map(watched -> unchanged(watched.absolute(), contents.getOrDefault(watched, Content.blank())))
                .collect(Collectors.joining(",", "OR(", ")")));
    }

    private static int rules(XSSFSheet sheet) {
        return sheet.getCTWorksheet().getConditionalFormattingList().stream()
                .mapToInt(block -> block.sizeOfCfRuleArray())
                .sum();
    }

    private static Key key(DraftCell cell, Mark mark) {
        boolean blank = cell.content() instanceof Content.Blank;
        return new Key(mark.symbol(), cell.format(), blank, cell.role() == Role.LABEL);
    }

    private static Map<Address, Content> contents(DraftSheet draft) {
        var contents = new HashMap<Address, Content>();
        draft.rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> contents.put(new Address(row.index(), cell.column()), cell.content())));
        return contents;
    }

    /** A formula that is true as long as a cell holds what was written in it, as near as a formula can compare. */
    private static String unchanged(String cell, Content written) {
        if (written instanceof Content.Formula formula) {
            return unchanged(cell, formula.cached());
        }
        if (written instanceof Content.Numeric number) {
            var value = number.value().toPlainString();
            return "AND(ISNUMBER(" + cell + "),ROUND(N(" + cell + ")-(" + value + "),9)=0)";
        }
        if (written instanceof Content.Text text && !text.value().isEmpty()) {
            return text.value().length() <= LONGEST_COMPARED && text.value().indexOf('\n') < 0
                    ? "EXACT(" + cell + ",\"" + text.value().replace("\"", "\"\"") + "\")"
                    : "LEN(" + cell + ")=" + text.value().length();
        }
        return "LEN(" + cell + ")=0";
    }

    private int format(Key key) {
        return formats.computeIfAbsent(key, this::made);
    }

    private int made(Key key) {
        var ink = ink(key.symbol());
        var dxf = CTDxf.Factory.newInstance();
        var font = dxf.addNewFont();
        font.addNewB().setVal(true);
        font.addNewColor().setRgb(ink.argb().getARGB());
        if (!key.blank()) {
            var shown = dxf.addNewNumFmt();
            shown.setNumFmtId(FIRST_FORMAT + formats.size());
            shown.setFormatCode(code(key));
        }
        if (!key.label()) {
            paint(dxf, key, ink);
        }
        return workbook.getStylesSource().putDxf(dxf) - 1;
    }

    private static void paint(CTDxf dxf, Key key, Colour ink) {
        var fill = dxf.addNewFill().addNewPatternFill();
        fill.setPatternType(key.blank() ? STPatternType.LIGHT_UP : STPatternType.SOLID);
        fill.addNewFgColor().setRgb(ink.argb().getARGB());
        fill.addNewBgColor().setRgb(ink.mixed(Colour.WHITE, TINT).argb().getARGB());
        frame(dxf, ink);
    }

    /** The symbol before a positive number, a negative one, nought and a text alike. */
    private static String code(Key key) {
        var symbol = "\"" + key.symbol() + " \"";
        var number = key.format().equals(NumberFormat.TEXT) ? "@" : key.format().code();
        return Stream.of(symbol + number, symbol + "-" + number, symbol + number, symbol + "@")
                .skip(number.equals("@") ? 3 : 0)
                .collect(Collectors.joining(";"));
    }

    private static void frame(CTDxf dxf, Colour ink) {
        var border = dxf.addNewBorder();
        Stream.<CTBorderPr>of(border.addNewLeft(), border.addNewRight(), border.addNewTop(), border.addNewBottom())
                .forEach(side -> {
                    side.setStyle(STBorderStyle.THIN);
                    side.addNewColor().setRgb(ink.argb().getARGB());
                });
    }

    private Colour ink(String symbol) {
        return switch (symbol) {
            case "✗" -> States.WRONG;
            case "!" -> States.UNSURE;
            default -> palette.accent();
        };
    }
}
