package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Template;
import no.samlebok.words.Messages;

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

    /** Every family in the folder in order, or the only one when the folder is a family itself. */
    public List<Definition<Template>> all() {
        if (Files.exists(folder.resolve(TEMPLATE))) {
            var family = folder.toAbsolutePath();
            var beside = new Families(Objects.requireNonNull(family.getParent()));
            return List.of(beside.template(family.getFileName().toString()));
        }
        return ids().stream().map(this::template).toList();
    }

    /** Every fault in every family; that there is no family is one as well. */
    public List<Fault> faults() {
        var all = all();
        return all.isEmpty()
                ? List.of(none())
                : all.stream()
                        .flatMap(family -> family.faults().stream())
                        .distinct()
                        .toList();
    }

    private Fault none() {
        var found = Messages.of("definition.noFamilies").with("file", TEMPLATE);
        return new Fault(folder.toString(), 1, 1, "", found, "enhetsrapport/" + TEMPLATE);
    }

    /**
     * The template of a family, or what is wrong in its files.
     *
     * @throws UncheckedIOException when there is no such family
     */
    public Definition<Template> template(String id) {
        return read(id).template();
    }

    /** The files of a family and of what it shares with others, by their path in the folder. */
    Map<String, String> texts(String id) {
        var texts = new TreeMap<String, String>();
        var measures = folder.resolve(MEASURES);
        if (Files.exists(measures)) {
            texts.put(MEASURES, source(measures).text());
        }
        texts.put(
                id + "/" + TEMPLATE,
                source(folder.resolve(id).resolve(TEMPLATE)).text());
        return texts;
    }

    /** A family with its file. */
    FamilyReader.Family read(String id) {
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
