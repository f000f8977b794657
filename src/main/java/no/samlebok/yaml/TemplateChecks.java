package no.samlebok.yaml;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.template.Measure;
import no.samlebok.template.SheetTitle;

/** What must hold in a template beyond the form of each value: what is referred to is there, and ids differ. */
final class TemplateChecks {
    private final Page page;

    TemplateChecks(Page page) {
        this.page = page;
    }

    /** Notes every fault of a template, which may use these units of measure beside its own. */
    void check(TemplateFile file, List<Measure> shared) {
        var measures = new Known(page).measures(file.measures(), shared);
        new SheetChecks(page).check(file.sheets());
        new SectionChecks(page, file.sheets().stream().map(SheetTitle::id).toList(), measures).check(file.sections());
        new RuleChecks(page, file.sections()).check(file.rules());
        new ChartChecks(page, file.sections()).check(file.charts());
        var all = Stream.concat(shared.stream(), file.measures().stream()).toList();
        new AgainstChecks(page, file.sections(), all).check();
    }
}
