package no.samlebok.yaml;

import static java.util.Map.entry;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import no.samlebok.template.Fill;

/**
 * The shapes of single keys, by record and component; all others have the shape of their type.
 *
 * <p>A list or map that is not there is empty, what is annotated as nullable is null, a {@code boolean} is false and a
 * column is filled by the unit; everything else must be there.
 */
final class Shapes {
    private static final String WORD = "[A-Za-z][A-Za-z0-9]*";
    private static final String HYPHENED = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";
    private static final String ANY = "(?s).*";

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            entry("Grid.id", Shape.matching(WORD, "okonomi")),
            entry("Scorecard.id", Shape.matching(WORD, "maalekort")),
            entry("Comparison.id", Shape.matching(WORD, "kostra")),
            entry("Listing.id", Shape.matching(WORD, "investeringer")),
            entry("Narrative.id", Shape.matching(WORD, "tekster")),
            entry("FixedRow.id", Shape.matching(WORD, "regnskap")),
            entry("FixedRow.measure", Shape.like("1000 kr")),
            entry("FixedRow.formula", Shape.like("tapte / mulige * 100")),
            entry("Column.id", Shape.matching("[A-Za-z0-9]*", "maal")),
            entry("Column.label", Shape.matching(ANY, "{nb: Mål, nn: Mål}")),
            entry("Column.years", Shape.like("[-3, -2, -1, 0]")),
            entry("Column.measure", Shape.like("1000 kr")),
            entry("Column.formula", Shape.like("budsjett - regnskap")),
            entry("Column.fill", Shape.otherwise(Fill.UNIT)),
            entry("FactCell.value", Shape.asWritten("9.5")),
            entry("Group.id", Shape.matching(WORD, "arbeidsgiver")),
            entry("TextItem.id", Shape.matching(WORD, "utfordringer")),
            entry("TextItem.maxLength", Shape.like("3000")),
            entry("Indicator.id", Shape.matching(WORD, "sykefravar")),
            entry("Indicator.section", Shape.like("maalekort")),
            entry("Indicator.group", Shape.like("arbeidsgiver")),
            entry("Indicator.measure", Shape.like("%")),
            entry("SheetTitle.id", Shape.matching(HYPHENED, "okonomi")),
            entry("SheetTitle.title", Shape.like("{nb: Økonomi, nn: Økonomi}")),
            entry("Grid.sheet", Shape.like("okonomi")),
            entry("Scorecard.sheet", Shape.like("okonomi")),
            entry("Comparison.sheet", Shape.like("okonomi")),
            entry("Listing.sheet", Shape.like("okonomi")),
            entry("Narrative.sheet", Shape.like("okonomi")),
            entry("Scorecard.goal", Shape.like("maal")),
            entry("Scorecard.result", Shape.matching("[A-Za-z0-9]*", "resultat")),
            entry("Listing.lines", Shape.like("8")),
            entry("RuleDefinition.id", Shape.matching(HYPHENED, "avvik-okonomi")),
            entry("RuleDefinition.each", Shape.like("okonomi.columns")),
            entry("RuleDefinition.when", Shape.like("okonomi.budsjett.{column} >= 1")),
            entry("RuleDefinition.message", Shape.like("{nb: Rett tallet., nn: Rett talet.}")),
            entry("Compare.left", Shape.like("okonomi.avvik.{column}")),
            entry("Compare.right", Shape.like("okonomi.budsjett.{column} - okonomi.regnskap.{column}")),
            entry("Change.percent", Shape.matching("[0-9]+(\\.[0-9]+)?|\\{[A-Za-z0-9]+\\}", "'{endring}'")),
            entry("ChartDefinition.id", Shape.matching(WORD, "driftsutgifter")),
            entry("ChartDefinition.section", Shape.like("okonomi")),
            entry("ChartDefinition.row", Shape.like("regnskap")),
            entry("ChartDefinition.columns", Shape.matching("[A-Za-z0-9]*", "resultat")),
            entry("Measure.kroner", Shape.like("1000")),
            entry("Measure.id", Shape.like("1000 kr")),
            entry("Measure.label", Shape.matching(ANY, "{nb: 1 000 kr, nn: 1 000 kr}")),
            entry("Municipality.number", Shape.matching("[0-9]{4}", "0301")),
            entry("Municipality.name", Shape.like("Molde kommune")),
            entry("Municipality.accent", Shape.matching("[0-9A-Fa-f]{6}", "1F5C99")),
            entry("Period.year", Shape.like("2017")),
            entry("Period.label", Shape.like("{nb: Årsrapport 2017, nn: Årsrapport 2017}")),
            entry("Unit.code", Shape.matching(HYPHENED, "310")),
            entry("Unit.name", Shape.like("Driftsavdelingen")),
            entry("Unit.parent", Shape.like("300")),
            entry("Unit.leader", Shape.like("Enhetsleder")),
            entry("Unit.ansvar", Shape.like("3100")),
            entry("Unit.reports", Shape.otherwise(true)),
            entry("Unit.without", Shape.like("investeringer")),
            entry("Unit.indicators", Shape.like("sykefravar")),
            entry("Unit.prefill", Shape.asWritten("40 717")),
            entry("RoundFile.id", Shape.matching(HYPHENED, "molde-2017")),
            entry("RoundFile.template", Shape.like("enhetsrapport")));

    private Shapes() {}

    /** The shape of a key. */
    static Shape of(RecordComponent component) {
        return SHAPES.getOrDefault(name(component), Shape.PLAIN);
    }

    /** The keys with a shape of their own, to be held against the records. */
    static Set<String> keys() {
        return SHAPES.keySet();
    }

    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
