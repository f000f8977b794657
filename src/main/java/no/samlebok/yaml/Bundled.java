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
public final class Bundled {
    /** A file of which we know that it is there, for a jar need not list its folders. */
    private static final String LANDMARK = "/workbook-templates/measures.yaml";

    private Bundled() {}

    /** The folder with the template families. */
    public static Path families() {
        return path("workbook-templates");
    }

    /** A file or folder of ours. */
    public static Path path(String name) {
        var folder = Objects.requireNonNull(landmark().getParent());
        return Objects.requireNonNull(folder.getParent()).resolve(name);
    }

    private static Path landmark() {
        try {
            var address =
                    Objects.requireNonNull(Bundled.class.getResource(LANDMARK)).toURI();
            return address.getScheme().equals("jar") ? inJar(address).getPath(LANDMARK) : Path.of(address);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized FileSystem inJar(URI address) {
        try {
            return FileSystems.getFileSystem(address);
        } catch (FileSystemNotFoundException e) {
            return opened(address);
        }
    }

    private static FileSystem opened(URI address) {
        try {
            return FileSystems.newFileSystem(address, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
