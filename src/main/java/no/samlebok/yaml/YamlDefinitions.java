package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import no.samlebok.app.Definitions;
import no.samlebok.app.demo.Publications;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Round;
import org.jspecify.annotations.Nullable;

/** Definitions written in YAML; rounds use the families the program brings. */
public final class YamlDefinitions implements Definitions {
    private final Families families;

    /** With the families the program brings. */
    public YamlDefinitions() {
        this.families = Bundled.families();
    }

    /** The published reports that come with the program. */
    public Publications publications() {
        return new PublicationFiles(new RoundFiles(families));
    }

    @Override
    public Definition<Round> round(Path file) {
        try {
            return new RoundFiles(families).read(Source.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Fault> templates(@Nullable Path folder) {
        return folder == null ? families.faults() : new Families(folder).faults();
    }
}
