package no.samlebok.excel.read;

import java.io.InputStream;

/** One part of a workbook, still packed; it can be opened as often as one likes. */
final class Part {
    private final byte[] file;
    private final String name;
    private final Stored stored;
    private final long size;
    private final long checksum;

    /**
     * Where a part lies in the file.
     *
     * @param header where its local header begins
     * @param data where its bytes begin
     * @param packed how many bytes they are
     * @param method 0 stored, 8 deflated
     */
    record Stored(int header, int data, int packed, int method) {
        int end() {
            return data + packed;
        }
    }

    Part(byte[] file, String name, Stored stored, long size, long checksum) {
        this.file = file;
        this.name = name;
        this.stored = stored;
        this.size = size;
        this.checksum = checksum;
    }

    /** Its path in the zip, without a slash first. */
    String name() {
        return name;
    }

    Stored stored() {
        return stored;
    }

    /** How many bytes it says it is when unpacked. */
    long size() {
        return size;
    }

    /** CRC-32 of the unpacked bytes, as the list says. */
    long checksum() {
        return checksum;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Its unpacked bytes; anything but what size and checksum promise is refused while they are read. */
    InputStream open() {
        return PartStream.open(this, file);
    }

    Unreadable damaged() {
        return Unreadable.of("snapshot.part.damaged", "part", name);
    }
}
