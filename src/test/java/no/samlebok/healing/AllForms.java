package no.samlebok.healing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.yaml.Families;
import no.samlebok.yaml.RoundFiles;
import no.samlebok.yaml.Source;

/** The forms of every unit of every round that demonstration and tests know, whatever family it is of. */
public final class AllForms {
    private AllForms() {}

    /** All of them. */
    public static List<Form> all() {
        return rounds().stream()
                .flatMap(round -> round.reporting().stream().map(unit -> TestForms.of(round, unit)))
                .toList();
    }

    /** One for each round: the unit with the most fields. */
    public static List<Form> largest() {
        return rounds().stream()
                .flatMap(round -> round.reporting().stream()
                        .map(unit -> TestForms.of(round, unit))
                        .max(Comparator.comparing(form -> form.fields().count()))
                        .stream())
                .toList();
    }

    private static List<Round> rounds() {
        return Stream.of("/demo/", "/rounds/")
                .map(Examples::resource)
                .flatMap(AllForms::files)
                .flatMap(file -> round(file).stream())
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The round in a file, with the families that have its own; empty for one that is at fault on purpose. */
    private static Optional<Round> round(Path file) {
        return Stream.of("/workbook-templates/", "/templates/")
                .map(folder -> new RoundFiles(new Families(Examples.resource(folder)), Examples::reader))
                .map(files -> read(files, file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Round> read(RoundFiles files, Path file) {
        try {
            return Optional.ofNullable(files.read(Source.of(file)).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
