package no.samlebok.yaml;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.template.Direction;
import no.samlebok.template.Group;
import no.samlebok.template.Indicator;
import no.samlebok.template.RoundGroup;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;

/** An indicator against its section: in a scorecard it has a group and a direction, in a comparison neither. */
final class IndicatorChecks {
    private final Page page;
    private final List<RoundGroup> added;

    /** With the groups that the round adds. */
    IndicatorChecks(Page page, List<RoundGroup> added) {
        this.page = page;
        this.added = added;
    }

    void check(Indicator indicator, Section section, String path) {
        if (section instanceof Section.Scorecard card) {
            inScorecard(indicator, card, path);
        } else if (indicator.group() != null) {
            notHere("group", section, path);
        } else if (indicator.direction() != null) {
            notHere("direction", section, path);
        } else if (indicator.notComparable() != null) {
            notHere("notComparable", section, path);
        } else if (indicator.tolerance() != null) {
            notHere("tolerance", section, path);
        }
        if (indicator.leeway().signum() < 0) {
            page.fault(path + ".tolerance", Messages.of("definition.negative"), "tolerance: 0.5");
        }
        if (indicator.min() != null
                && indicator.max() != null
                && indicator.min().compareTo(indicator.max()) > 0) {
            page.fault(path + ".min", Messages.of("definition.minAboveMax"), "{min: 1, max: 6}");
        }
    }

    private void inScorecard(Indicator indicator, Section.Scorecard card, String path) {
        var all = Stream.concat(
                        card.groups().stream().map(Group::id),
                        added.stream()
                                .filter(group -> group.section().equals(card.id()))
                                .map(RoundGroup::id))
                .toList();
        if (indicator.group() == null) {
            missing("group", "group: " + all.stream().findFirst().orElse("tjeneste"), path);
        } else {
            new Known(page).has("group", indicator.group(), all, path + ".group");
        }
        if (indicator.direction() == null) {
            missing("direction", "direction: higher", path);
        }
        if (indicator.direction() == Direction.LEVEL && indicator.tolerance() != null) {
            page.fault(path + ".tolerance", Messages.of("definition.toleranceOfLevel"), "direction: lower");
        }
    }

    private void notHere(String key, Section section, String path) {
        page.fault(path + "." + key, Messages.of("definition.notHere").with("key", key), "section: " + section.id());
    }

    private void missing(String key, String example, String path) {
        page.fault(path + "." + key, Messages.of("definition.missing").with("key", key), example);
    }
}
