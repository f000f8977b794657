package no.samlebok.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.rule.Severity;
import no.samlebok.words.Language;
import no.samlebok.words.Words;

/**
 * A reporting round: who reports what by when.
 *
 * @param id unique in the municipality, letters, digits and hyphens
 * @param municipality whose it is
 * @param language what its workbooks are written in
 * @param template the family
 * @param period what is reported on
 * @param deadline the last day to answer
 * @param approval how its reports are approved
 * @param thresholds numbers that rules of the template use, by name
 * @param severities the weight of a rule where the round says otherwise, by the id of its definition
 * @param indicators the catalogue
 * @param captions what figures of a section are about where its heading does not say it, by the section's id
 * @param groups groups that it adds to sections of the template
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
        Steps approval,
        Map<String, BigDecimal> thresholds,
        Map<String, Severity> severities,
        List<Indicator> indicators,
        Map<String, Words> captions,
        List<RoundGroup> groups,
        List<Measure> measures,
        List<Unit> units) {
    public Round {
        thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        indicators = List.copyOf(indicators);
        captions = Collections.unmodifiableMap(new LinkedHashMap<>(captions));
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
        units = List.copyOf(units);
    }

    /** The same round for another period: the same units are asked, and nothing is known of them. */
    public Round next(String otherId, Period otherPeriod, LocalDate otherDeadline) {
        var asked = units.stream().map(unit -> unit.knowing(Map.of(), Map.of())).toList();
        return new Round(
                otherId,
                municipality,
                language,
                template,
                otherPeriod,
                otherDeadline,
                approval,
                thresholds,
                severities,
                indicators,
                captions,
                groups,
                measures,
                asked);
    }

    /** The same round with these units. */
    public Round with(List<Unit> others) {
        return new Round(
                id,
                municipality,
                language,
                template,
                period,
                deadline,
                approval,
                thresholds,
                severities,
                indicators,
                captions,
                groups,
                measures,
                others);
    }

    /** The unit with this code. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The groups of a section for a unit: the template's, then those that the round adds. */
    List<Group> groups(Section section, Unit unit) {
        var added = groups.stream().filter(group -> group.isOf(section, unit)).map(RoundGroup::group);
        return Stream.concat(section.groups().stream(), added).toList();
    }

    /** What figures of a section are about; empty where its heading says it. */
    public Optional<Words> caption(Section section) {
        return Optional.ofNullable(captions.get(section.id()));
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
