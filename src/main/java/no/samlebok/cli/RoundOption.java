package no.samlebok.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import no.samlebok.template.Round;

/** Loads the round a command is about, and tells of its faults. */
final class RoundOption {
    private RoundOption() {}

    /** The round in a file; empty when it has faults, which have then been told. */
    static Optional<Round> load(Path file, Desk desk) throws NoSuchFileException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        var definition = desk.definitions().round(file);
        definition.faults().forEach(fault -> desk.err().println(fault.in(desk.language())));
        desk.err().flush();
        return Optional.ofNullable(definition.value());
    }
}
