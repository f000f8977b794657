package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.Role;

/** Writes measures against the gap they are to cover for all units along their tree: sums and what is left are live. */
final class CoverSection {
    private static final List<Integer> WIDTHS = List.of(40, 17, 17, 17, 17, 17, 26);
    private static final int ABOVE = 2;

    private final Covering covering;
    private final UnitTree tree;
    private final Page page;
    private final CoverLines lines;

    /**
     * Makes ready to write it from the next row of the page.
     *
     * @param list the list of measures
     */
    CoverSection(Covering covering, UnitTree tree, ListSection list, Page page, Places places) {
        this.covering = covering;
        this.tree = tree;
        this.page = page;
        this.lines = new CoverLines(covering, tree, page.row() + ABOVE, list, new FigureCells(page, places, true));
    }

    /** Writes it, and tells what is left of all. */
    MainTotal write() {
        var heads = heads();
        page.widen(WIDTHS);
        var list = page.voice().say(covering.list().title());
        page.write(page.section(page.voice().say("cover.title", "section", list), heads.size()));
        page.write(heads);
        for (int at = 0; at < tree.lines().size(); at++) {
            page.write(lines.cells(at));
        }
        new CoverNotes(new Covered(covering, tree.under(0)), page.voice())
                .all()
                .forEach(note -> page.note(note, heads.size()));
        page.skip(1);
        return lines.total(page);
    }

    private List<DraftCell> heads() {
        var heads = new ArrayList<DraftCell>();
        heads.add(DraftCell.words(0, page.voice().say("head.unit"), Role.HEAD_TEXT));
        if (!covering.isAsReported()) {
            var label = page.voice().say(covering.gap().label());
            heads.add(head(heads, label + "\n(" + page.voice().measure(covering.gap()) + ")"));
        }
        for (var part : Covered.Part.values()) {
            if (part == Covered.Part.EFFECTS) {
                heads.add(head(heads, page.voice().say("cover.count")));
            }
            heads.add(head(heads, page.voice().say(part.head(covering)) + "\n(" + measure(part) + ")"));
        }
        heads.add(DraftCell.words(heads.size(), page.voice().say("head.coverage"), Role.HEAD_TEXT));
        return heads;
    }

    private static DraftCell head(List<DraftCell> before, String text) {
        return DraftCell.words(before.size(), text, Role.HEAD);
    }

    private String measure(Covered.Part part) {
        return part == Covered.Part.SHARE
                ? "%"
                : page.voice().say(covering.measure().label()).replace(' ', '\u00a0');
    }
}
