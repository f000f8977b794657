package no.samlebok.writers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A program that opens a workbook and saves it again. */
public interface Writer {
    /** What people call it. */
    String name();

    /** The workbooks as this program saves them, in the same order; many at once, for some programs are slow to start. */
    List<byte[]> save(List<Opened> opened);

    /** What can be done there. */
    default Set<Deed> deeds() {
        return EnumSet.allOf(Deed.class);
    }

    /** The workbook as this program saves it. */
    default byte[] resave(byte[] workbook) {
        return save(List.of(new Opened(workbook, Habit.nothing()))).get(0);
    }

    /** All the programs that workbooks are sent through. */
    static List<Writer> all() {
        return List.of(
                new Poi(), new LibreOffice(), new Openpyxl(), Node.exceljs(), Node.sheetjs(), new ExcelDialect());
    }
}
