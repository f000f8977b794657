package no.samlebok.writers;

import no.samlebok.writers.dialect.Resaving;

/** Our own imitation of how Excel saves a workbook again, in all that has ever misled a reader. */
public record ExcelDialect() implements Writer {
    @Override
    public String name() {
        return "Excel's dialect";
    }

    @Override
    public byte[] resave(byte[] workbook) {
        return Resaving.of(workbook);
    }
}
