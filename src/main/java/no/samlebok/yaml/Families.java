package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Measure;
import no.samlebok.template.Template;

/**
 * The template families in a folder: one folder for each, whose name is the family's id, and beside them
 * {@code measures.yaml} with the units of measure that all share.
 */
public final class Families {
    private static final String TEMPLATE = "template.yaml";
    private static final String MEASURES = "measures.yaml";

    private final Path folder;

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

    /** Whether there is a family with this id. */
    public boolean has(String id) {
        return ids().contains(id);
    }

    /** Every fault in every family. */
    public List<Fault> faults() {
        return ids().stream()
                .flatMap(id -> template(id).faults().stream())
                .distinct()
                .toList();
    }

    /** The template of a family, or what is wrong in its files. */
    public Definition<Template> template(String id) {
        var shared = shared();
        var source = source(folder.resolve(id).resolve(TEMPLATE));
        var page = new Page(source.name());
        var template = Binder.bind(source, page, TemplateFile.class).map(file -> {
            var measures = new ArrayList<>(file.measures());
            measures.addAll(Optional.ofNullable(shared.value()).orElse(List.of()));
            return file.template(id, measures);
        });
        var faults = new ArrayList<>(shared.faults());
        faults.addAll(page.faults());
        return faults.isEmpty() && template.isPresent() ? Definition.of(template.get()) : Definition.faulty(faults);
    }

    private Definition<List<Measure>> shared() {
        var file = folder.resolve(MEASURES);
        if (!Files.exists(file)) {
            return Definition.of(List.of());
        }
        var source = source(file);
        var page = new Page(source.name());
        var measures = Binder.bind(source, page, MeasuresFile.class).map(MeasuresFile::measures);
        return page.definition(measures.orElse(List.of()));
    }

    private static Source source(Path file) {
        try {
            return Source.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
