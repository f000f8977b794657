package no.samlebok.template;

import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A group that the round adds to a section: a KOSTRA function or a stab of a scorecard, a municipality of a comparison, a
 * part of a list.
 *
 * @param section the scorecard, comparison or list it belongs to
 * @param id letters and digits, starting with a letter
 * @param label as shown
 * @param note a caption in grey under it; null when none
 * @param unit the code of the only unit that has it; null when all have it
 */
public record RoundGroup(
        String section,
        String id,
        Words label,
        @Nullable Words note,
        @Nullable String unit) {
    /** The group, as one of its section's. */
    Group group() {
        return new Group(id, label, note);
    }

    /** Whether it is a group of a section for a unit. */
    boolean isOf(Section of, Unit who) {
        return section.equals(of.id()) && (unit == null || unit.equals(who.code()));
    }
}
