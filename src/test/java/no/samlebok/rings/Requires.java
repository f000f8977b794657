package no.samlebok.rings;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a test needs from the machine. Where it is missing the test is skipped with a reason, or fails where
 * {@linkplain Skips#areFaults() skips are faults}. {@code mvn -Pall verify} installs it all, as root on Debian.
 */
public final class Requires {

    private static final String HOW = "; as root on Debian, src/test/install.sh installs it";

    private Requires() {}

    /** The program of this name on the path. */
    public static Path program(String name) {
        return onPath(name).findFirst().orElseThrow(() -> Skips.because("the program " + name + " is missing" + HOW));
    }

    /** A Python that can import all these modules: the first on the path, and the system's own is always tried. */
    public static Path python(String... modules) {
        String imports = "import " + String.join(", ", modules);
        return Stream.concat(onPath("python3"), Stream.of(Path.of("/usr/bin/python3")))
                .filter(python -> succeeds(python.toString(), "-c", imports))
                .findFirst()
                .orElseThrow(() -> Skips.because("no python3 can " + imports + HOW));
    }

    /** A folder that the installation of the tests makes. */
    public static Path folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Skips.because("the folder " + folder + " is missing" + HOW);
        }
        return folder;
    }

    private static Stream<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
