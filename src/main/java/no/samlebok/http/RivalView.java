package no.samlebok.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Place;
import no.samlebok.ledger.Rival;
import no.samlebok.submission.Difference;
import no.samlebok.submission.Submission;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * An earlier version that a file does not build on, though both are of the same issued workbook.
 *
 * @param version its number
 * @param says it said to the one who sent the later
 * @param differences what it says that the later does not
 */
record RivalView(int version, String file, Instant at, String who, String says, List<DifferenceView> differences) {
    /**
     * A field that the two answer differently.
     *
     * @param here what the later says, as written; empty when nothing
     * @param there what the earlier says, as written
     */
    record DifferenceView(
            String field,
            String label,
            String here,
            String there,
            @Nullable String sheet,
            @Nullable String cell) {}

    static RivalView of(Rival rival, @Nullable Form form, Audience audience) {
        var origin = rival.version().submission().origin();
        return new RivalView(
                rival.version().number(),
                origin.file(),
                origin.receivedAt(),
                audience.name(origin.sender()),
                audience.say(says(rival, audience)),
                rival.differences().stream()
                        .map(one -> difference(one, rival.version().submission(), form, audience.language()))
                        .toList());
    }

    private static Words says(Rival rival, Audience audience) {
        int count = rival.differences().size();
        return Messages.of(count == 1 ? "http.rival.one" : "http.rival")
                .with("version", Integer.toString(rival.version().number()))
                .with("who", audience.name(rival.version().submission().origin().sender()))
                .with("count", Integer.toString(count))
                .words();
    }

    private static DifferenceView difference(
            Difference one, Submission earlier, @Nullable Form form, Language language) {
        var label = Optional.ofNullable(form)
                .flatMap(asked -> asked.field(one.field()))
                .map(field -> named(field, earlier).label().in(language))
                .orElse("");
        var place = Optional.ofNullable(one.place());
        return new DifferenceView(
                one.field().toString(),
                label,
                one.here(),
                one.there(),
                place.map(Place::sheet).orElse(null),
                place.map(Place::cell).orElse(null));
    }

    /** In an open list a line is known by what it was called where it is lost. */
    private static Field named(Field field, Submission earlier) {
        return earlier.figures()
                .entry(new FieldId(field.id().section(), field.id().row(), Block.NAME))
                .filter(entry -> !entry.raw().isBlank())
                .map(entry -> field.inRow(Words.same(entry.raw())))
                .orElse(field);
    }
}
