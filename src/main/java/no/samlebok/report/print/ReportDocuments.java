package no.samlebok.report.print;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.report.Basis;
import no.samlebok.report.Consolidation;
import no.samlebok.report.Standing;
import no.samlebok.report.UnitReport;
import no.samlebok.report.Voice;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;
import org.jspecify.annotations.Nullable;

/** Draws up the documents of a round. */
public final class ReportDocuments {
    private final Consolidation consolidation;
    private final Round round;
    private final Voice voice;

    /** Makes ready to draw them up from a round that is put together. */
    public ReportDocuments(Consolidation consolidation) {
        this.consolidation = consolidation;
        this.round = consolidation.round();
        this.voice = new Voice(round.language(), consolidation.names());
    }

    /** A document for each unit that returns a workbook. */
    public List<ReportDocument> units() {
        return consolidation.expected().stream().map(this::unit).toList();
    }

    /** The tables and texts of one unit. */
    public ReportDocument unit(UnitReport report) {
        return document(
                ReportDocument.Kind.UNIT,
                report.unit().name(),
                report.unit().code(),
                consolidation.basis(report),
                0,
                UnitParts.of(report, 1, voice));
    }

    /** The tables of all units, gathered. */
    public ReportDocument municipality() {
        var title = voice.say(
                "print.municipality", "period", voice.say(round.period().label()));
        return document(
                ReportDocument.Kind.MUNICIPALITY,
                title,
                null,
                consolidation.basis(),
                0,
                new MunicipalParts(consolidation, voice).all());
    }

    /** All units in the order of the round, to be read: what they sum to first, and a gap where one is missing. */
    public ReportDocument chapter() {
        var parts = new ArrayList<Part>();
        parts.add(new Heading(1, voice.say("print.short")));
        parts.addAll(new MunicipalParts(consolidation, voice).inShort(2));
        consolidation.reports().forEach(report -> chapter(report, parts));
        var title =
                voice.say("print.chapter", "period", voice.say(round.period().label()));
        int levels = consolidation.reports().stream()
                .mapToInt(report -> level(report.unit()))
                .max()
                .orElse(1);
        return document(ReportDocument.Kind.CHAPTER, title, null, consolidation.basis(), levels, parts);
    }

    private void chapter(UnitReport report, List<Part> parts) {
        if (report.standing() == Standing.GATHERS && isAlone(report.unit())) {
            return;
        }
        int level = level(report.unit());
        parts.add(new Heading(level, report.unit().name()));
        parts.addAll(UnitParts.of(report, level + 1, voice));
    }

    /** A single unit over all the others is the municipality itself, which the document is about anyway. */
    private boolean isAlone(Unit unit) {
        return isTop(unit) && round.units().stream().filter(this::isTop).count() == 1;
    }

    private boolean isTop(Unit unit) {
        return unit.parent() == null || round.unit(unit.parent()).isEmpty();
    }

    private int level(Unit unit) {
        if (isTop(unit)) {
            return 1;
        }
        var parent = round.unit(String.valueOf(unit.parent())).orElseThrow();
        boolean skipped = !parent.reports() && isAlone(parent);
        return skipped ? 1 : level(parent) + 1;
    }

    private ReportDocument document(
            ReportDocument.Kind kind,
            String title,
            @Nullable String unit,
            Basis basis,
            int contents,
            List<Part> parts) {
        return new ReportDocument(
                kind,
                title,
                voice.say("print.draft"),
                basis,
                round.municipality(),
                round.period(),
                round.language(),
                unit,
                contents,
                parts);
    }
}
