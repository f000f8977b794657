package no.samlebok.mangling;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import no.samlebok.book.Content;
import no.samlebok.excel.Filling;
import no.samlebok.excel.Rendering;
import no.samlebok.figure.FieldId;
import no.samlebok.writers.Deed;
import no.samlebok.writers.Habit;
import no.samlebok.writers.Opened;

/**
 * A filled workbook on its way through a program.
 *
 * @param id what is done to it
 * @param declared what that comes to
 * @param seed what it was filled and chosen by
 * @param handled where every answer is after it
 * @param touched the fields that a finding may name because of it
 * @param opened the file, and what is still to be done to it in the program
 */
record Sent(String id, Declared declared, long seed, Handled handled, Set<FieldId> touched, Opened opened) {
    /** A workbook as it was issued and filled in, to which something is done in the program. */
    static Optional<Sent> of(Habits habit, Issue issue, long seed) {
        var dice = Dice.of(seed);
        var book = Filler.fill(issue, dice);
        var file = filled(book);
        return habit.on(book, dice)
                .map(done -> new Sent(
                        habit.name(), habit.declared, seed, book, done.touched(), new Opened(file, done.habit())));
    }

    /** A mangled book as a file, which the program opens and saves. */
    static Optional<Sent> of(Mangling mangling, Issue issue, long seed) {
        var dice = Dice.of(seed);
        var book = Filler.fill(issue, dice);
        return mangling.act()
                .on(book, dice)
                .map(touched -> new Sent(
                        mangling.id(),
                        mangling.declared(),
                        seed,
                        book,
                        touched,
                        new Opened(BookFile.of(book.book()), Habit.nothing())));
    }

    private static byte[] filled(Handled book) {
        var typed = new LinkedHashMap<String, Content>();
        book.open().stream()
                .filter(id -> !book.cell(id).isBlank())
                .forEach(id -> typed.put(id.name(), book.cell(id).content()));
        return Filling.type(Rendering.write(book.issue.layout().draft()), typed);
    }

    /** Whether the book is read as is declared before any program has had it. */
    boolean isAsDeclared() {
        return Judgement.of(handled).observed() == declared;
    }

    Deed deed() {
        return opened.habit().deed();
    }

    @Override
    public String toString() {
        return "«%s» of %s, seed %d".formatted(id, handled.issue.family(), seed);
    }
}
