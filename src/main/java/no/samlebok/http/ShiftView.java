package no.samlebok.http;

import java.util.Locale;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.report.Shift;
import no.samlebok.report.Shown;
import no.samlebok.template.Field;
import no.samlebok.template.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A value that is another than it was in an edition.
 *
 * @param name what the unit is called
 * @param label what the value is called
 * @param before it in the edition, as it is read; null when there was none
 * @param after it now
 * @param cause why it is another, stable
 * @param says the same in words
 * @param reason the reason that was given; null when none was asked for
 * @param who the name of whoever did it; null when it follows from something else
 */
record ShiftView(
        String unit,
        String name,
        String field,
        String label,
        @Nullable String before,
        @Nullable String after,
        String cause,
        String says,
        @Nullable String reason,
        @Nullable String who) {
    static ShiftView of(Shift shift, Causes causes) {
        var known = causes.known();
        var audience = causes.audience();
        var field = known.form(shift.unit()).flatMap(form -> form.field(shift.field()));
        var because = causes.because(shift);
        return new ShiftView(
                shift.unit(),
                known.round().unit(shift.unit()).map(Unit::name).orElse(shift.unit()),
                shift.field().toString(),
                field.map(one -> audience.say(one.label())).orElse(""),
                shown(shift.before(), field, audience),
                shown(shift.after(), field, audience),
                shift.cause().name().toLowerCase(Locale.ROOT),
                because.says(),
                because.reason(),
                because.who());
    }

    /** A value as it is read wherever the field is known: the same on every page. */
    static @Nullable String shown(Optional<Entry> entry, Optional<Field> field, Audience audience) {
        return entry.map(value -> field.map(one -> audience.say(new Shown(one).words(value)))
                        .orElseGet(value::raw))
                .orElse(null);
    }
}
