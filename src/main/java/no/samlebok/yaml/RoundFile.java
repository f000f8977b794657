package no.samlebok.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samlebok.rule.Severity;
import no.samlebok.template.Indicator;
import no.samlebok.template.Measure;
import no.samlebok.template.Municipality;
import no.samlebok.template.Period;
import no.samlebok.template.Round;
import no.samlebok.template.RoundGroup;
import no.samlebok.template.Steps;
import no.samlebok.template.Template;
import no.samlebok.template.Unit;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A round file as written.
 *
 * @param id unique in the municipality
 * @param municipality whose round it is
 * @param language what its workbooks are written in
 * @param template the id of the family
 * @param period what is reported on
 * @param deadline the last day to answer
 * @param approval how its reports are approved; by the controller alone when it is left out
 * @param thresholds numbers that rules of the template use, by name
 * @param severities the weight of a rule where the round says otherwise, by the rule's id
 * @param indicators the catalogue
 * @param captions what figures of a section are about where its heading does not say it, by the section's id
 * @param groups groups that it adds to sections of the template
 * @param measures units of measure of the round's own
 * @param units the units, each after its parent
 */
record RoundFile(
        String id,
        Municipality municipality,
        Language language,
        String template,
        Period period,
        LocalDate deadline,
        @Nullable Steps approval,
        Map<String, BigDecimal> thresholds,
        Map<String, Severity> severities,
        List<Indicator> indicators,
        Map<String, Words> captions,
        List<RoundGroup> groups,
        List<Measure> measures,
        List<Unit> units) {
    /** The file of a round. */
    static RoundFile of(Round round) {
        return new RoundFile(
                round.id(),
                round.municipality(),
                round.language(),
                round.template().id(),
                round.period(),
                round.deadline(),
                round.approval() == Steps.ONE ? null : round.approval(),
                round.thresholds(),
                round.severities(),
                round.indicators(),
                round.captions(),
                round.groups(),
                round.measures(),
                round.units());
    }

    /** The round, with the template it names. */
    Round round(Template family) {
        return new Round(
                id,
                municipality,
                language,
                family,
                period,
                deadline,
                approval == null ? Steps.ONE : approval,
                thresholds,
                severities,
                indicators,
                captions,
                groups,
                measures,
                units);
    }
}
