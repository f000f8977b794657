package no.samlebok.excel;

import no.samlebok.app.Packed;
import no.samlebok.app.Received;
import no.samlebok.app.Workbooks;
import no.samlebok.draft.Draft;
import no.samlebok.excel.read.Bundle;
import no.samlebok.excel.read.Snapshot;

/** Workbooks as Excel files. */
public final class ExcelWorkbooks implements Workbooks {
    /** How much memory reading one file may take, in bytes: what the largest file that is let in was seen to take, and some. */
    public static final long MEMORY = 128L << 20;

    @Override
    public byte[] write(Draft draft) {
        return Rendering.write(draft);
    }

    @Override
    public Received read(byte[] file) {
        return Snapshot.of(file);
    }

    @Override
    public Iterable<Packed> unpack(byte[] file) {
        return Bundle.of(file);
    }
}
