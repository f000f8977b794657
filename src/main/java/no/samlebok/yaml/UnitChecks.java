package no.samlebok.yaml;

import java.util.List;
import no.samlebok.template.Indicator;
import no.samlebok.template.Section;
import no.samlebok.template.Template;
import no.samlebok.template.Unit;
import no.samlebok.words.Messages;

/** Units: each once and after its parent, with sections and indicators that are there. */
final class UnitChecks {
    private final Page page;
    private final Known known;
    private final Template template;

    UnitChecks(Page page, Template template) {
        this.page = page;
        this.known = new Known(page);
        this.template = template;
    }

    void check(List<Unit> units, List<Indicator> indicators) {
        var codes = units.stream().map(Unit::code).toList();
        known.differ(codes, at -> path(at) + ".code");
        known.differ(units.stream().map(Unit::name).toList(), at -> path(at) + ".name");
        var ids = indicators.stream().map(Indicator::id).toList();
        for (int at = 0; at < units.size(); at++) {
            var unit = units.get(at);
            if (unit.parent() != null) {
                known.has("parent", unit.parent(), codes.subList(0, at), path(at) + ".parent");
            }
            unit(unit, path(at));
            names("indicator", unit.indicators(), ids, path(at) + ".indicators");
        }
        if (units.stream().noneMatch(Unit::reports)) {
            page.fault("units", Messages.of("definition.nobodyReports"), "[" + Sample.record(Unit.class) + "]");
        }
    }

    private void unit(Unit unit, String path) {
        var sections = template.sections().stream().map(Section::id).toList();
        names("section", unit.without(), sections, path + ".without");
        if (unit.reports() && unit.leader() == null) {
            page.fault(
                    path + ".leader", Messages.of("definition.missing").with("key", "leader"), "leader: Enhetsleder");
        }
        if (!unit.reports() && !unit.prefill().isEmpty()) {
            page.fault(path + ".prefill", Messages.of("definition.prefillOfGathering"), "reports: true");
        }
        sources(unit, path + ".sources.");
    }

    /** A figure that came from somewhere is there. */
    private void sources(Unit unit, String path) {
        unit.sources().keySet().stream()
                .filter(field -> !unit.prefill().containsKey(field))
                .forEach(field -> page.fault(
                        page.key(path + field),
                        Messages.of("definition.sourceOfNothing").with("found", field.toString()),
                        "prefill: {" + field + ": 40 717}"));
    }

    private void names(String kind, List<String> names, List<String> all, String path) {
        known.differ(names, at -> path + "[" + at + "]");
        for (int at = 0; at < names.size(); at++) {
            known.has(kind, names.get(at), all, path + "[" + at + "]");
        }
    }

    private static String path(int at) {
        return "units[" + at + "]";
    }
}
