package no.samlebok.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Expression;
import no.samlebok.rule.Operator;
import no.samlebok.template.Block;
import no.samlebok.template.Column;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.FixedRow;
import no.samlebok.template.Form;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Group;
import no.samlebok.template.Indicator;
import no.samlebok.template.Measure;
import no.samlebok.template.Round;
import no.samlebok.template.Section;
import no.samlebok.template.Unit;
import no.samlebok.words.Words;

/** Settles the forms of a sample round by hand, so that these tests stand on nothing but the contract. */
record SampleForms(Round round, Unit unit) {
    /** The forms of all units that report, with nothing issued. */
    static List<Form> of(Round round) {
        return round.reporting().stream()
                .map(unit -> new SampleForms(round, unit).form(Figures.none()))
                .toList();
    }

    /** The form of a unit, with these figures locked. */
    Form form(Figures issued) {
        var blocks = round.template().sections().stream()
                .filter(section -> !unit.without().contains(section.id()))
                .map(this::block)
                .toList();
        return new Form(round, unit, blocks, List.of(), issued);
    }

    private Block block(Section section) {
        if (section instanceof Section.Grid grid) {
            var columns = columns(grid.columns());
            var rows = grid.rows().stream()
                    .map(row -> row(grid.id(), row, columns))
                    .toList();
            var disagreement = field(
                    Block.disagreement(grid.id()), Words.same("Stemmer ikke?"), Words.same(""), Sample.WORDS, false);
            return new Block(section, columns, rows, disagreement);
        } else if (section instanceof Section.Scorecard scorecard) {
            return new Block(section, columns(scorecard.columns()), indicators(section, scorecard.columns()), null);
        } else if (section instanceof Section.Comparison comparison) {
            return new Block(section, columns(comparison.columns()), compared(comparison), null);
        } else if (section instanceof Section.Listing listing) {
            return listing(listing);
        }
        return narrative((Section.Narrative) section);
    }

    private List<FormColumn> columns(List<Column> columns) {
        return columns.stream().flatMap(this::years).toList();
    }

    private Stream<FormColumn> years(Column column) {
        if (column.years().isEmpty()) {
            return Stream.of(new FormColumn(column.id(), column.label(), null, column));
        }
        return column.years().stream().map(offset -> {
            int year = round.period().year() + offset;
            var label = column.label().nb().replace("{year}", Integer.toString(year));
            return new FormColumn(column.id() + year, Words.same(label), year, column);
        });
    }

    private FormRow row(String section, FixedRow row, List<FormColumn> columns) {
        var measure = measure(row.measure());
        var fields = columns.stream()
                .map(column -> {
                    var id = new FieldId(section, row.id(), column.id());
                    var own = column.definition().measure() == null
                            ? measure
                            : measure(column.definition().measure());
                    return computed(field(id, row.label(), column.label(), own, row.required()), row.formula());
                })
                .toList();
        return new FormRow(row.id(), null, row.label(), measure, null, null, fields);
    }

    private List<FormRow> indicators(Section section, List<Column> columns) {
        return catalogue(section)
                .map(indicator -> row(
                        section,
                        indicator.id(),
                        new Group("g", Words.same("Gruppen")),
                        indicator,
                        indicator.label(),
                        columns(columns)))
                .toList();
    }

    private List<FormRow> compared(Section.Comparison section) {
        var rows = new ArrayList<FormRow>();
        catalogue(section)
                .forEach(indicator -> section.entities()
                        .forEach(entity -> rows.add(row(
                                section,
                                indicator.id() + entity.id(),
                                new Group(indicator.id(), indicator.label()),
                                indicator,
                                entity.label(),
                                columns(section.columns())))));
        return rows;
    }

    private FormRow row(
            Section section, String id, Group group, Indicator indicator, Words label, List<FormColumn> columns) {
        var measure = measure(indicator.measure());
        var fields = columns.stream()
                .map(column -> field(new FieldId(section.id(), id, column.id()), label, column.label(), measure, false))
                .toList();
        return new FormRow(id, group, label, measure, null, indicator, fields);
    }

    private Stream<Indicator> catalogue(Section section) {
        return round.indicators().stream()
                .filter(indicator -> indicator.section().equals(section.id()))
                .filter(indicator -> unit.indicators().contains(indicator.id()));
    }

    private Block listing(Section.Listing listing) {
        var columns = new ArrayList<FormColumn>();
        columns.add(new FormColumn(Block.NAME, listing.name(), null, null));
        columns.addAll(columns(listing.columns()));
        var rows = IntStream.rangeClosed(1, listing.lines())
                .mapToObj(line -> line(listing, Integer.toString(line), columns))
                .toList();
        return new Block(listing, columns, rows, null);
    }

    private FormRow line(Section.Listing listing, String id, List<FormColumn> columns) {
        var fields = columns.stream()
                .map(column -> {
                    var own = column.definition() == null
                            ? Sample.WORDS
                            : measure(column.definition().measure());
                    var field = new FieldId(listing.id(), id, column.id());
                    return field(field, Words.same(""), column.label(), own, false);
                })
                .toList();
        return new FormRow(id, null, Words.same(""), null, null, null, fields);
    }

    private Block narrative(Section.Narrative narrative) {
        var columns = List.of(new FormColumn(Block.TEXT, Words.same(""), null, null));
        var rows = narrative.texts().stream()
                .map(text -> {
                    var id = new FieldId(narrative.id(), text.id(), Block.TEXT);
                    var field = field(id, text.label(), Words.same(""), Sample.WORDS, text.required());
                    return new FormRow(text.id(), null, text.label(), null, null, null, List.of(field));
                })
                .toList();
        return new Block(narrative, columns, rows, null);
    }

    private Measure measure(String id) {
        return round.template().measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Field field(FieldId id, Words row, Words column, Measure measure, boolean required) {
        return new Field(id, row, column, measure, measure.decimals(), Fill.UNIT, null, required, null, null);
    }

    /** Reads the formulas the samples use: {@code a - b}, {@code a / b}, {@code a / b * 100}. */
    private static Field computed(Field field, String formula) {
        if (formula == null) {
            return field;
        }
        var words = formula.split(" ", -1);
        var sign = words[1].equals("-") ? Operator.MINUS : Operator.OVER;
        Expression expression = new Expression.Binary(term(field, words[0]), sign, term(field, words[2]));
        if (words.length > 3) {
            var hundred = new Expression.Constant(new BigDecimal(words[4]));
            expression = new Expression.Binary(expression, Operator.TIMES, hundred);
        }
        return new Field(
                field.id(),
                field.row(),
                field.column(),
                field.measure(),
                field.decimals(),
                Fill.COMPUTED,
                expression,
                false,
                null,
                null);
    }

    private static Expression term(Field field, String row) {
        var id = new FieldId(field.id().section(), row, field.id().column());
        return new Expression.Term(id, 1, row.equals("oppgitt"));
    }
}
