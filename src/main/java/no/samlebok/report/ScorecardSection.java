package no.samlebok.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;
import no.samlebok.template.Block;
import no.samlebok.words.Messages;

/** Writes a scorecard for all units as one table with a filter: goal, results, and whether the goal is reached. */
final class ScorecardSection {
    private static final List<Integer> WORD_WIDTHS = List.of(22, 26, 32, 14);
    private static final int LIGHT_WIDTH = 16;
    private static final int VALUE_WIDTH = 11;
    private static final List<Integer> GOAL_WIDTHS = List.of(17, 20, 50);

    private final Block block;
    private final List<Scored> scored;
    private final Page page;
    private final FigureCells figures;

    /**
     * Makes ready to write it.
     *
     * @param block the section as one of the units meets it
     * @param scored the indicators of all units
     */
    ScorecardSection(Block block, List<Scored> scored, Page page, Places places) {
        this.block = block;
        this.scored = scored;
        this.page = page;
        this.figures = new FigureCells(page, places, false);
    }

    /** Writes it. */
    void write() {
        int columns = widths().size();
        page.widen(widths());
        page.write(page.section(page.voice().say(block.section().title()), columns));
        page.note(summary(scored, page.voice()), columns);
        int head = page.heads(heads());
        scored.forEach(one -> page.write(cells(one)));
        page.table(block.section().id(), head, columns);
        page.skip(1);
    }

    private List<Integer> widths() {
        var widths = new ArrayList<>(WORD_WIDTHS);
        widths.addAll(Collections.nCopies(block.columns().size(), VALUE_WIDTH));
        widths.addAll(GOAL_WIDTHS);
        if (block.hasStatus()) {
            widths.add(widths.size() - 1, LIGHT_WIDTH);
        }
        return widths;
    }

    /** How many goals are reached, of those that can be scored. */
    static String summary(List<Scored> scored, Voice voice) {
        long met = count(scored, Achievement.MET);
        long notScored = count(scored, Achievement.NOT_SCORED);
        return voice.say(
                "goal.summary",
                "met",
                Long.toString(met),
                "of",
                Long.toString(scored.size() - notScored),
                "rest",
                Long.toString(notScored));
    }

    private static long count(List<Scored> scored, Achievement achievement) {
        return scored.stream()
                .filter(one -> one.goal().achievement() == achievement)
                .count();
    }

    private List<Page.Head> heads() {
        var heads = new ArrayList<Page.Head>();
        List.of("unit", "group", "indicator", "measure").forEach(key -> heads.add(head(key)));
        for (int at = 0; at < block.columns().size(); at++) {
            boolean numbers = block.rows().get(0).fields().get(at).isNumeric();
            heads.add(new Page.Head(page.voice().say(block.columns().get(at).label()), numbers));
        }
        List.of("direction", "achievement").forEach(key -> heads.add(head(key)));
        if (block.hasStatus()) {
            heads.add(head("light"));
        }
        heads.add(head("why"));
        return heads;
    }

    private Page.Head head(String key) {
        return new Page.Head(page.voice().say("head." + key), false);
    }

    private List<DraftCell> cells(Scored one) {
        var voice = page.voice();
        var cells = new ArrayList<>(figures.about(one.report(), one.row()));
        one.row().fields().forEach(field -> cells.add(figures.cell(one.report(), field.id(), cells.size())));
        cells.add(DraftCell.words(cells.size(), direction(one), Role.WORDS));
        cells.add(
                DraftCell.words(cells.size(), voice.say(one.goal().achievement().words()), Role.STATE));
        if (block.hasStatus()) {
            cells.add(DraftCell.words(cells.size(), voice.say(one.goal().light().words()), Role.STATE));
        }
        cells.add(DraftCell.words(cells.size(), voice.say(one.goal().why()), Role.WORDS));
        return cells;
    }

    private String direction(Scored one) {
        var indicator = one.row().indicator();
        if (indicator == null || indicator.direction() == null) {
            return "";
        }
        var name = indicator.direction().name().toLowerCase(Locale.ROOT);
        return page.voice().say(Messages.words("report.direction." + name));
    }
}
