package no.samlebok.writers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook file, by their names without a leading slash, in the order of the file. */
public final class Parts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parts() {}

    /** Unpacks a file. */
    public static Parts of(byte[] file) {
        var parts = new Parts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The names of the parts. */
    public Iterable<String> names() {
        return Map.copyOf(parts).keySet().stream().sorted().toList();
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The bytes of a part. */
    public byte[] bytes(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("no part " + name);
        }
        return parts.get(name);
    }

    /** The XML of a part. */
    public Xml xml(String name) {
        return Xml.parse(bytes(name));
    }

    /** Puts a part in the place of the one of its name, or behind all others. */
    public void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** Takes a part out. */
    public void remove(String name) {
        parts.remove(name);
    }

    /** The file of these parts. */
    public byte[] pack() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
