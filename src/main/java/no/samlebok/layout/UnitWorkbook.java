package no.samlebok.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftName;
import no.samlebok.draft.DraftSheet;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.template.Block;
import no.samlebok.template.Form;
import no.samlebok.template.SheetTitle;

/** Lays out a unit's whole workbook: front, one sheet for each group of sections, Kontroll, and what it is. */
public final class UnitWorkbook {
    private final Brief brief;
    private final String identity;
    private final List<DraftSheet> sheets = new ArrayList<>();
    private final List<DraftName> names = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();

    private UnitWorkbook(Form form, Figures figures, String identity) {
        this.brief = new Brief(form, figures.with(form.issued()));
        this.identity = identity;
    }

    /**
     * The workbook of a unit.
     *
     * @param form what the unit is asked
     * @param figures what the unit has answered; the issued figures are laid over them
     * @param identity the signed text that says what the workbook is
     */
    public static Layout of(Form form, Figures figures, String identity) {
        return new UnitWorkbook(form, figures, identity).layout();
    }

    private Layout layout() {
        for (var title : brief.form().round().template().sheets()) {
            var blocks = blocksOn(title);
            if (!blocks.isEmpty()) {
                add(title, blocks);
            }
        }
        sheets.add(control());
        sheets.add(0, front());
        sheets.add(IdentitySheet.draft(identity));
        names.add(IdentitySheet.name());
        return new Layout(draft(), slots);
    }

    private void add(SheetTitle title, List<Block> blocks) {
        var pen = new Pen(brief.say(title.title()));
        sheets.add(new SectionSheet(blocks, brief, pen).draft());
        names.addAll(pen.names());
        slots.addAll(pen.slots());
    }

    private DraftSheet front() {
        var linked = sheets.stream().map(DraftSheet::name).toList();
        return new FrontSheet(brief, new Pen(brief.say("front.sheet"))).draft(linked);
    }

    private DraftSheet control() {
        Map<FieldId, Slot> byField = new LinkedHashMap<>();
        slots.forEach(slot -> byField.put(slot.field().id(), slot));
        return new ControlSheet(brief, new Pen(brief.say("control.sheet")), byField).draft();
    }

    private Draft draft() {
        var round = brief.form().round();
        var title =
                brief.form().unit().name() + " – " + brief.say(round.period().label());
        return new Draft(
                title,
                round.municipality().name(),
                round.municipality().accent(),
                sheets,
                names,
                Map.of(IdentitySheet.NAME, identity));
    }

    private List<Block> blocksOn(SheetTitle title) {
        return brief.form().blocks().stream()
                .filter(block -> block.section().sheet().equals(title.id()))
                .toList();
    }
}
