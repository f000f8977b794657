package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The files that come with the program, whether it runs from its jar or from its classes. */
final class Bundled {
    /** A file of which we know that it is there, for a jar need not list its folders. */
    private static final String LANDMARK = "/workbook-templates/measures.yaml";

    private Bundled() {}

    /** The folder with the families that come with the program. */
    static Path families() {
        return root().resolve("workbook-templates");
    }

    /** The folder with the rounds, facts and texts of the demonstration. */
    static Path demo() {
        return root().resolve("demo");
    }

    private static Path root() {
        try {
            var landmark =
                    Objects.requireNonNull(Bundled.class.getResource(LANDMARK)).toURI();
            var file = landmark.getScheme().equals("jar") ? inJar(landmark).getPath(LANDMARK) : Path.of(landmark);
            return Objects.requireNonNull(
                    Objects.requireNonNull(file.getParent()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized FileSystem inJar(URI file) {
        try {
            return FileSystems.getFileSystem(file);
        } catch (FileSystemNotFoundException e) {
            return opened(file);
        }
    }

    private static FileSystem opened(URI file) {
        try {
            return FileSystems.newFileSystem(file, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
