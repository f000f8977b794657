package no.samlebok.layout;

import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.NumberFormat;
import no.samlebok.draft.Role;
import no.samlebok.draft.Validation;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.FormRow;
import no.samlebok.template.Section;
import no.samlebok.template.TextItem;
import no.samlebok.words.Norwegian;

/** Lays out texts: a heading, what to write about, a tall cell, and how many characters are used. */
final class TextBlock {
    /** In points; Excel shows at most 409 of a row. */
    private static final int LEAST_HEIGHT = 120;

    private static final int MOST_HEIGHT = 405;
    private static final int LINE_HEIGHT = 15;
    private static final int SPARE_LINES = 3;

    private final Section.Narrative section;
    private final Block block;
    private final Brief brief;
    private final Pen pen;
    private final int width;

    TextBlock(Section.Narrative section, Block block, Brief brief, Pen pen, int width) {
        this.section = section;
        this.block = block;
        this.brief = brief;
        this.pen = pen;
        this.width = width;
    }

    /** Writes keys and texts. */
    void write() {
        pen.writeHidden(
                List.of(Keys.section(section), Keys.column(block.columns().get(0), Columns.LABEL)));
        for (int at = 0; at < block.rows().size(); at++) {
            write(block.rows().get(at), section.texts().get(at));
        }
    }

    private void write(FormRow row, TextItem item) {
        pen.write(DraftCell.words(Columns.LABEL, brief.say(row.label()), Role.GROUP));
        if (item.help() != null) {
            pen.write(DraftCell.words(Columns.LABEL, brief.say(item.help()), Role.NOTE));
        }
        var field = row.fields().get(0);
        pen.place(field, Columns.LABEL);
        pen.validate(validation(item));
        pen.writeTall(height(field), List.of(Keys.row(section, row), text(field), counter(field, item)));
        pen.skip();
    }

    private DraftCell text(Field field) {
        var raw = brief.figures().entry(field.id()).map(entry -> entry.raw()).orElse("");
        return DraftCell.of(
                Columns.LABEL,
                raw.isEmpty() ? Content.blank() : new Content.Text(raw),
                Role.INPUT_TEXT,
                NumberFormat.TEXT);
    }

    private DraftCell counter(Field field, TextItem item) {
        int used = brief.figures()
                .entry(field.id())
                .map(entry -> entry.raw().length())
                .orElse(0);
        var most = brief.say("counter", "most", Norwegian.number(java.math.BigDecimal.valueOf(item.maxLength())));
        var formula = "LEN(" + field.id().name() + ")&\" " + most + "\"";
        return DraftCell.of(
                Columns.UNIT,
                new Content.Formula(formula, new Content.Text(used + " " + most)),
                Role.COUNTER,
                NumberFormat.GENERAL);
    }

    private Validation validation(TextItem item) {
        var area = Area.of(new Address(pen.row(), Columns.LABEL));
        return new Validation(
                area, brief.say("prompt.narrative.title"), brief.say("prompt.narrative"), List.of(), item.maxLength());
    }

    private int height(Field field) {
        var raw = brief.figures().entry(field.id()).map(entry -> entry.raw()).orElse("");
        int lines = raw.lines().mapToInt(line -> 1 + line.length() / width).sum() + SPARE_LINES;
        return Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, lines * LINE_HEIGHT));
    }
}
