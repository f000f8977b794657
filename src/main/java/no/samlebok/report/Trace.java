package no.samlebok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Place;
import no.samlebok.ledger.Amendment;
import no.samlebok.submission.Origin;
import no.samlebok.template.Block;
import no.samlebok.template.Carried;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.FormRow;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure that counts comes from.
 *
 * @param report the unit
 * @param section the heading of its section; the section's id when the form does not ask for it
 * @param row the label of its row; in a list the name the unit gave the line
 * @param field what was asked; null when the form does not ask for it
 * @param entry what was answered, and the cell it was read from
 * @param source what it was taken from
 */
public record Trace(
        UnitReport report,
        Words section,
        Words row,
        @Nullable Field field,
        Entry entry,
        Source source) {
    /** What a figure was taken from. */
    public enum Source {
        /** The round's own figures: locked in the workbook, and never taken from it. */
        ROUND,
        /** The returned workbook. */
        WORKBOOK,
        /** Corrected by the municipality on the unit's behalf; what the unit wrote is kept. */
        AMENDED,
        /** Computed again from other figures. */
        COMPUTED;

        /** What it is called. */
        Words words() {
            return Messages.words("report.source." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The figures of a unit that count; none when no submission of it does. */
    public static List<Trace> of(UnitReport report) {
        var form = report.form();
        if (form == null || report.counted() == null) {
            return List.of();
        }
        var traces = new ArrayList<Trace>();
        form.blocks().forEach(block -> traces.addAll(of(report, block)));
        report.figures().entries().values().stream()
                .filter(entry -> !report.isAsked(entry.field()))
                .forEach(entry -> traces.add(unasked(report, entry)));
        return traces;
    }

    /** What was written; nothing where the workbook's own formula stands, which is nobody's words. */
    public String raw() {
        boolean isOwnFormula = source == Source.COMPUTED && entry.raw().startsWith("=");
        return isOwnFormula ? "" : entry.raw();
    }

    /** The submission's file it was read from; empty when it was not read from this round's. */
    public Optional<Origin> origin() {
        return source == Source.ROUND
                ? Optional.empty()
                : Optional.ofNullable(report.counted()).map(counted -> counted.origin());
    }

    /** The correction that it is; empty when the unit wrote it itself. */
    public Optional<Amendment> amendment() {
        return source == Source.AMENDED ? report.amendment(entry.field()) : Optional.empty();
    }

    /** What the unit itself wrote where it was corrected, as written; empty when it was not corrected. */
    public Optional<String> written() {
        return amendment()
                .map(amendment -> Optional.ofNullable(report.effect())
                        .flatMap(effect ->
                                effect.version().submission().figures().entry(amendment.field()))
                        .map(Entry::raw)
                        .orElse(""));
    }

    /** What it was carried over from; empty when it was not known beforehand, or written in the round by hand. */
    public Optional<Carried> carried() {
        return source == Source.ROUND
                ? Optional.ofNullable(report.unit().sources().get(entry.field()))
                : Optional.empty();
    }

    /** The name of the file it was read from, in this round or an earlier one; empty when it was read from none. */
    public Optional<String> file() {
        return origin().map(Origin::file).or(() -> carried().map(Carried::file));
    }

    /** The hash of that file. */
    public Optional<String> sha256() {
        return origin().map(Origin::sha256).or(() -> carried().map(Carried::sha256));
    }

    /** The cell of that file; empty for a computed figure whose cell was gone. */
    public Optional<Place> place() {
        return origin().isPresent()
                ? Optional.ofNullable(entry.place())
                : carried().map(Carried::place);
    }

    /** What it was taken from, in words: {@code Runden}, {@code Ført videre fra fjordvik-2026-t1}. */
    Words from() {
        return carried()
                .map(from -> Messages.of("report.source.carried")
                        .with("round", from.round())
                        .words())
                .orElseGet(source::words);
    }

    /** What sort of answer it is: beløp, prosent, svar i ord, grense. */
    public Words type() {
        var figure = entry.figure();
        if (figure instanceof Figure.Amount) {
            var kind = field == null ? MeasureKind.NUMBER : field.measure().kind();
            return Messages.words("report.type." + kind.name().toLowerCase(Locale.ROOT));
        }
        return Messages.words("report.type." + (figure instanceof Figure.Stated ? "stated" : figure.type()));
    }

    private static List<Trace> of(UnitReport report, Block block) {
        var traces = new ArrayList<Trace>();
        for (var row : block.rows()) {
            if (!(block.section() instanceof Section.Listing) || isUsed(row, report)) {
                var label = label(row, report);
                row.fields().forEach(field -> traces.add(of(report, block, label, field)));
            }
        }
        var disagreement = block.disagreement();
        if (disagreement != null
                && report.entry(disagreement.id()).filter(Trace::isAnswered).isPresent()) {
            traces.add(of(report, block, disagreement.row(), disagreement));
        }
        return traces;
    }

    /** Where the answer to one field comes from, a missing one too. */
    public static Trace of(UnitReport report, Block block, Words row, Field field) {
        var entry = report.entry(field.id()).orElseGet(() -> Entry.of(field.id(), Figure.missing(), ""));
        return new Trace(report, block.section().title(), row, field, entry, source(report, field));
    }

    private static Trace unasked(UnitReport report, Entry entry) {
        var id = entry.field();
        return new Trace(
                report,
                Words.same(id.section()),
                Words.same(id.row() + " " + id.column()),
                null,
                entry,
                Source.WORKBOOK);
    }

    private static Source source(UnitReport report, Field field) {
        if (field.fill() == Fill.COMPUTED) {
            return Source.COMPUTED;
        }
        var form = report.form();
        if (form != null && form.isLocked(field.id())) {
            return Source.ROUND;
        }
        return report.amendment(field.id()).isPresent() ? Source.AMENDED : Source.WORKBOOK;
    }

    /** Whether anything stands in a line of a list; spare lines are no figures. */
    public static boolean isUsed(FormRow row, UnitReport report) {
        return row.fields().stream()
                .anyMatch(field ->
                        report.entry(field.id()).filter(Trace::isAnswered).isPresent());
    }

    private static boolean isAnswered(Entry entry) {
        return !(entry.figure() instanceof Figure.Missing);
    }

    private static Words label(FormRow row, UnitReport report) {
        return row.label().nb().isBlank() && !row.fields().isEmpty()
                ? Words.same(report.figures().text(row.fields().get(0).id()))
                : row.label();
    }
}
