package no.samlebok.yaml;

import java.util.List;
import java.util.Optional;
import no.samlebok.template.ChartDefinition;
import no.samlebok.template.Column;
import no.samlebok.template.Section;

/** Charts: what they show is there. */
final class ChartChecks {
    private final Known known;
    private final List<Section> sections;

    ChartChecks(Page page, List<Section> sections) {
        this.known = new Known(page);
        this.sections = sections.stream().filter(ChartChecks::hasFigures).toList();
    }

    void check(List<ChartDefinition> charts) {
        known.differ(charts.stream().map(ChartDefinition::id).toList(), at -> "charts[" + at + "].id");
        for (int at = 0; at < charts.size(); at++) {
            chart(charts.get(at), "charts[" + at + "]");
        }
    }

    private void chart(ChartDefinition chart, String path) {
        known.has("section", chart.section(), sections.stream().map(Section::id).toList(), path + ".section");
        section(chart.section()).ifPresent(section -> {
            Outline.of(section).rows().ifPresent(rows -> known.has("row", chart.row(), rows, path + ".row"));
            var columns = section.columns().stream().map(Column::id).toList();
            for (int at = 0; at < chart.columns().size(); at++) {
                known.has("column", chart.columns().get(at), columns, path + ".columns[" + at + "]");
            }
        });
    }

    private Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    private static boolean hasFigures(Section section) {
        return !(section instanceof Section.Narrative) && !(section instanceof Section.Listing);
    }
}
