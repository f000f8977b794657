package no.samlebok.app;

/**
 * A file in a zip of files.
 *
 * @param name as in the zip, folders included
 * @param bytes what of it could be unpacked
 */
@SuppressWarnings("ArrayRecordComponent")
public record Packed(String name, byte[] bytes) {}
