package no.samlebok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlebok.book.Address;
import no.samlebok.book.Book;
import no.samlebok.figure.Place;
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
    private final IssuedWords words;
    private final Ledger ledger = new Ledger();

    Ladder(Form form, Layout layout) {
        this.form = form;
        this.sections = Issued.sections(form, layout);
        this.words = IssuedWords.of(layout);
    }

    /** What a book says. */
    Reading read(Book book) {
        var names = Names.of(book);
        var survey = Survey.of(book, sections, names);
        var rows = new RowLocator(book, survey, names, words);
        var columns = new ColumnLocator(survey, names);
        var found = new Search(survey, rows, columns).of(sections);
        var grouping = new Grouping(form, ledger);
        grouping.say(found.complaints());
        var overruns = Overrun.all(sections, found, survey, words);
        var searched = doubt(found, overruns, survey, grouping);
        found.changed().stream()
                .filter(changed -> overruns.stream().noneMatch(run -> run.coversRowOf(changed.place())))
                .forEach(this::sayRelabelled);
        found.heads().forEach(this::sayNewHead);
        var understanding = new Understanding(form, searched, ledger);
        var computed = new ArrayList<Field>();
        for (var section : sections) {
            section.rows().forEach(row -> enter(row, section, searched, understanding, computed));
        }
        understanding.sayTwice();
        new Computing(searched, understanding, ledger).enter(computed);
        var repeats = new Repeats(form, searched, ledger.figures());
        sections.forEach(section -> repeats.say(section, ledger));
        sections.forEach(section -> rows.lookAlikes(section).forEach(spot -> sayLookAlike(section, spot)));
        var strays = new Strays(survey, searched, overruns, words, sections);
        sections.forEach(section -> strays.say(section, ledger));
        var leftovers =
                new Leftovers(survey, columns, searched, words, form.round().language());
        sections.forEach(section -> leftovers.say(section, ledger));
        Summary.of(found, grouping).say(ledger);
        return ledger.reading();
    }

    /** The same search, with the fields in doubt whose cells may not hold their answers. */
    private Searched doubt(Searched found, List<Overrun> overruns, Survey survey, Grouping grouping) {
        var doubts = new Doubts(form, ledger);
        overruns.forEach(doubts::runsOn);
        var impostors = new Impostors(form, found, survey);
        doubts.moved(sections.stream().flatMap(impostors::in).toList(), grouping);
        found.reached().values().stream()
                .filter(reached -> form.isOpen(reached.slot().field()))
                .forEach(reached -> doubts.merged(reached, survey));
        return found.doubting(doubts.why());
    }

    private void sayLookAlike(ExpectedSection section, Spot spot) {
        var place = new Place(spot.sheet(), new Address(spot.row(), 0).a1());
        ledger.say(Severity.WARNING, "reading.lookAlike", section, place, Map.of("sheet", Words.same(spot.sheet())));
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
                var reached = searched.isDoubted(field.id())
                        ? null
                        : searched.reached().get(field.id());
                int year = form.round().period().year();
                Locked.enter(issued.get(), understanding.named(field, row), reached, ledger, year);
            } else {
                understanding.enter(row, field, section);
            }
        }
    }

    private void sayNewHead(Searched.NewHead head) {
        var field = head.slot().field();
        ledger.say(
                Severity.WARNING,
                "reading.headChanged",
                field,
                head.place(),
                Map.of("issued", field.column(), "found", Words.same(Answer.shortened(head.found()))));
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
