package no.samlebok.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.book.Visibility;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.draft.Table;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Verdicts;

/** Lays out the Kontroll sheet: every rule in plain words, its state as a formula, and a link to what it is about. */
final class ControlSheet {
    private static final int STATE = 1;
    private static final int WHERE = 2;
    private static final int RULE = 3;
    private static final int LINK = 4;
    private static final List<Integer> WIDTHS = List.of(0, 20, 26, 108, 16);
    private static final int HEAD_ROW = 4;
    private static final String TABLE = "kontroll";

    private final Brief brief;
    private final Pen pen;
    private final Map<FieldId, Slot> slots;
    private final Verdicts verdicts;

    ControlSheet(Brief brief, Pen pen, Map<FieldId, Slot> slots) {
        this.brief = brief;
        this.pen = pen;
        this.slots = slots;
        this.verdicts = Verdicts.in(brief.language());
    }

    /** The sheet, the count of what is left first. */
    DraftSheet draft() {
        var rules = brief.form().rules();
        pen.write(DraftCell.words(STATE, pen.sheet(), Role.TITLE));
        pen.write(summary(rules));
        pen.merge(STATE, LINK);
        pen.write(DraftCell.words(STATE, brief.say("control.help"), Role.NOTE));
        pen.skip();
        pen.write(
                head(STATE, "control.state"),
                head(WHERE, "control.where"),
                head(RULE, "control.rule"),
                head(LINK, "control.link"));
        rules.forEach(this::write);
        return new DraftSheet(
                pen.sheet(),
                Visibility.VISIBLE,
                WIDTHS,
                pen.rows(),
                new Address(HEAD_ROW + 1, 0),
                HEAD_ROW,
                true,
                true,
                pen.merged(),
                List.of(),
                rules.isEmpty() ? List.of() : List.of(table(rules.size())),
                List.of());
    }

    /** A table, so that she can filter on what is left. */
    private static Table table(int rules) {
        return new Table(TABLE, new Area(new Address(HEAD_ROW, STATE), new Address(HEAD_ROW + rules, LINK)));
    }

    private void write(Rule rule) {
        var slot = Objects.requireNonNull(slots.get(rule.head().fields().get(0)), "a rule about no field");
        pen.write(
                DraftCell.words(Columns.KEY, rule.head().id(), Role.KEY),
                DraftCell.of(STATE, state(rule), Role.STATE, NumberFormat.GENERAL),
                DraftCell.words(WHERE, slot.sheet(), Role.WORDS),
                DraftCell.words(RULE, brief.say(rule.describe()), Role.WORDS),
                DraftCell.words(LINK, brief.say("control.go"), Role.LINK).linkedTo(Pen.link(slot)));
    }

    /** The formula with the verdict that our own check gives; a rule that no formula can say is checked on receipt. */
    private Content state(Rule rule) {
        var formula = rule.formula(verdicts);
        return formula.<Content>map(text -> new Content.Formula(text, new Content.Text(verdict(rule))))
                .orElseGet(() -> new Content.Text(verdicts.onReceipt()));
    }

    private String verdict(Rule rule) {
        return rule.shown(brief.figures(), verdicts);
    }

    private DraftCell summary(List<Rule> rules) {
        if (rules.isEmpty()) {
            return DraftCell.words(STATE, brief.say("control.none"), Role.SUBTITLE);
        }
        int first = HEAD_ROW + 1;
        var states = new Area(new Address(first, STATE), new Address(first + rules.size() - 1, STATE)).absolute();
        var wrong = "COUNTIF(" + states + ",\"" + verdicts.wrong() + "\")";
        var explain = "COUNTIF(" + states + ",\"" + verdicts.explain() + "\")";
        var parts = brief.say("control.summary").split("\\|", -1);
        var formula = wrong + "&\"" + parts[0] + "\"&" + explain + "&\"" + parts[1] + "\"";
        var cached = count(rules, verdicts.wrong()) + parts[0] + count(rules, verdicts.explain()) + parts[1];
        return DraftCell.of(
                STATE, new Content.Formula(formula, new Content.Text(cached)), Role.SUBTITLE, NumberFormat.GENERAL);
    }

    private long count(List<Rule> rules, String word) {
        return rules.stream()
                .filter(rule ->
                        rule.formula(verdicts).isPresent() && verdict(rule).equals(word))
                .count();
    }

    private DraftCell head(int column, String key) {
        return DraftCell.words(column, brief.say(key), Role.HEAD_TEXT);
    }
}
