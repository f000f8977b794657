package no.samlebok.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.FigureReader;
import no.samlebok.template.Round;
import no.samlebok.template.Template;

/** Round files, read with the template families they name. */
public final class RoundFiles {
    private final List<String> ids;
    private final Function<String, FamilyReader.Family> families;
    private final IntFunction<FigureReader> reader;

    /** With the families that rounds may use, and how figures prefilled in a round of some year are read. */
    public RoundFiles(Families families, IntFunction<FigureReader> reader) {
        this(families.ids(), families::read, reader);
    }

    RoundFiles(List<String> ids, Function<String, FamilyReader.Family> families, IntFunction<FigureReader> reader) {
        this.ids = ids;
        this.families = families;
        this.reader = reader;
    }

    /** The round of a file, or what is wrong in it and in its template. */
    public Definition<Round> read(Source source) {
        var page = new Page(source.name());
        var faults = new ArrayList<Fault>();
        var file = Binder.bind(source, page, RoundFile.class);
        var round = file.flatMap(written -> round(written, page, faults));
        faults.addAll(page.faults());
        return round.isPresent() && faults.isEmpty() ? Definition.of(round.get()) : Definition.faulty(faults);
    }

    /** The round with the template it names, checked against it; empty when there is none without faults. */
    private Optional<Round> round(RoundFile file, Page page, List<Fault> faults) {
        if (!new Known(page).has("family", file.template(), ids, "template")) {
            return Optional.empty();
        }
        var family = families.apply(file.template());
        var round = Optional.ofNullable(family.template().value()).map(template -> round(file, template, page, family));
        faults.addAll(
                round.isPresent() ? family.page().faults() : family.template().faults());
        return round;
    }

    private Round round(RoundFile file, Template template, Page page, FamilyReader.Family family) {
        var round = file.round(template);
        boolean isWellFormed = page.isSound();
        new RoundChecks(page, template).check(file);
        if (isWellFormed) {
            var figures = reader.apply(file.period().year());
            new FormChecks(page, family.page(), figures).check(round);
        }
        return round;
    }
}
