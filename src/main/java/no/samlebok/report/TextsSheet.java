package no.samlebok.report;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Role;
import no.samlebok.figure.Figure;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Section;

/** Writes what the units have written: every narrative whole, and what they disagree with. */
final class TextsSheet {
    private static final List<Integer> WIDTHS = List.of(26, 34, 110);
    private static final int HEAD = 3;

    private final Page page;
    private final Places places;

    TextsSheet(Page page, Places places) {
        this.page = page;
        this.places = places;
    }

    /** The sheet. */
    DraftSheet sheet(String about, List<UnitReport> reports) {
        page.widen(WIDTHS);
        page.top(about);
        page.heads(Stream.of("unit", "text", "content")
                .map(key -> new Page.Head(page.voice().say("head." + key), false))
                .toList());
        reports.forEach(this::write);
        return page.sheet(new Address(HEAD + 1, 0), HEAD);
    }

    private void write(UnitReport report) {
        var form = report.form();
        if (form == null) {
            return;
        }
        if (report.counted() == null) {
            page.write(
                    DraftCell.words(0, report.unit().name(), Role.WORDS),
                    DraftCell.words(1, "", Role.WORDS),
                    DraftCell.words(2, page.voice().say(report.standing().words()), Role.STATE));
            return;
        }
        for (var block : form.blocks()) {
            if (block.section() instanceof Section.Narrative) {
                block.rows()
                        .forEach(row ->
                                write(report, row.fields().get(0), page.voice().say(row.label())));
            }
            disagreement(report, block);
        }
    }

    private void disagreement(UnitReport report, Block block) {
        var field = block.disagreement();
        if (field != null) {
            var about = page.voice().say(block.section().title());
            write(report, field, page.voice().say("texts.disagreement", "section", about));
        }
    }

    private void write(UnitReport report, Field field, String label) {
        var entry = FigureCells.entry(report, field.id());
        if (entry.figure() instanceof Figure.Missing && !field.required()) {
            return;
        }
        var key = FigureKey.of(report, field.id());
        places.show(key, page.link(new Address(page.row(), 2)));
        var pieces = Paragraphs.of(page.voice().say(new Shown(field).words(entry)));
        for (int at = 0; at < pieces.size(); at++) {
            var heading = at == 0 ? label : page.voice().say("texts.more", "text", label);
            // The heading leads to the trace: LibreOffice does not wrap a cell that is a link.
            page.write(
                    DraftCell.words(0, report.unit().name(), Role.WORDS),
                    places.traced(DraftCell.words(1, heading, Role.WORDS), key),
                    DraftCell.words(2, pieces.get(at), Role.WORDS));
        }
    }
}
