package no.samlebok.yaml;

import no.samlebok.template.Group;
import no.samlebok.template.Indicator;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;

/** An indicator against its section: in a scorecard it has a group and a direction, in a comparison neither. */
final class IndicatorChecks {
    private final Page page;

    IndicatorChecks(Page page) {
        this.page = page;
    }

    void check(Indicator indicator, Section section, String path) {
        if (section instanceof Section.Scorecard card) {
            inScorecard(indicator, card, path);
        } else if (indicator.group() != null) {
            page.fault(
                    path + ".group",
                    Messages.of("definition.notHere").with("key", "group"),
                    "section: " + section.id());
        } else if (indicator.direction() != null) {
            page.fault(
                    path + ".direction",
                    Messages.of("definition.notHere").with("key", "direction"),
                    "section: " + section.id());
        }
        if (indicator.min() != null
                && indicator.max() != null
                && indicator.min().compareTo(indicator.max()) > 0) {
            page.fault(path + ".min", Messages.of("definition.minAboveMax"), "{min: 1, max: 6}");
        }
    }

    private void inScorecard(Indicator indicator, Section.Scorecard card, String path) {
        if (indicator.group() == null) {
            missing("group", "group: " + card.groups().get(0).id(), path);
        } else {
            var groups = card.groups().stream().map(Group::id).toList();
            new Known(page).has("group", indicator.group(), groups, path + ".group");
        }
        if (indicator.direction() == null) {
            missing("direction", "direction: higher", path);
        }
    }

    private void missing(String key, String example, String path) {
        page.fault(path + "." + key, Messages.of("definition.missing").with("key", key), example);
    }
}
