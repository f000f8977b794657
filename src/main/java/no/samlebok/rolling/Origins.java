package no.samlebok.rolling;

import java.time.MonthDay;
import java.util.Optional;
import no.samlebok.template.Block;
import no.samlebok.template.Column;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Period;
import no.samlebok.template.Section;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the round before a column is filled from. What stands under a year that is over stays under it; within
 * a year the template says it column by column; a goal stands until another is set.
 */
final class Origins {
    private static final int YEAR_DIGITS = 4;

    private final Period before;
    private final Period now;

    Origins(Period before, Period now) {
        this.before = before;
        this.now = now;
    }

    /** The column of the earlier block; empty when the column starts anew, or the earlier block lacks it. */
    Optional<FormColumn> of(FormColumn column, FormRow row, Block earlier) {
        var definition = column.definition();
        if (definition == null) {
            return Optional.empty();
        }
        var year = year(column, row, earlier);
        if (year != null && year < now.year()) {
            return column(column.id(), earlier);
        }
        if (isGoal(definition, earlier) && (year == null || isSameYear())) {
            return column(column.id(), earlier);
        }
        return definition.previous() != null && isSameYear()
                ? within(definition.previous(), column.year(), earlier)
                : Optional.empty();
    }

    /** Whether what stood under a year is what is to stand under it now: the whole year, or as much of it. */
    boolean isWhole(FormColumn column, FormRow row, Block earlier) {
        var definition = column.definition();
        var year = year(column, row, earlier);
        if (definition == null || year == null || year >= now.year()) {
            return true;
        }
        if (definition.toDate()) {
            return day(before).equals(day(now));
        }
        return year < before.year() || (definition.months() ? isEndOfMonth() : before.to() == null);
    }

    /** The column that stood in its place: the same, as many years from the round's own. */
    Optional<FormColumn> counterpart(FormColumn column, Block earlier) {
        var year = column.year();
        var shifted = year == null
                ? column.id()
                : column.id().replace(year.toString(), Integer.toString(year - now.year() + before.year()));
        return column(shifted, earlier);
    }

    private boolean isSameYear() {
        return before.year() == now.year();
    }

    private boolean isEndOfMonth() {
        return before.last().plusDays(1).getDayOfMonth() == 1;
    }

    private static MonthDay day(Period period) {
        return MonthDay.from(period.last());
    }

    private static Optional<FormColumn> column(String id, Block earlier) {
        return earlier.columns().stream()
                .filter(column -> column.id().equals(id))
                .findFirst();
    }

    private Optional<FormColumn> within(String id, @Nullable Integer year, Block earlier) {
        int wanted = year == null ? before.year() : year;
        return earlier.columns().stream()
                .filter(column -> column.year() == null || column.year() == wanted)
                .filter(column ->
                        column.definition() != null && column.definition().id().equals(id))
                .findFirst();
    }

    private static boolean isGoal(Column definition, Block earlier) {
        return earlier.section() instanceof Section.Scorecard card
                && card.goal().equals(definition.id());
    }

    /** The year that a figure is of; a series over years has it in the id of its row. */
    private static @Nullable Integer year(FormColumn column, FormRow row, Block block) {
        boolean down = block.section() instanceof Section.Comparison comparison
                && !comparison.years().isEmpty();
        return down ? Integer.valueOf(row.id().substring(Math.max(0, row.id().length() - YEAR_DIGITS))) : column.year();
    }
}
