package no.samlebok.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlebok.book.Address;
import no.samlebok.book.Visibility;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Section;

/** Lays out one sheet of sections, each under its heading. */
final class SectionSheet {
    private static final int LABEL_WIDTH = 66;
    private static final int TEXT_WIDTH = 105;
    private static final int UNIT_WIDTH = 15;
    private static final int VALUE_WIDTH = 12;
    private static final int NOTE_WIDTH = 40;
    private static final int AROUND_HEAD = 2;
    private static final int WORDS_WIDTH = 80;
    private static final int DISAGREEMENT_HEIGHT = 32;

    private final List<Block> blocks;
    private final Brief brief;
    private final Pen pen;

    SectionSheet(List<Block> blocks, Brief brief, Pen pen) {
        this.blocks = blocks;
        this.brief = brief;
        this.pen = pen;
    }

    /** The sheet, its heading first. */
    DraftSheet draft() {
        var round = brief.form().round();
        pen.write(DraftCell.words(Columns.LABEL, pen.sheet(), Role.TITLE));
        pen.write(DraftCell.words(
                Columns.LABEL,
                brief.form().unit().name() + " · " + brief.say(round.period().label()),
                Role.SUBTITLE));
        blocks.forEach(this::write);
        return new DraftSheet(
                pen.sheet(),
                Visibility.VISIBLE,
                widths(),
                pen.rows(),
                new Address(2, Columns.UNIT),
                null,
                true,
                !isOnlyTexts(),
                pen.merged(),
                pen.validations(),
                List.of(),
                List.of());
    }

    private void write(Block block) {
        var section = block.section();
        pen.skip();
        if (!brief.say(section.title()).equals(pen.sheet())) {
            pen.write(heading(block));
        }
        brief.form()
                .round()
                .caption(section)
                .ifPresent(caption -> pen.write(DraftCell.words(Columns.LABEL, brief.say(caption), Role.GROUP)));
        if (section.help() != null) {
            pen.write(DraftCell.words(Columns.LABEL, brief.say(section.help()), Role.NOTE));
        }
        if (section instanceof Section.Narrative narrative) {
            new TextBlock(narrative, block, brief, pen, widths().get(Columns.LABEL)).write();
        } else if (section instanceof Section.Listing) {
            new ListBlock(block, brief, pen).write();
        } else {
            new TableBlock(block, brief, pen, widths().size() - 1).write();
        }
        disagreement(block);
    }

    private List<DraftCell> heading(Block block) {
        var cells = new ArrayList<DraftCell>();
        cells.add(DraftCell.words(Columns.LABEL, brief.say(block.section().title()), Role.SECTION));
        for (int column = Columns.UNIT; column < lastColumn(block); column++) {
            cells.add(DraftCell.words(column, "", Role.SECTION));
        }
        return cells;
    }

    private void disagreement(Block block) {
        var field = block.disagreement();
        if (field == null) {
            return;
        }
        pen.write(DraftCell.words(Columns.LABEL, brief.say(field.row()), Role.NOTE));
        pen.place(field, Columns.LABEL);
        pen.writeTall(
                DISAGREEMENT_HEIGHT,
                List.of(Keys.row(block.section(), field.id().row()), FieldCell.of(field, Columns.LABEL, brief)));
    }

    private List<Integer> widths() {
        var widths = new ArrayList<>(List.of(0, isOnlyTexts() ? TEXT_WIDTH : LABEL_WIDTH, UNIT_WIDTH));
        int columns = blocks.stream().mapToInt(SectionSheet::lastColumn).max().orElse(Columns.VALUES);
        while (widths.size() < columns) {
            widths.add(VALUE_WIDTH);
        }
        blocks.forEach(block -> widen(widths, block));
        blocks.forEach(block -> makeRoomForHeads(widths, block));
        if (blocks.stream().anyMatch(SectionSheet::hasNotes)) {
            widths.add(NOTE_WIDTH);
        }
        return widths;
    }

    /** A list's columns of words hold whole sentences, and more. */
    private static void widen(List<Integer> widths, Block block) {
        if (!(block.section() instanceof Section.Listing)) {
            return;
        }
        var line = block.lines().get(0).fields();
        for (int at = 1; at < line.size(); at++) {
            if (line.get(at).measure().kind() == MeasureKind.TEXT) {
                widths.set(Columns.LABEL + at, WORDS_WIDTH);
            }
        }
    }

    /** No word in a head is parted: a broken word reads as two. */
    private void makeRoomForHeads(List<Integer> widths, Block block) {
        if (block.section() instanceof Section.Narrative) {
            return;
        }
        int first = block.section() instanceof Section.Listing ? Columns.LABEL : Columns.VALUES;
        for (int at = 0; at < block.columns().size(); at++) {
            int longest = Arrays.stream(
                            brief.say(block.columns().get(at).label()).split("\\s"))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            widths.set(first + at, Math.max(widths.get(first + at), longest + AROUND_HEAD));
        }
    }

    private boolean isOnlyTexts() {
        return blocks.stream().allMatch(block -> block.section() instanceof Section.Narrative);
    }

    private static boolean hasNotes(Block block) {
        return block.rows().stream().anyMatch(row -> row.note() != null);
    }

    /** One past the last 0-based column a block uses for figures. */
    private static int lastColumn(Block block) {
        if (block.section() instanceof Section.Narrative) {
            return Columns.VALUES;
        }
        int first = block.section() instanceof Section.Listing ? Columns.LABEL : Columns.VALUES;
        return first + block.columns().size() + (block.hasStatus() ? 1 : 0);
    }
}
