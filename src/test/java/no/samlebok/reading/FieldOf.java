package no.samlebok.reading;

import java.math.BigDecimal;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Measure;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Words;
import org.jspecify.annotations.Nullable;

/** Fields for tests of reading. */
record FieldOf(
        MeasureKind kind,
        String measure,
        int decimals,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {
    static final Field PERCENT =
            new FieldOf(MeasureKind.PERCENT, "%", 1, null, null).named("sykefravar", "Sykefravær", "2017");
    static final Field THOUSANDS =
            new FieldOf(MeasureKind.AMOUNT, "1000 kr", 0, null, null).named("regnskap", "Regnskap", "2017");
    static final Field KRONER = new FieldOf(MeasureKind.AMOUNT, "kr", 0, null, null).named("gebyr", "Gebyr", "2017");
    static final Field MILLIONS =
            new FieldOf(MeasureKind.AMOUNT, "mill. kr", 1, null, null).named("tiltak", "Effekt", "2017");
    static final Field ABOUT = about(MILLIONS);
    static final Field COUNT =
            new FieldOf(MeasureKind.NUMBER, "antall", 0, BigDecimal.ZERO, null).named("brukere", "Brukere", "2017");
    static final Field YEARS_WORK =
            new FieldOf(MeasureKind.NUMBER, "årsverk", 1, BigDecimal.ZERO, null).named("arsverk", "Årsverk", "2017");
    static final Field EXACT = new FieldOf(MeasureKind.NUMBER, "tonn", 3, null, null).named("avfall", "Avfall", "2017");
    static final Field SCORE = new FieldOf(MeasureKind.SCORE, "score 1-6", 1, BigDecimal.ONE, new BigDecimal("6"))
            .named("bruker", "Brukerundersøkelse", "2017");
    static final Field CODE = new FieldOf(MeasureKind.CODE, "kode", 0, null, null).named("prosjekt", "Prosjekt", "");
    static final Field TEXT = new FieldOf(MeasureKind.TEXT, "tekst", 0, null, null).named("tekst", "Kommentar", "");
    static final Field DAY = new FieldOf(MeasureKind.DATE, "dato", 0, null, null).named("frist", "Frist", "2017");

    private @Nullable BigDecimal kroner() {
        return switch (measure) {
            case "kr" -> BigDecimal.ONE;
            case "1000 kr" -> new BigDecimal("1000");
            case "mill. kr", "mill kr" -> new BigDecimal("1000000");
            default -> null;
        };
    }

    Field named(String row, String label, String column) {
        return new Field(
                new FieldId("test", row, column.isEmpty() ? "x" : column),
                Words.same(label),
                Words.same(column),
                new Measure(measure, kind, Words.same(measure), decimals, min, max, null, kroner(), null),
                decimals,
                Fill.UNIT,
                null,
                false,
                min,
                max);
    }

    private static Field about(Field field) {
        var own = field.measure();
        var measure = new Measure(
                own.id(), own.kind(), own.label(), own.decimals(), own.min(), own.max(), null, own.kroner(), true);
        return new Field(
                field.id(),
                field.row(),
                field.column(),
                measure,
                field.decimals(),
                Fill.UNIT,
                null,
                false,
                field.min(),
                field.max());
    }
}
