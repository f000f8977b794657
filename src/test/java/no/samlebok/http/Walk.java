package no.samlebok.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.rings.Requires;
import no.samlebok.writers.Palette;

/** A walk through the pages in a real browser, by a script of {@code src/test/node}. */
record Walk(Path folder) {
    private static final Path SCRIPTS = Path.of("src/test/node");

    /** Where pictures are put: where {@code -Dpictures=DIR} says, else in the folder. */
    Path pictures() {
        return kept().orElse(folder);
    }

    private static Optional<Path> kept() {
        return Optional.ofNullable(System.getProperty("pictures"))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** Makes the pictures that begin with a prefix small, where they are kept. */
    static void keep(String prefix) {
        kept().ifPresent(folder -> Palette.shrink(folder, prefix));
    }

    /** Goes the way of a script, and fails on whatever it finds. */
    void by(String script, Object... arguments) throws IOException, InterruptedException {
        Requires.program("chromium");
        Requires.folder(SCRIPTS.resolve("node_modules"));
        var log = folder.resolve(script + ".txt");
        var command = new ArrayList<>(List.of(
                Requires.program("node").toString(), SCRIPTS.resolve(script).toString()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var said = Files.readString(log, StandardCharsets.UTF_8);
        System.out.println(script + ": " + said.strip());
        assertThat(code).as(said).isZero();
    }
}
