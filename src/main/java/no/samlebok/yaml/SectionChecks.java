package no.samlebok.yaml;

import java.util.List;
import java.util.Set;
import no.samlebok.template.Across;
import no.samlebok.template.Block;
import no.samlebok.template.Column;
import no.samlebok.template.Fill;
import no.samlebok.template.FixedRow;
import no.samlebok.template.Group;
import no.samlebok.template.Section;
import no.samlebok.template.TextItem;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/** Sections: their sheets and units of measure are there, and ids that become names in a workbook differ. */
final class SectionChecks {
    /** The row of the open field for what is wrong with figures that are known. */
    private static final String RESERVED_ROW = Block.disagreement("s").row();

    private final Page page;
    private final Known known;
    private final Expressions expressions;
    private final List<String> sheets;
    private final Set<String> measures;

    SectionChecks(Page page, List<String> sheets, Set<String> measures) {
        this.page = page;
        this.known = new Known(page);
        this.expressions = new Expressions(page);
        this.sheets = sheets;
        this.measures = measures;
    }

    void check(List<Section> sections) {
        known.differ(sections.stream().map(Section::id).toList(), at -> "sections[" + at + "].id");
        for (int at = 0; at < sections.size(); at++) {
            section(sections.get(at), "sections[" + at + "]");
        }
    }

    private void section(Section section, String path) {
        if (!sheets.isEmpty()) {
            known.has("sheet", section.sheet(), sheets, path + ".sheet");
        }
        if (section instanceof Section.Grid grid) {
            rows(grid, path);
        } else if (section instanceof Section.Scorecard card) {
            differ(ids(card.groups()), path + ".groups");
            goal(card, path);
        } else if (section instanceof Section.Comparison comparison) {
            comparison(comparison, path);
        } else if (section instanceof Section.Narrative narrative) {
            texts(narrative.texts(), path + ".texts");
        }
        if (!(section instanceof Section.Narrative)) {
            columns(section, path + ".columns");
        }
    }

    private void rows(Section.Grid grid, String path) {
        var ids = Outline.of(grid).rows().orElseThrow();
        differ(ids, path + ".rows");
        some(ids, path + ".rows", FixedRow.class);
        for (int at = 0; at < grid.rows().size(); at++) {
            var row = grid.rows().get(at);
            var here = path + ".rows[" + at + "]";
            known.has("measure", row.measure(), measures, here + ".measure");
            formula(row.formula(), ids, here);
        }
    }

    private void goal(Section.Scorecard card, String path) {
        var goals = card.columns().stream()
                .filter(column -> column.years().isEmpty() || column.years().contains(0))
                .filter(column ->
                        column.id().equals(card.goal()) || !column.id().equals(card.result()));
        known.has("column", card.goal(), goals.map(Column::id).toList(), path + ".goal");
        var ofTheYear = card.columns().stream().filter(column -> column.years().contains(0));
        known.has("yearColumn", card.result(), ofTheYear.map(Column::id).toList(), path + ".result");
    }

    /** Years down the side leave no room there for those compared. */
    private void comparison(Section.Comparison comparison, String path) {
        differ(ids(comparison.entities()), path + ".entities");
        if (!comparison.years().isEmpty()
                && !comparison.entities().isEmpty()
                && comparison.across() != Across.ENTITIES) {
            page.fault(path + ".years", Messages.of("definition.yearsAndEntities"), "across: entities");
        }
    }

    private static List<String> ids(List<Group> groups) {
        return groups.stream().map(Group::id).toList();
    }

    private void texts(List<TextItem> texts, String path) {
        differ(texts.stream().map(TextItem::id).toList(), path);
        some(texts, path, TextItem.class);
    }

    private void columns(Section section, String path) {
        var columns = section.columns();
        some(columns, path, Column.class);
        var settled = Outline.of(section).columns().stream()
                .filter(column -> column.definition().isPresent())
                .toList();
        known.differ(
                settled.stream().map(Outline.SettledColumn::id).toList(),
                settled.stream().map(Outline.SettledColumn::written).toList(),
                at -> path + "[" + columns.indexOf(settled.get(at).definition().orElseThrow()) + "].id");
        for (int at = 0; at < columns.size(); at++) {
            column(columns.get(at), section, path + "[" + at + "]");
        }
    }

    private void column(Column column, Section section, String path) {
        var columns = section.columns();
        boolean under = section instanceof Section.Comparison comparison && comparison.across() != Across.NOTHING;
        if (column.id().isEmpty() && column.years().isEmpty() && !under) {
            page.fault(path + ".id", Messages.of("definition.idWithoutYears"), "id: maal");
        }
        if (section instanceof Section.Listing && column.id().equalsIgnoreCase(Block.NAME)) {
            page.fault(path + ".id", Messages.of("definition.reserved").with("found", column.id()), "id: prosjekt");
        }
        if (column.measure() != null) {
            known.has("measure", column.measure(), measures, path + ".measure");
        } else if (section instanceof Section.Listing) {
            page.fault(path + ".measure", Messages.of("definition.needsMeasure"), "measure: 1000 kr");
        }
        var ids = columns.stream().map(Column::id).toList();
        new CarryingChecks(page).check(column, section, path);
        formula(column.formula(), ids, path);
        if ((column.fill() == Fill.COMPUTED) != (column.formula() != null)) {
            page.fault(
                    path + ".fill",
                    Messages.of("definition.fillAndFormula"),
                    "{fill: computed, formula: budsjett - regnskap}");
        }
    }

    private void formula(@Nullable String formula, List<String> ids, String path) {
        if (formula != null) {
            var here = path + ".formula";
            expressions
                    .expression(formula, here)
                    .forEach(reference -> known.has(
                            "operand",
                            reference.text(),
                            ids,
                            page.inside(here, reference.position()),
                            id -> formula.replace(reference.text(), id)));
        }
    }

    private void differ(List<String> ids, String path) {
        known.differ(ids, at -> path + "[" + at + "].id");
        for (int at = 0; at < ids.size(); at++) {
            if (ids.get(at).equalsIgnoreCase(RESERVED_ROW)) {
                var found = Messages.of("definition.reserved").with("found", ids.get(at));
                page.fault(path + "[" + at + "].id", found, "id: resultat");
            }
        }
    }

    private void some(List<?> members, String path, Class<?> type) {
        if (members.isEmpty()) {
            var example = Known.key(path) + "[" + Sample.record(type) + "]";
            page.fault(path, Messages.of("definition.noneAtAll"), example);
        }
    }
}
