package no.samlebok.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.app.Rounds;
import no.samlebok.template.Definition;
import no.samlebok.template.Round;

/** Finds a workbook's round in the round files beside it, or in the folder above; faulty ones are passed over. */
final class RoundsBeside implements Rounds {
    private final Desk desk;
    private final Path folder;

    RoundsBeside(Path file, Desk desk) {
        this.desk = desk;
        this.folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    @Override
    public List<Round> known() {
        return Stream.of(Optional.of(folder), Optional.ofNullable(folder.getParent()))
                .flatMap(Optional::stream)
                .flatMap(place -> definitions(place).stream())
                .map(desk.definitions()::round)
                .map(Definition::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Path> definitions(Path place) {
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
