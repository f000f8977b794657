package no.samlebok.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that paths name: themselves, or everything in them that somebody may have sent. */
final class Uploads {
    private static final String LOCK_PREFIX = "~$";

    private Uploads() {}

    /** The files, in order; lock files, hidden files and definitions are left out of folders. */
    static List<Path> in(List<Path> paths) throws IOException {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(Uploads::mayBeSent)
                    .sorted()
                    .toList();
        }
    }

    private static boolean mayBeSent(Path file) {
        var name = String.valueOf(file.getFileName());
        return !name.startsWith(LOCK_PREFIX)
                && !name.startsWith(".")
                && !name.endsWith(".yaml")
                && !name.endsWith(".key");
    }
}
