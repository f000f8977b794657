package no.samlebok.layout;

import java.math.BigDecimal;
import java.util.Optional;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.template.Direction;
import no.samlebok.template.Field;
import no.samlebok.template.FormRow;
import no.samlebok.template.Indicator;
import no.samlebok.template.Light;
import no.samlebok.template.Section;

/** Beside an indicator: how its result stands to its goal, as a formula that follows what is filled in. */
record LightCell(Section.Scorecard scorecard, Block block, Brief brief) {
    /** Decimals at which a computed difference is rounded before it is compared. */
    private static final int PLACES = 10;

    /** The cell in a 0-based column. */
    DraftCell of(FormRow row, int column) {
        return DraftCell.of(column, content(row), Role.STATE, NumberFormat.GENERAL);
    }

    private Content content(FormRow row) {
        var indicator = row.indicator();
        int year = brief.form().round().period().year();
        var goal = block.field(row, scorecard.goal(), year);
        var result = block.field(row, scorecard.result(), year);
        if (indicator == null || !indicator.hasLight() || goal.isEmpty() || result.isEmpty()) {
            return new Content.Text(word(Light.NONE));
        }
        return formula(indicator, goal.get(), result.get());
    }

    private Content formula(Indicator indicator, Field goal, Field result) {
        var numbers =
                "AND(ISNUMBER(" + goal.id().name() + "),ISNUMBER(" + result.id().name() + "))";
        boolean higher = indicator.direction() == Direction.HIGHER;
        var missing = higher ? difference(goal, result) : difference(result, goal);
        var test = "IF(" + within(missing, BigDecimal.ZERO) + "," + quoted(Light.GREEN) + ",IF("
                + within(missing, indicator.leeway()) + "," + quoted(Light.YELLOW) + "," + quoted(Light.RED) + "))";
        var formula = "IF(" + numbers + "," + test + "," + quoted(Light.NONE) + ")";
        return new Content.Formula(formula, new Content.Text(word(light(indicator, goal, result))));
    }

    private Light light(Indicator indicator, Field goal, Field result) {
        return number(goal)
                .flatMap(aim -> number(result).map(reached -> Light.of(indicator, aim, reached)))
                .orElse(Light.NONE);
    }

    private Optional<BigDecimal> number(Field field) {
        return brief.figures().amount(field.id());
    }

    private static String difference(Field one, Field other) {
        return one.subject().term().formula() + "-" + other.subject().term().formula();
    }

    private static String within(String missing, BigDecimal leeway) {
        return "ROUND(" + missing + "-" + leeway.toPlainString() + "," + PLACES + ")<=0";
    }

    private String quoted(Light light) {
        return "\"" + word(light) + "\"";
    }

    private String word(Light light) {
        return brief.say(light.words());
    }
}
