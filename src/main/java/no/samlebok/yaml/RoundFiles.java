package no.samlebok.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Round;
import no.samlebok.template.Template;
import no.samlebok.words.Messages;

/** Round files, read with the template families they name. */
public final class RoundFiles {
    private final Families families;

    public RoundFiles(Families families) {
        this.families = families;
    }

    /** The round of a file, or what is wrong in it and in its template. */
    public Definition<Round> read(Source source) {
        var page = new Page(source.name());
        var file = Binder.bind(source, page, RoundFile.class);
        var faults = new ArrayList<Fault>();
        var round = file.flatMap(written -> template(written, page, faults).map(written::round));
        faults.addAll(page.faults());
        return faults.isEmpty() && round.isPresent() ? Definition.of(round.get()) : Definition.faulty(faults);
    }

    private Optional<Template> template(RoundFile file, Page page, List<Fault> faults) {
        if (!families.has(file.template())) {
            var known = String.join(", ", families.ids());
            var found = Messages.of("definition.noFamily")
                    .with("found", file.template())
                    .with("known", known);
            page.fault("template", found, "template: enhetsrapport");
            return Optional.empty();
        }
        var template = families.template(file.template());
        faults.addAll(template.faults());
        return Optional.ofNullable(template.value());
    }
}
