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
    private final Corrections corrections;
    private final List<DraftSheet> sheets = new ArrayList<>();
    private final List<DraftName> names = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();

    private UnitWorkbook(Form form, Figures figures, String identity, Corrections corrections) {
        this.brief = new Brief(form, figures.with(form.issued()));
        this.identity = identity;
        this.corrections = corrections;
    }

    /**
     * The workbook of a unit.
     *
     * @param form what the unit is asked
     * @param figures what the unit has answered; the issued figures are laid over them
     * @param identity the signed text that says what the workbook is
     */
    public static Layout of(Form form, Figures figures, String identity) {
        return of(form, figures, identity, Corrections.NONE);
    }

    /**
     * The workbook of a unit, made anew from one that came back: what was found is marked in the cells, and comes first on
     * a sheet of its own when there is anything to say.
     *
     * @param form what the unit is asked
     * @param figures what the unit has answered; the issued figures are laid over them
     * @param identity the signed text that says what the workbook is
     * @param corrections what was found
     */
    public static Layout of(Form form, Figures figures, String identity, Corrections corrections) {
        return new UnitWorkbook(form, figures, identity, corrections).layout();
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
        if (!corrections.isEmpty()) {
            sheets.add(
                    0,
                    new CorrectionSheet(brief, new Pen(brief.say(corrections.sheet())), byField()).draft(corrections));
        }
        sheets.add(IdentitySheet.draft(identity));
        names.add(IdentitySheet.name());
        return new Layout(draft(), slots);
    }

    private void add(SheetTitle title, List<Block> blocks) {
        var pen = new Pen(brief.say(title.title()));
        var sheet = new SectionSheet(blocks, brief, pen).draft();
        sheets.add(new Marking(brief, corrections).on(sheet, pen.slots()));
        names.addAll(pen.names());
        slots.addAll(pen.slots());
    }

    private DraftSheet front() {
        var linked = sheets.stream().map(DraftSheet::name).toList();
        return new FrontSheet(brief, new Pen(brief.say("front.sheet"))).draft(linked);
    }

    private DraftSheet control() {
        return new ControlSheet(brief, new Pen(brief.say("control.sheet")), byField()).draft();
    }

    private Map<FieldId, Slot> byField() {
        Map<FieldId, Slot> byField = new LinkedHashMap<>();
        slots.forEach(slot -> byField.put(slot.field().id(), slot));
        return byField;
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
