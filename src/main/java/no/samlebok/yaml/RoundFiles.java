package no.samlebok.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Round;
import no.samlebok.template.Template;

/** Round files, read with the template families they name. */
public final class RoundFiles {
    private final List<String> families;
    private final Function<String, Definition<Template>> templates;

    /** With the families that rounds may use. */
    public RoundFiles(Families families) {
        this(families.ids(), families::template);
    }

    RoundFiles(List<String> families, Function<String, Definition<Template>> templates) {
        this.families = families;
        this.templates = templates;
    }

    /** The round of a file, or what is wrong in it and in its template. */
    public Definition<Round> read(Source source) {
        var page = new Page(source.name());
        var faults = new ArrayList<Fault>();
        var file = Binder.bind(source, page, RoundFile.class);
        var round = file.flatMap(written -> template(written, page, faults).map(written::round));
        faults.addAll(page.faults());
        return round.isPresent() && faults.isEmpty() ? Definition.of(round.get()) : Definition.faulty(faults);
    }

    /** The template that a round names, against which the round is checked; empty when there is none without faults. */
    private Optional<Template> template(RoundFile file, Page page, List<Fault> faults) {
        if (!new Known(page).has("family", file.template(), families, "template")) {
            return Optional.empty();
        }
        var template = templates.apply(file.template());
        faults.addAll(template.faults());
        var value = Optional.ofNullable(template.value());
        value.ifPresent(family -> new RoundChecks(page, family).check(file));
        return value;
    }
}
