package no.samlebok.report;

import java.util.Locale;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.ledger.Amendment;
import no.samlebok.template.Fill;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/**
 * A value that is another than it was.
 *
 * @param unit the unit's code
 * @param field which value
 * @param before what it was; empty when there was none
 * @param after what it is; empty when there is none
 * @param cause why
 * @param amendment the correction that it comes from; empty when it comes from none
 */
public record Shift(
        String unit,
        FieldId field,
        Optional<Entry> before,
        Optional<Entry> after,
        Cause cause,
        Optional<Amendment> amendment) {
    /** Why a value is another than it was. */
    public enum Cause {
        /** The round's own figure was changed. */
        ROUND,
        /** Another workbook of the unit counts. */
        WORKBOOK,
        /** It was corrected on the unit's behalf. */
        AMENDED,
        /** What it is computed from is another. */
        COMPUTED,
        /** The unit counts no more: it was excluded, or what counted no longer does. */
        UNIT_OUT;

        /** It in words. */
        public Words words() {
            return Messages.words("report.shift." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** A shift in the report of a unit as it is now. */
    static Shift of(
            String unit, FieldId field, Optional<Entry> before, Optional<UnitReport> report, Optional<Entry> after) {
        var amendment = report.flatMap(now -> now.amendment(field));
        return new Shift(unit, field, before, after, cause(field, report, amendment.isPresent()), amendment);
    }

    private static Cause cause(FieldId id, Optional<UnitReport> report, boolean isAmended) {
        if (report.map(UnitReport::counted).isEmpty()) {
            return Cause.UNIT_OUT;
        }
        var field = Optional.ofNullable(report.get().fields().get(id));
        if (field.filter(asked -> asked.fill() == Fill.COMPUTED).isPresent()) {
            return Cause.COMPUTED;
        }
        if (isAmended) {
            return Cause.AMENDED;
        }
        var form = report.get().form();
        return form != null && form.isLocked(id) ? Cause.ROUND : Cause.WORKBOOK;
    }
}
