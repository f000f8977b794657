package no.samlebok.excel;

import java.util.HashMap;
import java.util.Map;
import no.samlebok.book.FormatKind;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
    private static final String FONT = "Calibri";
    /** Months in Norwegian, whatever the language of the program that shows them. */
    private static final String IN_NORWEGIAN = "[$-414]";

    private record Key(Role role, NumberFormat format, Setting setting, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Palette palette;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look.Type, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook, Palette palette) {
        this.workbook = workbook;
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }

    /** The look of a role in this workbook's colours. */
    Look look(Role role) {
        return Look.of(role, palette);
    }

    /** The style of a role with a number format, where it stands. */
    XSSFCellStyle style(Role role, NumberFormat format, Setting setting) {
        return style(new Key(role, format, setting, false));
    }

    /** The same for a text that stays text when somebody edits it, however much it looks like a formula. */
    XSSFCellStyle quoted(Role role, NumberFormat format, Setting setting) {
        return style(new Key(role, format, setting, true));
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, any -> {
            var style = made(key.setting().dress(look(key.role()), palette), key.format());
            style.setQuotePrefixed(key.quoted());
            return style;
        });
    }

    private XSSFCellStyle made(Look look, NumberFormat format) {
        var style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.type(), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(code(format)));
        style.setAlignment(look.stand().across());
        style.setVerticalAlignment(look.stand().down());
        style.setIndention((short) look.stand().indent());
        style.setWrapText(look.stand().wrapped());
        style.setLocked(!look.open());
        var fill = look.paint().fill();
        if (fill != null) {
            style.setFillForegroundColor(fill.argb());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        edge(style, look.paint());
        return style;
    }

    private static String code(NumberFormat format) {
        return format.kind() == FormatKind.DATE ? IN_NORWEGIAN + format.code() : format.code();
    }

    private XSSFFont font(Look.Type type) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) type.size());
        font.setBold(type.bold());
        font.setUnderline(type.underlined() ? org.apache.poi.ss.usermodel.Font.U_SINGLE : 0);
        font.setColor(type.ink().argb());
        return font;
    }

    private static void edge(XSSFCellStyle style, Look.Paint paint) {
        var edge = paint.edge();
        var line = paint.line().argb();
        if (edge == Look.Edge.UNDER || edge == Look.Edge.ROUND) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(line);
        }
        if (edge == Look.Edge.OVER || edge == Look.Edge.ROUND) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(line);
        }
        if (edge == Look.Edge.ROUND) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setLeftBorderColor(line);
            style.setBorderRight(BorderStyle.THIN);
            style.setRightBorderColor(line);
        }
    }
}
