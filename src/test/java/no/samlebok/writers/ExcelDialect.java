package no.samlebok.writers;

import java.util.List;
import no.samlebok.writers.dialect.Resaving;

/** Our own imitation of how Excel saves a workbook again, in all that has ever misled a reader. */
public record ExcelDialect() implements Writer {
    @Override
    public String name() {
        return "Excel's dialect";
    }

    @Override
    public List<byte[]> save(List<Opened> opened) {
        return opened.stream().map(ExcelDialect::save).toList();
    }

    private static byte[] save(Opened opened) {
        return Resaving.of(opened.habit().deed() == Deed.NOTHING ? opened.workbook() : Poi.save(opened));
    }
}
