package no.samlebok.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.rule.Severity;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.words.Words;

/** Enters what the cells of open fields say. */
final class Understanding {
    private final Form form;
    private final Searched searched;
    private final Ledger ledger;
    private final Map<ExpectedSection, List<Twice>> twice = new LinkedHashMap<>();

    Understanding(Form form, Searched searched, Ledger ledger) {
        this.form = form;
        this.searched = searched;
        this.ledger = ledger;
    }

    /** Enters an open field; one that is nowhere is left out, and counts as missing. */
    void enter(ExpectedRow row, Field field, ExpectedSection section) {
        var id = field.id();
        var reached = searched.reached().get(id);
        var why = searched.lost().get(id);
        if (why != null) {
            var unread = new Figure.Unread(why);
            ledger.enter(reached == null ? new Entry(id, unread, "", null, false) : entry(reached, unread));
        } else if (reached != null) {
            enter(reached, named(field, row), section);
        }
    }

    /** The field by a name that the user knows: in an open list what she called the line. */
    Field named(Field field, ExpectedRow row) {
        var name = searched.reached().get(new FieldId(row.section(), row.id(), Block.NAME));
        var text = name == null ? "" : Line.text(name.cell());
        if (text.isBlank()) {
            return field.row().nb().isBlank() ? field.inRow(row.words()) : field;
        }
        return field.inRow(Words.same(Answer.shortened(text)));
    }

    /** What a cell means in a field. */
    Interpretation interpret(Reached reached, Field field) {
        return AsStored.read(reached.cell(), field, form.round().period().year());
    }

    private void enter(Reached reached, Field field, ExpectedSection section) {
        var read = interpret(reached, field);
        var differing = reached.copies().stream()
                .filter(copy -> !interpret(copy, field).figure().equals(read.figure()))
                .map(copy -> new Twice(reached, copy))
                .toList();
        if (!differing.isEmpty()) {
            twice.computeIfAbsent(section, any -> new ArrayList<>()).addAll(differing);
            ledger.enter(entry(reached, new Figure.Unread("reading.cellTwice")));
            return;
        }
        ledger.enter(entry(reached, read.figure()));
        if (read.note() != null) {
            ledger.say(read.note(), field, reached.place());
        }
        sayDisagreement(reached, field, read.figure(), section);
    }

    /** Says of each sheet, row and column that stands twice in which fields the answers differ. */
    void sayTwice() {
        twice.forEach((section, pairs) -> pairs.stream()
                .collect(Collectors.groupingBy(Twice::copied, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> sayTwice(section, same.get(0), same.size())));
    }

    private void sayTwice(ExpectedSection section, Twice first, int count) {
        var arguments = Map.of(
                "count", Words.same(Integer.toString(count)),
                "first", Words.same(first.one().place().toString()),
                "other", Words.same(first.other().place().toString()));
        ledger.say(Severity.ERROR, "reading.cellTwice", section, first.one().place(), arguments);
    }

    private void sayDisagreement(Reached reached, Field field, Figure figure, ExpectedSection section) {
        boolean open = field.id().equals(Block.disagreement(section.id()));
        if (open && figure instanceof Figure.Text text) {
            ledger.say(
                    Severity.WARNING,
                    "reading.disagreement",
                    field,
                    reached.place(),
                    Map.of(
                            "section", section.block().section().title(),
                            "raw", Words.same(Answer.shortened(text.value()))));
        }
    }

    private static Entry entry(Reached reached, Figure figure) {
        return new Entry(
                reached.slot().field().id(),
                figure,
                AsStored.raw(reached.cell()),
                reached.place(),
                AsStored.isText(reached.cell()));
    }
}
