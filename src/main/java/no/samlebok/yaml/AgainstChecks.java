package no.samlebok.yaml;

import java.util.List;
import java.util.Optional;
import no.samlebok.template.Against;
import no.samlebok.template.Column;
import no.samlebok.template.FixedRow;
import no.samlebok.template.Measure;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/** Lists of measures against a gap: the gap is one figure that is there, and the effects can be taken from it. */
final class AgainstChecks {
    private static final String GAP = "gap: gap.differanse.belop";
    private static final String EFFECT = "effect: effekt";

    private final Page page;
    private final List<Section> sections;
    private final List<Outline> grids;
    private final List<Measure> measures;

    /** Makes ready to check a template that may use these units of measure. */
    AgainstChecks(Page page, List<Section> sections, List<Measure> measures) {
        this.page = page;
        this.sections = sections;
        this.grids = sections.stream()
                .filter(Section.Grid.class::isInstance)
                .map(Outline::of)
                .toList();
        this.measures = measures;
    }

    void check() {
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at) instanceof Section.Listing listing && listing.against() != null) {
                check(listing, listing.against(), "sections[" + at + "].against");
            }
        }
    }

    private void check(Section.Listing listing, Against against, String path) {
        if (against.gap().contains("*")) {
            var found = Messages.of("definition.severalGaps").with("found", against.gap());
            page.fault(path + ".gap", found, GAP);
        } else {
            new FieldChecks(page, grids, Walk.NONE).one(against.gap(), path + ".gap");
        }
        var columns = listing.columns().stream().filter(AgainstChecks::isOfTheYear);
        new Known(page)
                .has("yearColumn", against.effect(), columns.map(Column::id).toList(), path + ".effect");
        if (page.isSound(path)) {
            measured(against, listing, path);
        }
    }

    /** Nothing is said of a unit of measure that is not there, for that is said where it is named. */
    private void measured(Against against, Section.Listing listing, String path) {
        var effect = listing.columns().stream()
                .filter(column -> column.id().equals(against.effect()))
                .findFirst()
                .flatMap(column -> measure(column.measure()));
        var gap = FieldPattern.of(against.gap()).flatMap(this::measure);
        gap.ifPresent(measure -> added(measure, path + ".gap", GAP));
        effect.ifPresent(measure -> added(measure, path + ".effect", EFFECT));
        boolean isApart = gap.isPresent() && effect.isPresent() && !isOneScale(gap.get(), effect.get());
        if (isApart && page.isSound(path)) {
            var found = Messages.of("definition.gapInOther")
                    .with("gap", gap.get().id())
                    .with("effect", effect.get().id());
            page.fault(path, found, "{" + GAP + ", sign: plus, " + EFFECT + "}");
        }
    }

    private void added(Measure measure, String path, String example) {
        if (!measure.isAdditive()) {
            page.fault(path, Messages.of("definition.gapNotAdded").with("found", measure.id()), example);
        }
    }

    private static boolean isOneScale(Measure one, Measure other) {
        return one.in(other).isPresent() || other.in(one).isPresent();
    }

    private static boolean isOfTheYear(Column column) {
        return !column.months() && (column.years().isEmpty() || column.years().contains(0));
    }

    /** What the field is measured in: of what its column and its row say, the column's counts. */
    private Optional<Measure> measure(FieldPattern field) {
        var outline = Outline.find(field.section(), grids).orElseThrow();
        var ofColumn = outline.columns().stream()
                .filter(column ->
                        field.hasColumn(new Outline(outline.section(), outline.rows(), List.of(column)), Walk.NONE))
                .findFirst()
                .flatMap(column -> column.definition().map(Column::measure));
        var ofRow = ((Section.Grid) outline.section())
                .rows().stream()
                        .filter(row -> row.id().equals(field.row()))
                        .findFirst()
                        .map(FixedRow::measure);
        return measure(ofColumn.or(() -> ofRow).orElse(null));
    }

    private Optional<Measure> measure(@Nullable String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
