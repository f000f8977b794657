package no.samlebok.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.rule.Severity;
import no.samlebok.words.Language;

/**
 * A reporting round: who reports what by when.
 *
 * @param id unique in the municipality, letters, digits and hyphens
 * @param municipality whose it is
 * @param language what its workbooks are written in
 * @param template the family
 * @param period what is reported on
 * @param deadline the last day to answer
 * @param thresholds numbers that rules of the template use, by name
 * @param severities the weight of a rule where the round says otherwise, by the id of its definition
 * @param indicators the catalogue
 * @param measures units of measure of the round's own, beside the template's
 * @param units the units, each after its parent
 */
public record Round(
        String id,
        Municipality municipality,
        Language language,
        Template template,
        Period period,
        LocalDate deadline,
        Map<String, BigDecimal> thresholds,
        Map<String, Severity> severities,
        List<Indicator> indicators,
        List<Measure> measures,
        List<Unit> units) {
    public Round {
        thresholds = Map.copyOf(thresholds);
        severities = Map.copyOf(severities);
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        units = List.copyOf(units);
    }

    /** The unit with this code. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The units that return a workbook. */
    public List<Unit> reporting() {
        return units.stream().filter(Unit::reports).toList();
    }

    /** The units right below one. */
    public List<Unit> below(Unit parent) {
        return units.stream()
                .filter(unit -> parent.code().equals(unit.parent()))
                .toList();
    }
}
