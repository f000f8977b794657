package no.samlebok.healing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.samlebok.book.Address;
import no.samlebok.book.Book;
import no.samlebok.book.Cell;
import no.samlebok.book.Content;
import no.samlebok.book.Remark;
import no.samlebok.book.Row;
import no.samlebok.book.Sheet;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Draft;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.reading.Drafted;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.rule.Verdicts;
import no.samlebok.words.Excerpt;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a user has put in a workbook that no field is for: sheets of her own, cells beside the fields, and notes on
 * cells.
 */
final class LeftOut {
    private static final int MOST_QUOTED = 8;

    /**
     * How each line of our own notes begins: with the word for how heavy what was found is. By their author they are not
     * known, for some programs put another name on every note, and an office program may be registered to the municipality.
     */
    private static final List<String> OURS = Stream.of(Language.values())
            .map(Verdicts::in)
            .flatMap(verdicts -> Stream.of(Severity.values()).map(verdicts::broken))
            .map(word -> word + ": ")
            .toList();

    private final Set<String> issuedSheets = new HashSet<>();
    private final Set<String> issuedTexts = new HashSet<>();
    private final Set<Place> known = new HashSet<>();
    private final Set<String> knownRows = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    private LeftOut(Draft issued) {
        for (var key : List.of("layout.correct.sheet", "layout.transfer.sheet")) {
            issuedSheets.add(folded(Messages.words(key).nb()));
            issuedSheets.add(folded(Messages.words(key).nn()));
        }
        for (var sheet : Drafted.book(issued).sheets()) {
            issuedSheets.add(folded(sheet.name()));
            for (var row : sheet.rows()) {
                row.cells().stream().filter(cell -> !cell.isBlank()).forEach(cell -> issue(sheet, row, cell));
            }
        }
    }

    /**
     * What is left out of a book, said so that the sender can find it again.
     *
     * @param issued the workbook as it went out
     * @param figures what was read of the book
     * @param findings what was found in it, which says of other cells
     */
    static List<Words> of(Draft issued, Book book, Figures figures, List<Finding> findings) {
        var left = new LeftOut(issued);
        figures.entries().values().forEach(entry -> left.know(entry.place(), true));
        findings.forEach(finding -> left.know(finding.place(), false));
        var said = new ArrayList<Words>();
        book.sheets().forEach(sheet -> {
            left.say(sheet, said);
            sayRemarks(sheet, said);
        });
        return List.copyOf(said);
    }

    private void issue(Sheet sheet, Row row, Cell cell) {
        known.add(place(sheet, row, cell));
        if (cell.content() instanceof Content.Text text) {
            issuedTexts.add(folded(text.value()));
        }
    }

    private void know(@Nullable Place place, boolean field) {
        if (place == null) {
            return;
        }
        known.add(place);
        if (field) {
            read.add(folded(place.sheet()));
        } else {
            knownRows.add(row(place.sheet(), Address.parse(place.cell()).row()));
        }
    }

    private void say(Sheet sheet, List<Words> said) {
        var own = StreamSupport.stream(sheet.rows().spliterator(), false)
                .filter(row -> !knownRows.contains(row(sheet.name(), row.index())))
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> isOwn(sheet, row, cell))
                        .map(cell -> place(sheet, row, cell).cell() + " «" + Excerpt.of(shown(cell)) + "»"))
                .limit(MOST_QUOTED + 1L)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        if (read.contains(folded(sheet.name()))) {
            said.add(message("healing.cells", sheet, own));
        } else if (!issuedSheets.contains(folded(sheet.name())) && !isOurs(sheet)) {
            said.add(message("healing.sheet", sheet, own));
        }
    }

    /** Says what is noted on the cells of a sheet, but for what we noted ourselves when we found something there. */
    private static void sayRemarks(Sheet sheet, List<Words> said) {
        var remarks = sheet.remarks();
        if (remarks.isEmpty()) {
            said.add(Messages.of("healing.remarksUnread")
                    .with("sheet", sheet.name())
                    .words());
            return;
        }
        var own = remarks.get().stream()
                .filter(remark -> !hers(remark).isBlank())
                .map(remark -> remark.at().a1() + " «" + Excerpt.of(hers(remark)) + "»")
                .limit(MOST_QUOTED + 1L)
                .toList();
        if (!own.isEmpty()) {
            said.add(message("healing.remarks", sheet, own));
        }
    }

    /** The lines of a remark that are not ours; she may have answered beneath them. */
    private static String hers(Remark remark) {
        return remark.text()
                .lines()
                .filter(line -> OURS.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }

    private static Words message(String key, Sheet sheet, List<String> own) {
        var quoted = String.join(", ", own.subList(0, Math.min(own.size(), MOST_QUOTED)));
        var cells = own.size() > MOST_QUOTED ? quoted + ", …" : quoted;
        return Messages.of(key).with("sheet", sheet.name()).with("cells", cells).words();
    }

    /** Hidden sheets whose names begin so are the program's. */
    private static boolean isOurs(Sheet sheet) {
        return sheet.visibility() != Visibility.VISIBLE && sheet.name().startsWith("_");
    }

    private boolean isOwn(Sheet sheet, Row row, Cell cell) {
        boolean written = !cell.isBlank() && !(cell.content() instanceof Content.Formula);
        return written
                && !known.contains(place(sheet, row, cell))
                && !(cell.content() instanceof Content.Text text && issuedTexts.contains(folded(text.value())));
    }

    private static String shown(Cell cell) {
        return cell.content() instanceof Content.Text text ? text.value() : cell.raw();
    }

    private static Place place(Sheet sheet, Row row, Cell cell) {
        return new Place(sheet.name(), new Address(row.index(), cell.column()).a1());
    }

    private static String row(String sheet, int row) {
        return folded(sheet) + "!" + row;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
