package no.samlebok.reading;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.book.Address;
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
    Overrun {
        covered = List.copyOf(covered);
    }

    /** Whether it stands in a row. */
    boolean covers(Spot spot) {
        return spot.sheet().equals(text.spot().sheet())
                && spot.row() > text.spot().row()
                && spot.row() <= last;
    }

    /** Whether it stands in the row of a cell. */
    boolean coversRowOf(Place place) {
        return covers(new Spot(place.sheet(), Address.parse(place.cell()).row()));
    }

    /** The texts of these sections that run on. In a list and in a table what stands right below is another's answer. */
    static List<Overrun> all(List<ExpectedSection> sections, Searched searched, Survey survey, IssuedWords words) {
        var overruns = new ArrayList<Overrun>();
        sections.stream()
                .filter(section -> !(section.block().section() instanceof Section.Listing))
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.slots().stream())
                .filter(slot -> slot.field().measure().kind() == MeasureKind.TEXT)
                .map(slot -> searched.reached().get(slot.field().id()))
                .filter(reached -> reached != null && overruns.stream().noneMatch(run -> run.covers(reached.spot())))
                .forEach(reached -> {
                    var overrun = from(reached, searched, survey, words);
                    if (overrun.last > reached.spot().row()) {
                        overruns.add(overrun);
                    }
                });
        return overruns;
    }

    private static Overrun from(Reached text, Searched searched, Survey survey, IssuedWords words) {
        int column = text.cell().column();
        var below = text.spot().below(1);
        if (searched.at(below, column).isPresent()) {
            return new Overrun(text, text.spot().row(), List.of());
        }
        while (survey.at(below)
                .filter(line -> words.isAnswer(line.row().cell(column)))
                .isPresent()) {
            below = below.below(1);
        }
        var alone = new Overrun(text, below.row() - 1, List.of());
        var covered = searched.reached().values().stream()
                .filter(reached -> alone.covers(reached.spot()))
                .toList();
        return new Overrun(text, alone.last, covered);
    }
}
