package no.samlebok.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Visibility;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.rule.Verdicts;
import no.samlebok.words.Norwegian;

/** Lays out the front sheet: whose workbook this is, how to fill it in, and what the marks mean. */
final class FrontSheet {
    private static final int STEPS = 6;
    private static final int LEFT_WIDTH = 22;
    private static final int RIGHT_WIDTH = 118;

    private final Brief brief;
    private final Pen pen;

    FrontSheet(Brief brief, Pen pen) {
        this.brief = brief;
        this.pen = pen;
    }

    /** The sheet, beginning with what to do in Protected View; the other sheets are linked to. */
    DraftSheet draft(List<String> sheets) {
        var round = brief.form().round();
        pen.write(words(Columns.LABEL, brief.form().unit().name(), Role.TITLE));
        pen.write(words(
                Columns.LABEL,
                brief.say(round.period().label()) + " · " + round.municipality().name(),
                Role.SUBTITLE));
        pen.skip();
        howTo();
        facts();
        marks();
        contents(sheets);
        return new DraftSheet(
                pen.sheet(),
                Visibility.VISIBLE,
                List.of(0, LEFT_WIDTH, RIGHT_WIDTH),
                pen.rows(),
                null,
                null,
                true,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void howTo() {
        heading("front.how");
        var deadline = Norwegian.date(brief.form().round().deadline());
        for (int step = 1; step <= STEPS; step++) {
            var text = brief.say("front.step" + step, "deadline", deadline, "municipality", municipality());
            pen.write(words(Columns.LABEL, Integer.toString(step), Role.LABEL), words(Columns.UNIT, text, Role.WORDS));
        }
        pen.skip();
    }

    private void facts() {
        var unit = brief.form().unit();
        heading("front.about");
        fact("front.deadline", Norwegian.date(brief.form().round().deadline()));
        if (unit.leader() != null) {
            fact("front.leader", unit.leader());
        }
        if (!unit.ansvar().isEmpty()) {
            fact("front.ansvar", String.join(", ", unit.ansvar()));
        }
        var absent = absent();
        if (!absent.isEmpty()) {
            fact("front.absent", absent);
        }
        pen.skip();
    }

    private void marks() {
        var verdicts = Verdicts.in(brief.language());
        heading("front.marks");
        mark(brief.say("front.input"), Role.INPUT_SAMPLE, "front.input.means");
        mark(brief.say("front.known"), Role.KNOWN_WORDS, "front.known.means");
        mark(brief.say("front.computed"), Role.COMPUTED, "front.computed.means");
        mark(verdicts.ok(), Role.STATE, "front.ok.means");
        mark(verdicts.explain(), Role.STATE, "front.explain.means");
        mark(verdicts.wrong(), Role.STATE, "front.wrong.means");
        pen.skip();
    }

    private void contents(List<String> sheets) {
        heading("front.sheets");
        for (var sheet : sheets) {
            pen.write(words(Columns.LABEL, sheet, Role.LINK).linkedTo("'" + sheet.replace("'", "''") + "'!A1"));
        }
    }

    private void heading(String key) {
        pen.write(words(Columns.LABEL, brief.say(key), Role.SECTION), words(Columns.UNIT, "", Role.SECTION));
    }

    private void fact(String key, String value) {
        pen.write(words(Columns.LABEL, brief.say(key), Role.LABEL), words(Columns.UNIT, value, Role.WORDS));
    }

    private void mark(String sample, Role role, String key) {
        pen.write(words(Columns.LABEL, sample, role), words(Columns.UNIT, brief.say(key), Role.WORDS));
    }

    private String absent() {
        var titles = new ArrayList<String>();
        for (var section : brief.form().round().template().sections()) {
            if (brief.form().unit().without().contains(section.id())) {
                titles.add(brief.say(section.title()));
            }
        }
        return String.join(", ", titles);
    }

    private String municipality() {
        return brief.form().round().municipality().name();
    }

    private static DraftCell words(int column, String text, Role role) {
        return DraftCell.words(column, text, role);
    }
}
