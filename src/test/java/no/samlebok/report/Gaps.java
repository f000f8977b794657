package no.samlebok.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.samlebok.submission.Submission;
import no.samlebok.template.Against;
import no.samlebok.template.Column;
import no.samlebok.template.Fill;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;
import no.samlebok.template.Round;
import no.samlebok.template.Section;
import no.samlebok.template.Template;
import no.samlebok.words.Words;

/** Rounds that ask for measures against a gap, and what units answer. */
final class Gaps {
    static final Measure KRONER = money("kr", 0, 1);
    static final Measure THOUSANDS = money("1000 kr", 0, 1000);
    static final Measure MILLIONS = money("mill kr", 1, 1_000_000);
    static final Against PLUS = new Against("gap.differanse.belop", Against.Sign.PLUS, "effekt");

    private Gaps() {}

    /** The sample round with a gap in kroner and effects in millions. */
    static Round round() {
        return Sample.on(template(KRONER, MILLIONS, PLUS));
    }

    /** All of what was returned. */
    static Submission[] done(Returned... returned) {
        return Stream.of(returned).map(Returned::done).toArray(Submission[]::new);
    }

    static Returned gap(String unit, String gap) {
        return Returned.by(unit).number("gap.differanse.belop", gap);
    }

    static Returned measures(Returned returned, String... effects) {
        for (int at = 1; at <= effects.length; at++) {
            returned.text("tiltak." + at + ".navn", "Tiltak " + at).number("tiltak." + at + ".effekt", effects[at - 1]);
        }
        return returned;
    }

    /** A round of two units, the first without these sections. */
    static Round round(Measure gap, Measure effect, Against against, String... without) {
        return Sample.on(
                template(gap, effect, against),
                Sample.without(Sample.unit("1", "En", null), without),
                Sample.unit("2", "To", null));
    }

    private static Template template(Measure gap, Measure effect, Against against) {
        var grid = new Section.Grid(
                "gap",
                Words.same("Gapet"),
                "okonomi",
                null,
                List.of(Sample.row("differanse", "Differanse", gap)),
                List.of(new Column(
                        "belop", Words.same("Beløp"), List.of(), null, null, Fill.UNIT, null, false, false)));
        var list = new Section.Listing(
                "tiltak",
                Words.same("Tiltak"),
                "okonomi",
                null,
                Words.same("Tiltak"),
                8,
                against,
                List.of(Sample.column("effekt", "Effekt", effect, true)));
        var sample = Sample.template(List.of(list, grid));
        return new Template(
                sample.id(),
                1,
                sample.title(),
                sample.sheets(),
                sample.sections(),
                List.of(),
                Stream.of(gap, effect, Sample.WORDS).distinct().toList(),
                List.of());
    }

    private static Measure money(String id, int decimals, long kroner) {
        return new Measure(
                id, MeasureKind.AMOUNT, Words.same(id), decimals, null, null, null, BigDecimal.valueOf(kroner), null);
    }
}
