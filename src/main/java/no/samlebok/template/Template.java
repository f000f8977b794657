package no.samlebok.template;

import java.util.List;
import no.samlebok.words.Words;

/**
 * What every unit of a family reports: the definition from which workbook, checks and reports are made.
 *
 * @param id the folder it stands in
 * @param version rises when the definition changes
 * @param title its name
 * @param sheets the sheets of the unit's workbook, in order
 * @param sections the pieces, in order
 * @param rules the rules, in the order the Kontroll sheet shows them
 * @param measures the units of measure it may use
 * @param charts the charts of the consolidated workbook, in order
 */
public record Template(
        String id,
        int version,
        Words title,
        List<SheetTitle> sheets,
        List<Section> sections,
        List<RuleDefinition> rules,
        List<Measure> measures,
        List<ChartDefinition> charts) {
    public Template {
        sheets = List.copyOf(sheets);
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
        measures = List.copyOf(measures);
        charts = List.copyOf(charts);
    }
}
