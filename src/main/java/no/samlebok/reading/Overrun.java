package no.samlebok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Cell;
import no.samlebok.figure.Place;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Section;

/**
 * A text that goes on in the rows below its cell, over whatever stood there, as several paragraphs pasted from Word do.
 *
 * @param text the field it begins in
 * @param last the 0-based last row it goes on in
 * @param covered the fields in the rows that it runs over
 */
record Overrun(Reached text, int last, List<Reached> covered) {
    /** A title, a sentence of help, the keys and the heads can stand above what was issued. */
    private static final int HEADING = 4;

    Overrun {
        covered = List.copyOf(covered);
    }

    /** Whether it stands in a row. */
    boolean covers(Spot spot) {
        return spot.sheet().equals(text.spot().sheet())
                && spot.row() > text.spot().row()
                && spot.row() <= last;
    }

    /** Whether it stands in a cell of a row. */
    boolean covers(Spot spot, int column) {
        return covers(spot) && column == text.cell().column();
    }

    /** Whether it stands in the row of a cell. */
    boolean coversRowOf(Place place) {
        return covers(new Spot(place.sheet(), Address.parse(place.cell()).row()));
    }

    /** The texts of these sections that run on. In a list and in a table what stands right below is another's answer. */
    static List<Overrun> all(List<ExpectedSection> sections, Searched searched, Survey survey, IssuedWords words) {
        var overruns = new ArrayList<Overrun>();
        for (var section : sections) {
            boolean narrative = section.block().section() instanceof Section.Narrative;
            texts(section, searched)
                    .filter(text -> overruns.stream().noneMatch(run -> run.covers(text.spot())))
                    .map(text -> from(text, narrative, searched, survey, words))
                    .filter(overrun -> overrun.last > overrun.text.spot().row())
                    .forEach(overruns::add);
        }
        return overruns;
    }

    private static Stream<Reached> texts(ExpectedSection section, Searched searched) {
        return section.block().section() instanceof Section.Listing
                ? Stream.empty()
                : section.rows().stream()
                        .flatMap(row -> row.slots().stream())
                        .filter(slot -> slot.field().measure().kind() == MeasureKind.TEXT)
                        .flatMap(slot -> Stream.ofNullable(
                                searched.reached().get(slot.field().id())));
    }

    private static Overrun from(Reached text, boolean narrative, Searched searched, Survey survey, IssuedWords words) {
        int column = text.cell().column();
        var last = text.spot();
        if (searched.at(last.below(1), column).isPresent()) {
            return new Overrun(text, last.row(), List.of());
        }
        while (true) {
            if (isWritten(last.below(1), column, survey, words)) {
                last = last.below(1);
            } else if (narrative
                    && isEmpty(last.below(1), survey)
                    && isWritten(last.below(2), column, survey, words)
                    && !isHeading(last.below(2), searched, survey)) {
                last = last.below(2);
            } else {
                return covering(text, last.row(), searched);
            }
        }
    }

    private static boolean isWritten(Spot spot, int column, Survey survey, IssuedWords words) {
        return survey.at(spot)
                .filter(line -> words.isAnswer(line.row().cell(column)))
                .isPresent();
    }

    /** Whether nothing is in a row: Word leaves one between two paragraphs. */
    private static boolean isEmpty(Spot spot, Survey survey) {
        return survey.at(spot).stream()
                .flatMap(line -> line.row().cells().stream())
                .allMatch(Cell::isBlank);
    }

    /** Whether something that was issued stands so near below a row that the row may be its heading, written over. */
    private static boolean isHeading(Spot spot, Searched searched, Survey survey) {
        return survey.below(spot.below(-1))
                .takeWhile(line -> line.spot().row() <= spot.row() + HEADING)
                .anyMatch(line -> !line.keys().isEmpty() || searched.isReached(line.spot()));
    }

    private static Overrun covering(Reached text, int last, Searched searched) {
        var alone = new Overrun(text, last, List.of());
        var covered = searched.reached().values().stream()
                .filter(reached -> alone.covers(reached.spot()))
                .toList();
        return new Overrun(text, last, covered);
    }
}
