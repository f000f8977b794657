package no.samlebok.layout;

import java.util.List;
import java.util.Locale;
import no.samlebok.book.Area;
import no.samlebok.draft.Validation;
import no.samlebok.figure.Status;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;

/** What a cell offers and says when the user stands in it. */
final class Choices {
    private static final List<Status> RESULT =
            List.of(Status.NOT_MEASURED, Status.UNDER_WAY, Status.NEW, Status.DISCONTINUED, Status.NOT_APPLICABLE);
    private static final List<Status> GOAL = List.of(Status.NO_GOAL, Status.NEW, Status.NOT_APPLICABLE);
    private static final List<Status> FIGURE = List.of(Status.NOT_MEASURED, Status.NOT_APPLICABLE);

    private Choices() {}

    /** The dropdown and the input message of a field's cell. */
    static Validation of(Field field, Block block, Area area, Brief brief) {
        var choices = statuses(field, block).stream()
                .map(status -> word(status, brief))
                .toList();
        var kind = field.measure().kind().name().toLowerCase(Locale.ROOT);
        var prompt = brief.say(
                "prompt." + kind,
                "decimals",
                example(field),
                "unit",
                brief.say(field.measure().label()));
        var more = choices.isEmpty() ? "" : " " + brief.say("prompt.choose", "words", choices.get(0));
        return new Validation(area, brief.say("prompt." + kind + ".title"), prompt + more, choices, null);
    }

    /** Whether the cell is the user's to fill. */
    static boolean isOpen(Field field, Brief brief) {
        return field.fill() == Fill.UNIT && !brief.form().isLocked(field.id());
    }

    private static List<Status> statuses(Field field, Block block) {
        if (!field.isNumeric()) {
            return List.of();
        }
        if (block.section() instanceof Section.Scorecard scorecard) {
            return isGoal(field, block, scorecard) ? GOAL : RESULT;
        }
        return field.measure().kind() == MeasureKind.AMOUNT ? List.of() : FIGURE;
    }

    private static boolean isGoal(Field field, Block block, Section.Scorecard scorecard) {
        return block.columns().stream()
                .filter(column -> column.id().equals(field.id().column()))
                .anyMatch(column ->
                        column.definition() != null && column.definition().id().equals(scorecard.goal()));
    }

    private static String word(Status status, Brief brief) {
        return brief.say(Messages.words(
                "status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static String example(Field field) {
        return field.decimals() == 0
                ? "12"
                : "12," + "34".repeat(field.decimals()).substring(0, field.decimals());
    }
}
