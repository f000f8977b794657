package no.samlebok.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samlebok.figure.Figure;
import no.samlebok.template.Field;

/** Any text as an answer: it is read without fail, and no number comes of a text without a digit. Run by Jazzer. */
public final class WrittenFuzz {
    private static final List<Field> FIELDS = List.of(
            FieldOf.PERCENT,
            FieldOf.THOUSANDS,
            FieldOf.MILLIONS,
            FieldOf.COUNT,
            FieldOf.EXACT,
            FieldOf.SCORE,
            FieldOf.CODE,
            FieldOf.DAY,
            FieldOf.TEXT);

    private WrittenFuzz() {}

    /** Reads one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        for (var field : FIELDS) {
            var figure = AsWritten.read(text, field, 2017).figure();
            if (figure instanceof Figure.Amount && text.codePoints().noneMatch(Character::isDigit)) {
                throw new AssertionError(figure + " of " + text);
            }
        }
        Arithmetic.value(text);
    }
}
