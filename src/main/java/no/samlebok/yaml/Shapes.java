package no.samlebok.yaml;

import static java.util.Map.entry;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import no.samlebok.template.Across;
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

    private static final Shape FIELDS = Shape.like("okonomi.regnskap.{year}");
    private static final Shape DECIMALS = Shape.between(0, 6, "1");

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
            entry("Column.years", Shape.between(-30, 10, "[-3, -2, -1, 0]")),
            entry("Column.measure", Shape.like("1000 kr")),
            entry("Column.previous", Shape.matching("[A-Za-z0-9]*", "prognose")),
            entry("RoundFile.captions", Shape.like("{nb: Uten korona, nn: Utan korona}")),
            entry("Indicator.tolerance", Shape.like("0.5")),
            entry("Period.to", Shape.like("2017-08-31")),
            entry("Column.formula", Shape.like("budsjett - regnskap")),
            entry("Column.fill", Shape.otherwise(Fill.UNIT)),
            entry("FactCell.value", Shape.like("9.5").asTyped()),
            entry("FactCell.raw", Shape.matching(ANY, "9,5 %")),
            entry("FactsFile.fields", Shape.otherwise("fields")),
            entry("Comparison.years", Shape.between(-30, 10, "[-3, -2, -1, 0]")),
            entry("Comparison.across", Shape.otherwise(Across.NOTHING)),
            entry("RoundGroup.section", Shape.like("maalekort")),
            entry("RoundGroup.id", Shape.matching(WORD, "funksjon201")),
            entry("RoundGroup.unit", Shape.like("310")),
            entry("Said.nb", Shape.like("sykefravær")),
            entry("Said.nn", Shape.like("sjukefråvær")),
            entry("Group.id", Shape.matching(WORD, "arbeidsgiver")),
            entry("TextItem.id", Shape.matching(WORD, "utfordringer")),
            entry("TextItem.maxLength", Shape.between(1, 32_000, "3000")),
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
            entry("Against.gap", Shape.like("gap.differanse.belop")),
            entry("Against.effect", Shape.matching("[A-Za-z0-9]*", "effekt")),
            entry("Listing.lines", Shape.between(1, 500, "8")),
            entry("RuleDefinition.id", Shape.matching(HYPHENED, "avvik-okonomi")),
            entry("RuleDefinition.each", Shape.like("okonomi.columns")),
            entry("RuleDefinition.when", Shape.like("okonomi.budsjett.{column} >= 1")),
            entry("RuleDefinition.message", Shape.like("{nb: Rett tallet., nn: Rett talet.}")),
            entry("Words.nb", Shape.like("Regnskap")),
            entry("Words.nn", Shape.like("Rekneskap")),
            entry("Required.fields", FIELDS),
            entry("OneOf.fields", Shape.like("avdelinger.*.type")),
            entry("OneOf.values", Shape.like("Småbarn")),
            entry("Range.fields", FIELDS),
            entry("Pair.fields", FIELDS),
            entry("NumbersOnly.fields", FIELDS),
            entry("Decidable.goals", Shape.like("maalekort.*.maal")),
            entry("Decidable.results", Shape.like("maalekort.*.{year}")),
            entry("Sum.total", Shape.like("barn.alle.{column}")),
            entry("Sum.parts", Shape.like("barn.smaa.{column}")),
            entry("Change.from", Shape.like("okonomi.regnskap.{previous}")),
            entry("Change.to", Shape.like("okonomi.regnskap.{column}")),
            entry("Text.texts", Shape.like("tekster.*.tekst")),
            entry("Claim.field", Shape.like("okonomi.avvik.{year}")),
            entry("Claim.previous", Shape.like("okonomi.avvik.{previous}")),
            entry("Claim.nb", Shape.like("avvik")),
            entry("Claim.nn", Shape.like("avvik")),
            entry("Compare.left", Shape.like("okonomi.avvik.{column}")),
            entry("Compare.right", Shape.like("okonomi.budsjett.{column} - okonomi.regnskap.{column}")),
            entry(
                    "Change.percent",
                    Shape.matching("[0-9]+(\\.[0-9]+)?|\\{[A-Za-z0-9]+\\}", "{endring}")
                            .asTyped()),
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
            entry("Period.year", Shape.between(1990, 2199, "2017")),
            entry("Period.label", Shape.like("{nb: Årsrapport 2017, nn: Årsrapport 2017}")),
            entry("Unit.code", Shape.matching(HYPHENED, "310")),
            entry("Unit.name", Shape.like("Driftsavdelingen")),
            entry("Unit.parent", Shape.like("300")),
            entry("Unit.leader", Shape.like("Enhetsleder")),
            entry("Unit.ansvar", Shape.like("3100")),
            entry("Unit.reports", Shape.otherwise(true)),
            entry("Unit.without", Shape.like("investeringer")),
            entry("Unit.indicators", Shape.like("sykefravar")),
            entry("Unit.prefill", Shape.like("40 717").asTyped()),
            entry("Carried.round", Shape.matching(HYPHENED, "fjordvik-2026-t1")),
            entry("Carried.file", Shape.like("Driftsavdelingen 2016.xlsx")),
            entry("Carried.sha256", Shape.matching("[0-9a-f]{64}", "0".repeat(64))),
            entry("Place.sheet", Shape.like("Økonomi")),
            entry("Place.cell", Shape.matching("[A-Z]{1,3}[0-9]{1,7}", "D8")),
            entry("FixedRow.decimals", DECIMALS),
            entry("Column.decimals", DECIMALS),
            entry("Indicator.decimals", DECIMALS),
            entry("Measure.decimals", DECIMALS),
            entry("TemplateFile.version", Shape.between(1, 9999, "1")),
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
