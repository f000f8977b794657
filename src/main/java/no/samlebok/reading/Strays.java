package no.samlebok.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.figure.Place;
import no.samlebok.rule.Severity;
import no.samlebok.template.Section;
import no.samlebok.words.Words;

/**
 * Finds what was written in rows that are no fields, inside sections, so that nothing written there is silently left out:
 * a line too many in an open list, a row put in between two others, a text beside its cell.
 */
final class Strays {
    private final Survey survey;
    private final Searched searched;
    private final List<Overrun> told;
    private final IssuedWords words;
    private final List<ExpectedSection> sections;

    /** What to look in, the texts that are told of already, the words that are nobody's answer, and every section. */
    Strays(Survey survey, Searched searched, List<Overrun> told, IssuedWords words, List<ExpectedSection> sections) {
        this.survey = survey;
        this.searched = searched;
        this.told = List.copyOf(told);
        this.words = words;
        this.sections = List.copyOf(sections);
    }

    /** Says what stands in such rows of a section; an error in a list, whose lines are all alike. */
    void say(ExpectedSection section, Ledger ledger) {
        boolean list = section.block().section() instanceof Section.Listing;
        var seen = searched.seen().getOrDefault(section.id(), Set.of());
        seen.stream()
                .map(Spot::sheet)
                .distinct()
                .sorted()
                .flatMap(sheet -> between(section, seen, sheet, list))
                .forEach(line -> say(line, section, list, ledger));
    }

    private void say(Line line, ExpectedSection section, boolean list, Ledger ledger) {
        var answers = line.row().cells().stream()
                .filter(words::isAnswer)
                .filter(cell -> !isToldOf(line.spot(), cell))
                .toList();
        if (answers.isEmpty() || words.isSum(line)) {
            return;
        }
        var raw = answers.stream().map(AsStored::raw).collect(Collectors.joining(" "));
        var place = new Place(
                line.spot().sheet(),
                new Address(line.spot().row(), answers.get(0).column()).a1());
        ledger.say(
                list ? Severity.ERROR : Severity.WARNING,
                list ? "reading.lineNotRead" : "reading.rowNotRead",
                section,
                place,
                Map.of(
                        "row", Words.same(Integer.toString(line.spot().row() + 1)),
                        "raw", Words.same(Answer.shortened(raw))));
    }

    /** The rows between a section's head and its last row on a sheet, in a list and of texts also below it, that are not its own. */
    private Stream<Line> between(ExpectedSection section, Set<Spot> seen, String sheet, boolean list) {
        var own = seen.stream()
                .filter(spot -> spot.sheet().equals(sheet))
                .mapToInt(Spot::row)
                .summaryStatistics();
        int head = survey.above(new Spot(sheet, own.getMin()))
                .filter(line ->
                        line.keys().contains(section.key()) || line.lead().equals(section.title()))
                .mapToInt(line -> line.spot().row())
                .findFirst()
                .orElse(own.getMin());
        boolean open = list || section.block().section() instanceof Section.Narrative;
        var last = new Spot(sheet, own.getMax());
        int end = open ? next(last, section) : belowTable(last, section);
        return survey.below(new Spot(sheet, head))
                .takeWhile(line -> line.spot().row() < end)
                .filter(line -> !seen.contains(line.spot()) && !isLost(line, section));
    }

    /** The first row below a table in whose columns nothing is written: a row of one's own may have come last. */
    private int belowTable(Spot last, ExpectedSection section) {
        var columns = section.rows().stream()
                .flatMap(row -> row.slots().stream())
                .flatMap(slot ->
                        Stream.ofNullable(searched.reached().get(slot.field().id())))
                .filter(reached -> reached.spot().sheet().equals(last.sheet()))
                .map(reached -> reached.cell().column())
                .collect(Collectors.toSet());
        var next = last.below(1);
        while (survey.at(next).filter(line -> isOwn(line, columns)).isPresent()) {
            next = next.below(1);
        }
        return next.row();
    }

    private boolean isOwn(Line line, Set<Integer> columns) {
        return line.keys().isEmpty()
                && !searched.isReached(line.spot())
                && columns.stream().anyMatch(column -> words.isAnswer(line.row().cell(column)));
    }

    /** The row in which something else begins below a section. */
    private int next(Spot last, ExpectedSection section) {
        return searched.seen().entrySet().stream()
                .filter(other -> !other.getKey().equals(section.id()))
                .flatMap(other -> other.getValue().stream())
                .filter(spot -> spot.sheet().equals(last.sheet()) && spot.row() > last.row())
                .mapToInt(Spot::row)
                .reduce(nextHeading(last, section), Math::min);
    }

    /** The row of the next section's heading, or of its keys where something else than one text stands in its place. */
    private int nextHeading(Spot last, ExpectedSection section) {
        var next =
                survey.below(last).filter(line -> beginsAnother(line, section)).findFirst();
        if (next.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var keys = next.get().spot();
        int above = sections.stream()
                .filter(other -> next.get().keys().contains(other.key()))
                .mapToInt(ExpectedSection::heading)
                .findFirst()
                .orElse(0);
        return survey.at(keys.below(-above)).filter(Strays::isHeading).isPresent() ? keys.row() - above : keys.row();
    }

    private static boolean isHeading(Line line) {
        var written =
                line.row().cells().stream().filter(cell -> !cell.isBlank()).toList();
        return written.size() == 1 && !line.lead().isEmpty();
    }

    private boolean isToldOf(Spot spot, Cell cell) {
        return told.stream().anyMatch(run -> run.covers(spot, cell.column()))
                || searched.heads().stream().anyMatch(head -> head.isIn(spot));
    }

    private static boolean beginsAnother(Line line, ExpectedSection section) {
        return line.keys().stream()
                .anyMatch(key ->
                        section.rows().stream().noneMatch(row -> row.key().equals(key)));
    }

    /** Whether a row is complained of already. */
    private boolean isLost(Line line, ExpectedSection section) {
        return section.rows().stream()
                .filter(row -> line.keys().contains(row.key())
                        || (!row.label().isEmpty() && row.label().equals(line.lead())))
                .anyMatch(row ->
                        searched.lost().containsKey(row.slots().get(0).field().id()));
    }
}
