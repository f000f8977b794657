package no.samlebok.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.samlebok.app.Rounds;
import no.samlebok.template.Definition;
import no.samlebok.template.Round;

/** The rounds whose files stand in a folder or below it, each with the families beside it; faulty ones are passed over. */
final class RoundsIn implements Rounds {
    private final Desk desk;
    private final Path folder;

    RoundsIn(Path folder, Desk desk) {
        this.desk = desk;
        this.folder = folder;
    }

    @Override
    public List<Round> known() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("template.yaml") && !file.endsWith("measures.yaml"))
                    .sorted()
                    .map(desk.definitions()::round)
                    .map(Definition::value)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
