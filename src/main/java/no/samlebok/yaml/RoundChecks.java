package no.samlebok.yaml;

import java.util.List;
import java.util.Set;
import no.samlebok.template.Indicator;
import no.samlebok.template.Period;
import no.samlebok.template.RoundGroup;
import no.samlebok.template.RuleDefinition;
import no.samlebok.template.Section;
import no.samlebok.template.Template;
import no.samlebok.template.Unit;
import no.samlebok.words.Messages;

/** What must hold in a round beyond the form of each value, given its template. */
final class RoundChecks {
    private final Page page;
    private final Known known;
    private final Template template;

    RoundChecks(Page page, Template template) {
        this.page = page;
        this.known = new Known(page);
        this.template = template;
    }

    /** Notes every fault of a round, but for the figures it prefills. */
    void check(RoundFile file) {
        thresholds(file.thresholds().keySet());
        var rules = template.rules().stream().map(RuleDefinition::id).toList();
        known.haveKeys("rule", file.severities().keySet(), rules, "severities", "warning");
        var sections = template.sections().stream().map(Section::id).toList();
        known.haveKeys("section", file.captions().keySet(), sections, "captions", "{nb: Alle, nn: Alle}");
        period(file.period());
        groups(file);
        indicators(file, known.measures(file.measures(), template.measures()));
        new UnitChecks(page, template).check(file.units(), file.indicators());
    }

    private void period(Period period) {
        if (period.last().getYear() != period.year()) {
            var found = Messages.of("definition.toOutside").with("year", Integer.toString(period.year()));
            page.fault("period.to", found, "to: " + period.year() + "-08-31");
        }
    }

    private void thresholds(Set<String> given) {
        var used = Expressions.thresholds(template.rules());
        known.haveKeys("threshold", given, used, "thresholds", "20");
        used.stream()
                .filter(name -> !given.contains(name))
                .forEach(name -> page.fault(
                        "thresholds",
                        Messages.of("definition.missing").with("key", name),
                        "thresholds: {" + name + ": 20}"));
    }

    /** Each is of a section that has groups, differs from the section's others, and of a unit that is there. */
    private void groups(RoundFile file) {
        var groups = file.groups();
        var sections = template.sections().stream()
                .filter(section -> !(section instanceof Section.Grid || section instanceof Section.Narrative))
                .toList();
        var codes = file.units().stream().map(Unit::code).toList();
        known.differ(
                groups.stream().map(group -> group.section() + "." + group.id()).toList(),
                groups.stream().map(RoundGroup::id).toList(),
                at -> "groups[" + at + "].id");
        for (int at = 0; at < groups.size(); at++) {
            var path = "groups[" + at + "]";
            var group = groups.get(at);
            if (templateHas(group)) {
                page.fault(
                        path + ".id",
                        Messages.of("definition.takenInTemplate").with("found", group.id()),
                        "id: " + Sample.quoted(group.id() + "2"));
            }
            known.has(
                    "section",
                    group.section(),
                    sections.stream().map(Section::id).toList(),
                    path + ".section");
            if (group.unit() != null) {
                known.has("unit", group.unit(), codes, path + ".unit");
            }
        }
    }

    private boolean templateHas(RoundGroup added) {
        return template.sections().stream()
                .filter(section -> section.id().equals(added.section()))
                .flatMap(section -> section.groups().stream())
                .anyMatch(group -> group.id().equalsIgnoreCase(added.id()));
    }

    private void indicators(RoundFile file, Set<String> measures) {
        var indicators = file.indicators();
        known.differ(indicators.stream().map(Indicator::id).toList(), at -> "indicators[" + at + "].id");
        for (int at = 0; at < indicators.size(); at++) {
            indicator(indicators.get(at), file.groups(), measures, "indicators[" + at + "]");
        }
    }

    private void indicator(Indicator indicator, List<RoundGroup> groups, Set<String> measures, String path) {
        known.has("measure", indicator.measure(), measures, path + ".measure");
        var sections = template.sections().stream()
                .filter(section -> section instanceof Section.Scorecard || section instanceof Section.Comparison)
                .toList();
        known.has(
                "section",
                indicator.section(),
                sections.stream().map(Section::id).toList(),
                path + ".section");
        sections.stream()
                .filter(section -> section.id().equals(indicator.section()))
                .forEach(section -> new IndicatorChecks(page, groups).check(indicator, section, path));
    }
}
