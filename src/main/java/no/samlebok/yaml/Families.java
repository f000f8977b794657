package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Template;

/**
 * The template families in a folder: one folder for each, whose name is the family's id, and beside them
 * {@code measures.yaml} with the units of measure that all share.
 */
public final class Families {
    private static final String TEMPLATE = "template.yaml";
    private static final String MEASURES = "measures.yaml";

    private final Path folder;

    /** The families in this folder. */
    public Families(Path folder) {
        this.folder = folder;
    }

    /** The ids of the families, in order. */
    public List<String> ids() {
        try (var folders = Files.list(folder)) {
            return folders.filter(family -> Files.exists(family.resolve(TEMPLATE)))
                    .map(family -> family.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every fault in every family. */
    public List<Fault> faults() {
        return ids().stream()
                .flatMap(id -> template(id).faults().stream())
                .distinct()
                .toList();
    }

    /**
     * The template of a family, or what is wrong in its files.
     *
     * @throws UncheckedIOException when there is no such family
     */
    public Definition<Template> template(String id) {
        var measures = folder.resolve(MEASURES);
        var shared = Files.exists(measures) ? Optional.of(source(measures)) : Optional.<Source>empty();
        return new FamilyReader(shared).read(id, source(folder.resolve(id).resolve(TEMPLATE)));
    }

    private static Source source(Path file) {
        try {
            return Source.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
