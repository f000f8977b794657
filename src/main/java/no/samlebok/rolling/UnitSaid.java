package no.samlebok.rolling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.report.Standing;
import no.samlebok.report.UnitReport;
import no.samlebok.template.Block;
import no.samlebok.template.FormColumn;
import no.samlebok.template.FormRow;
import no.samlebok.template.Unit;
import no.samlebok.words.Excerpt;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** What is said of a unit when a round is rolled on: what is not carried, and why. */
final class UnitSaid {
    private final Unit unit;
    private final UnitReport report;
    private final List<Words> lines = new ArrayList<>();
    private final List<Words> missing = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    UnitSaid(Unit unit, UnitReport report) {
        this.unit = unit;
        this.report = report;
    }

    /** A figure that is not carried, for a reason. */
    void notCarried(String why, Step step, Entry entry) {
        var place = entry.place();
        var file = report.counted() == null ? "" : report.counted().origin().file();
        lines.add(about(why, step)
                .with("raw", Excerpt.of(entry.raw()))
                .with("place", place == null ? "" : " (" + file + ", " + place + ")")
                .words());
    }

    /** A figure that was not reported; when nothing was, that is said once. */
    void missing(Step step) {
        if (report.counted() != null) {
            missing.add(about("field", step).words());
        }
    }

    /** The round has a figure of its own that says something else. */
    void kept(Step step, String own, String reported) {
        lines.add(about("kept", step).with("own", own).with("raw", reported).words());
    }

    /** An indicator that the unit is not asked for any more. */
    void gone(Block block, FormRow row) {
        lines.add(about("gone", block).with("field", row.label()).words());
    }

    /**
     * Something that is said of a whole column, once for all units.
     *
     * @param key what is said
     * @param section the heading of its section
     * @param column its head
     */
    record Column(String key, Words section, Words column) {}

    /** A column whose figure was known beforehand, and starts anew. */
    void opened(Block block, FormColumn column) {
        columns.add(new Column("roll.opened", block.section().title(), column.name()));
    }

    /** A column whose figures are of another part of the year than they would stand for. */
    void ofAnotherPart(Block block, FormColumn column) {
        columns.add(new Column("roll.part", block.section().title(), column.name()));
    }

    /** What is said of columns, as often as the unit has a figure in them. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** All that is said of the unit alone. */
    List<Words> lines() {
        var all = new ArrayList<Words>();
        if (report.standing() == Standing.MISSING || report.standing() == Standing.ERRORS) {
            all.add(named(report.standing() == Standing.MISSING ? "noReturn" : "errors")
                    .words());
        }
        all.addAll(lines);
        if (!missing.isEmpty()) {
            all.add(named("missing")
                    .with("fields", ColumnsSaid.joined(new LinkedHashSet<>(missing)))
                    .words());
        }
        return all;
    }

    private Message about(String key, Step step) {
        return about(key, step.block()).with("field", step.field().label());
    }

    private Message about(String key, Block block) {
        return named(key).with("section", block.section().title());
    }

    private Message named(String key) {
        return Messages.of("roll." + key).with("unit", unit.name());
    }
}
