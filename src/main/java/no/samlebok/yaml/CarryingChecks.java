package no.samlebok.yaml;

import no.samlebok.template.Column;
import no.samlebok.template.Fill;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;

/** What a column says of the round before: which column it is filled from, and whether its figures run to a day. */
final class CarryingChecks {
    private final Page page;

    CarryingChecks(Page page) {
        this.page = page;
    }

    void check(Column column, Section section, String path) {
        if (column.previous() != null) {
            var ids = section.columns().stream().map(Column::id).toList();
            new Known(page).has("column", column.previous(), ids, path + ".previous");
        }
        if (column.previous() != null && column.fill() == Fill.COMPUTED) {
            page.fault(path + ".previous", Messages.of("definition.previousOfComputed"), "fill: unit");
        }
        if (column.toDate() && column.years().isEmpty() && !hasYearsDown(section)) {
            page.fault(path + ".toDate", Messages.of("definition.toDateWithoutYears"), "years: [-1, 0]");
        }
    }

    private static boolean hasYearsDown(Section section) {
        return section instanceof Section.Comparison comparison
                && !comparison.years().isEmpty();
    }
}
