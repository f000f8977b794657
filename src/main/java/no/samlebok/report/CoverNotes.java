package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What must be known to read measures against their gap right.
 *
 * @param covered all units that are shown
 * @param voice the language
 */
public record CoverNotes(Covered covered, Voice voice) {
    /** Which figure is the gap, what is left, what is told in another unit of measure, and what is in no sum. */
    public List<String> all() {
        var covering = covered.covering();
        var notes = new ArrayList<String>();
        notes.add(voice.say(
                "cover.basis." + covering.against().sign().name().toLowerCase(Locale.ROOT),
                "field",
                voice.say(covering.gap().label()),
                "section",
                voice.say(covering.where())));
        notes.add(voice.say("cover.uncovered.basis", "effect", effect()));
        if (covering.isConverted(covering.effect())) {
            var measure = voice.say(covering.effect().measure().label());
            notes.add(voice.say("cover.converted", "field", effect(), "measure", measure));
        }
        if (covered.without() > 0) {
            notes.add(without(covered.without()));
        }
        return notes;
    }

    private String without(long lines) {
        var key = lines == 1 ? "list.without.one" : "list.without";
        var said = voice.say(key, "count", Long.toString(lines), "column", effect());
        return said + " " + voice.say("cover.open");
    }

    private String effect() {
        return voice.say(covered.covering().effect().column());
    }
}
