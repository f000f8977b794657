package no.samlebok.guide;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.template.Column;
import no.samlebok.template.Fill;
import no.samlebok.template.FixedRow;
import no.samlebok.template.Group;
import no.samlebok.template.Measure;
import no.samlebok.template.Section;
import no.samlebok.template.Template;
import no.samlebok.template.TextItem;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Takes a family apart into the pieces that readers and versions know it by. */
final class Parts {
    private final Template template;

    private Parts(Template template) {
        this.template = template;
    }

    /** Every part of a family: each section with what stands in it, and then the rules. */
    static List<Part> of(Template template) {
        var parts = new Parts(template);
        var sections = template.sections().stream().flatMap(parts::withContent);
        return Stream.concat(sections, template.rules().stream().map(RulePart::of))
                .toList();
    }

    private Stream<Part> withContent(Section section) {
        return Stream.concat(Stream.of(part(section)), content(section));
    }

    private Stream<Part> content(Section section) {
        if (section instanceof Section.Grid grid) {
            return Stream.concat(grid.rows().stream().map(row -> part(grid, row)), columns(grid));
        }
        if (section instanceof Section.Narrative narrative) {
            return narrative.texts().stream().map(text -> part(narrative, text));
        }
        return Stream.concat(section.groups().stream().map(group -> part(section, group)), columns(section));
    }

    private Stream<Part> columns(Section section) {
        return section.columns().stream().map(column -> part(section, column));
    }

    private Part part(Section section) {
        var sheet = template.sheets().stream()
                .filter(known -> known.id().equals(section.sheet()))
                .findFirst();
        var facts = new Facts()
                .words(FactName.SECTION, SectionKind.of(section))
                .words(FactName.SHEET, sheet.orElseThrow().title())
                .words(FactName.HELP, section.help());
        if (section instanceof Section.Listing listing) {
            facts.words(FactName.LINE_NAME, listing.name())
                    .number(FactName.LINES, listing.lines())
                    .words(FactName.AGAINST, against(listing));
        }
        if (section instanceof Section.Comparison comparison) {
            facts.words(FactName.YEARS, Years.words(comparison.years()));
        }
        return new Part(PartKind.SECTION, section.id(), section.title(), facts.all());
    }

    /** The gap that its measures are to cover, and which of its columns tells what they bring. */
    private static @Nullable Words against(Section.Listing listing) {
        var against = listing.against();
        if (against == null) {
            return null;
        }
        var effect = listing.columns().stream()
                .filter(column -> column.id().equals(against.effect()))
                .findFirst()
                .orElseThrow();
        return Messages.of("guide.against." + against.sign().name().toLowerCase(Locale.ROOT))
                .with("gap", "`" + against.gap() + "`")
                .with("effect", "`" + listing.id() + ".*." + named(effect) + "`")
                .words();
    }

    private Part part(Section section, FixedRow row) {
        var measure = measure(row.measure());
        var facts = measured(measure, row.decimals())
                .words(FactName.FILLED, filled(row.formula()))
                .code(FactName.FORMULA, row.formula())
                .yes(FactName.REQUIRED, row.required())
                .words(FactName.NOTE, row.note());
        return new Part(PartKind.ROW, section.id() + "." + row.id(), Holes.shown(row.label()), facts.all());
    }

    private Part part(Section section, Column column) {
        var measure = Optional.ofNullable(column.measure()).map(this::measure).orElse(null);
        var facts = measured(measure, column.decimals())
                .words(FactName.HEAD, column.head())
                .words(FactName.YEARS, Years.words(column.years()))
                .words(FactName.FILLED, column.fill() == Fill.COMPUTED ? filled(column.formula()) : null)
                .code(FactName.FORMULA, column.formula())
                .yes(FactName.REQUIRED, column.required())
                .yes(FactName.TOTAL, column.total())
                .words(FactName.PREVIOUS, previous(section, column))
                .yes(FactName.TO_DATE, column.toDate());
        return new Part(
                PartKind.COLUMN, section.id() + ".*." + named(column), Holes.shown(column.label()), facts.all());
    }

    /** The column of the round before that it is filled from. */
    private static @Nullable Words previous(Section section, Column column) {
        var id = column.previous();
        return id == null
                ? null
                : section.columns().stream()
                        .filter(other -> other.id().equals(id) && !other.id().equals(column.id()))
                        .findFirst()
                        .map(other -> Holes.shown(other.label()))
                        .orElseGet(() -> Messages.words("guide.previous.same"));
    }

    private static Part part(Section section, Group group) {
        return new Part(PartKind.GROUP, section.id() + "." + group.id(), group.label(), List.of());
    }

    private static Part part(Section section, TextItem text) {
        var facts = new Facts()
                .number(FactName.MAX_LENGTH, text.maxLength())
                .yes(FactName.REQUIRED, text.required())
                .words(FactName.HELP, text.help());
        return new Part(PartKind.TEXT, section.id() + "." + text.id(), text.label(), facts.all());
    }

    private static String named(Column column) {
        return column.years().isEmpty() ? column.id() : column.id() + "{year}";
    }

    private static Words filled(@Nullable String formula) {
        return Messages.words(formula == null ? "guide.filled.unit" : "guide.filled.computed");
    }

    private static Facts measured(@Nullable Measure measure, @Nullable Integer decimals) {
        var facts = new Facts();
        if (measure == null) {
            return facts.number(FactName.DECIMALS, decimals);
        }
        return facts.words(FactName.MEASURE, measure.label())
                .number(FactName.DECIMALS, decimals == null ? measure.decimals() : decimals)
                .limits(measure.min(), measure.max());
    }

    private Measure measure(String id) {
        return Objects.requireNonNull(
                template.measures().stream()
                        .filter(measure -> measure.id().equals(id))
                        .findFirst()
                        .orElse(null),
                id);
    }
}
