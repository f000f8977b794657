package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import no.samlebok.app.Definitions;
import no.samlebok.app.archive.RoundText;
import no.samlebok.app.demo.Publications;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.FigureReader;
import no.samlebok.template.Round;
import no.samlebok.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * Definitions written in YAML. A round uses the families in the folder {@code workbook-templates} beside it, or else
 * those the program brings.
 */
public final class YamlDefinitions implements Definitions {
    private static final String BESIDE = "workbook-templates";

    private final Families own;
    private final IntFunction<FigureReader> reader;

    /** With how figures prefilled in a round of some year are read. */
    public YamlDefinitions(IntFunction<FigureReader> reader) {
        this.own = new Families(Bundled.families());
        this.reader = reader;
    }

    /** The published reports that come with the program. */
    public Publications publications() {
        return new PublicationFiles(new RoundFiles(own, reader));
    }

    @Override
    public Definition<Round> round(Path file) {
        try {
            return new RoundFiles(beside(file), reader).read(Source.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Definition<RoundText> gather(String text) {
        var round = new RoundFiles(own, reader).read(new Source("runde.yaml", text));
        return Optional.ofNullable(round.value())
                .map(read -> Definition.of(
                        new RoundText(text, own.texts(read.template().id()))))
                .orElseGet(() -> Definition.faulty(round.faults()));
    }

    @Override
    public Definition<Round> round(RoundText text) {
        return new KeptTexts(reader).round(text);
    }

    @Override
    public String written(Round round, List<String> comments) {
        return Written.of(RoundFile.of(round), comments);
    }

    @Override
    public List<Definition<Template>> families(@Nullable Path folder) {
        return in(folder).all();
    }

    @Override
    public List<Fault> templates(@Nullable Path folder) {
        return in(folder).faults();
    }

    private Families in(@Nullable Path folder) {
        return folder == null ? own : new Families(folder);
    }

    private Families beside(Path round) {
        var beside = round.toAbsolutePath().resolveSibling(BESIDE);
        return Files.isDirectory(beside) ? new Families(beside) : own;
    }
}
