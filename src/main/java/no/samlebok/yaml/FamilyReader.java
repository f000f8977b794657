package no.samlebok.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.template.Definition;
import no.samlebok.template.Fault;
import no.samlebok.template.Measure;
import no.samlebok.template.Template;

/** Reads templates that share units of measure. */
final class FamilyReader {
    private final Definition<List<Measure>> shared;

    /** With the file of shared units of measure, if there is one. */
    FamilyReader(Optional<Source> measures) {
        this.shared = measures.map(FamilyReader::measures).orElse(Definition.of(List.of()));
    }

    /**
     * A family that was read.
     *
     * @param template the template, or what is wrong in its file and in the shared one
     * @param page its file, to point into when more is found wrong later
     */
    record Family(Definition<Template> template, Page page) {}

    /** The family with this id. */
    Family read(String id, Source source) {
        var page = new Page(source.name());
        var template = Binder.bind(source, page, TemplateFile.class).flatMap(file -> template(id, file, page));
        boolean sound = template.isPresent() && page.isSound();
        return new Family(sound ? Definition.of(template.get()) : Definition.faulty(faults(page)), page);
    }

    private Optional<Template> template(String id, TemplateFile file, Page page) {
        return Optional.ofNullable(shared.value()).map(measures -> {
            new TemplateChecks(page).check(file, measures);
            var all = Stream.concat(measures.stream(), file.measures().stream());
            return file.template(id, all.toList());
        });
    }

    private List<Fault> faults(Page page) {
        return Stream.concat(shared.faults().stream(), page.faults().stream()).toList();
    }

    private static Definition<List<Measure>> measures(Source source) {
        var page = new Page(source.name());
        return Binder.bind(source, page, MeasuresFile.class)
                .map(MeasuresFile::measures)
                .map(measures -> {
                    var ids = measures.stream().map(Measure::id).toList();
                    new Known(page).differ(ids, at -> "measures[" + at + "].id");
                    return page.definition(measures);
                })
                .orElseGet(() -> Definition.faulty(page.faults()));
    }
}
