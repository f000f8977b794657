package no.samlebok.writers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** Runs other programs. */
public final class Run {
    private static final int PATIENCE = 180;

    /** What is done with a folder that is gone afterwards. */
    public interface In<T> {
        T folder(Path folder) throws IOException;
    }

    private Run() {}

    /** Runs a program to its end; fails with what it said where it fails. */
    public static void command(String... command) {
        try {
            var said = File.createTempFile("samlebok", ".log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            var output = Files.readString(said.toPath(), StandardCharsets.UTF_8);
            Files.delete(said.toPath());
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Works in a folder of its own. */
    public static <T> T in(In<T> work) {
        try {
            var folder = Files.createTempDirectory("samlebok");
            try {
                return work.folder(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
