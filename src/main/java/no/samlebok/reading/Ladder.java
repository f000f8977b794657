package no.samlebok.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlebok.book.Book;
import no.samlebok.layout.Layout;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.words.Words;

/**
 * Reads a returned workbook: finds each field by key, label, name and address, interprets its cell, holds what was locked
 * against what was issued, computes what is computed, and says what was written where no field is.
 */
final class Ladder {
    private final Form form;
    private final List<ExpectedSection> sections;
    private final Set<String> issuedTexts = new HashSet<>();
    private final Ledger ledger = new Ledger();

    Ladder(Form form, Layout layout) {
        this.form = form;
        this.sections = Issued.sections(form, layout);
        layout.draft().sheets().stream()
                .flatMap(sheet -> Drafted.rows(sheet).stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> Tidy.label(Line.text(cell)))
                .filter(text -> !text.isEmpty())
                .forEach(issuedTexts::add);
    }

    /** What a book says. */
    Reading read(Book book) {
        var names = Names.of(book);
        var survey = Survey.of(book, sections, names);
        var searched = new Search(
                        survey, new RowLocator(book, survey, names, issuedTexts), new ColumnLocator(survey, names))
                .of(sections);
        new Grouping(form, ledger).say(searched.complaints());
        searched.changed().forEach(this::sayRelabelled);
        var understanding = new Understanding(form, searched, ledger);
        var computed = new ArrayList<Field>();
        for (var section : sections) {
            section.rows().forEach(row -> enter(row, section, searched, understanding, computed));
        }
        understanding.sayTwice();
        new Computing(searched, understanding, ledger).enter(computed);
        var strays = new Strays(survey, searched, issuedTexts);
        sections.forEach(section -> strays.say(section, ledger));
        return ledger.reading();
    }

    private void enter(
            ExpectedRow row,
            ExpectedSection section,
            Searched searched,
            Understanding understanding,
            List<Field> computed) {
        for (var slot : row.slots()) {
            var field = slot.field();
            var issued = form.issued().entry(field.id());
            if (field.fill() == Fill.COMPUTED) {
                computed.add(understanding.named(field, row));
            } else if (issued.isPresent()) {
                var reached = searched.reached().get(field.id());
                int year = form.round().period().year();
                Locked.enter(issued.get(), understanding.named(field, row), reached, ledger, year);
            } else {
                understanding.enter(row, field, section);
            }
        }
    }

    private void sayRelabelled(Searched.Relabelled changed) {
        var row = changed.row();
        ledger.say(
                Severity.WARNING,
                "reading.labelChanged",
                row.slots().get(0).field(),
                changed.place(),
                Map.of("issued", row.words(), "found", Words.same(changed.found())));
    }
}
