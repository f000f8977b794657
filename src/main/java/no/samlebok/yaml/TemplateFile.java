package no.samlebok.yaml;

import java.util.List;
import no.samlebok.template.ChartDefinition;
import no.samlebok.template.Measure;
import no.samlebok.template.RuleDefinition;
import no.samlebok.template.Section;
import no.samlebok.template.SheetTitle;
import no.samlebok.template.Template;
import no.samlebok.words.Words;

/**
 * {@code template.yaml} as written.
 *
 * @param version rises when the definition changes
 * @param title the name of the family
 * @param sheets the sheets of the unit's workbook, in order
 * @param sections the pieces, in order
 * @param rules the rules, in the order the Kontroll sheet shows them
 * @param measures units of measure of the family's own, beside those that all families share
 * @param charts the charts of the consolidated workbook, in order
 */
record TemplateFile(
        int version,
        Words title,
        List<SheetTitle> sheets,
        List<Section> sections,
        List<RuleDefinition> rules,
        List<Measure> measures,
        List<ChartDefinition> charts) {
    /** The template of a family, with these units of measure. */
    Template template(String id, List<Measure> all) {
        return new Template(id, version, title, sheets, sections, rules, all, charts);
    }
}
