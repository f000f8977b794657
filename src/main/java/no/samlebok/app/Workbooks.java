package no.samlebok.app;

import no.samlebok.draft.Draft;

/** Turns drafts into workbook files, and files that come back into books. */
public interface Workbooks {
    /** The file of a draft; equal drafts give equal bytes. */
    byte[] write(Draft draft);

    /** What a received file holds, or why it was refused. */
    Received read(byte[] file);

    /** The files in a zip of files, unpacked one by one as they are walked; none when it is anything else. */
    Iterable<Packed> unpack(byte[] file);
}
