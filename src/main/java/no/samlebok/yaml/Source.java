package no.samlebok.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A definition file.
 *
 * @param name how faults name it
 * @param text all of it
 */
public record Source(String name, String text) {
    /** A file in UTF-8. */
    public static Source of(Path file) throws IOException {
        return new Source(file.toString(), Files.readString(file));
    }
}
