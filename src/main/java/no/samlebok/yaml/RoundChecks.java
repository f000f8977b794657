package no.samlebok.yaml;

import java.util.List;
import java.util.Set;
import no.samlebok.template.Indicator;
import no.samlebok.template.RuleDefinition;
import no.samlebok.template.Section;
import no.samlebok.template.Template;
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
        indicators(file.indicators(), known.measures(file.measures(), template.measures()));
        new UnitChecks(page, template).check(file.units(), file.indicators());
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

    private void indicators(List<Indicator> indicators, Set<String> measures) {
        known.differ(indicators.stream().map(Indicator::id).toList(), at -> "indicators[" + at + "].id");
        for (int at = 0; at < indicators.size(); at++) {
            indicator(indicators.get(at), measures, "indicators[" + at + "]");
        }
    }

    private void indicator(Indicator indicator, Set<String> measures, String path) {
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
                .forEach(section -> new IndicatorChecks(page).check(indicator, section, path));
    }
}
