package no.samlebok.writers;

import java.util.List;

/** A program that opens a workbook and saves it again. */
public interface Writer {
    /** What people call it. */
    String name();

    /** The workbook as this program saves it. */
    byte[] resave(byte[] workbook);

    /** All the programs that workbooks are sent through. */
    static List<Writer> all() {
        return List.of(new Poi(), new LibreOffice(), new Openpyxl(), new ExcelDialect());
    }
}
