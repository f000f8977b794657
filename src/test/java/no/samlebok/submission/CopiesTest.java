package no.samlebok.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.figure.Place;
import no.samlebok.template.Form;
import org.junit.jupiter.api.Test;

/** Two people have each filled in a copy of the same workbook of a kindergarten. */
class CopiesTest {
    private static final Form FORM = form();
    private static final FieldId ALL = FieldId.parse("barn.alle.2019");
    private static final Submission KARI = file("kari.xlsx", number("30"));

    @Test
    void theFieldTheyAnswerDifferentlyIsNamedWithBothAnswersAndTheCell() {
        assertThat(against(file("ola.xlsx", number("33"))))
                .containsExactly(new Difference(ALL, "30", "ola.xlsx", "33", new Place("Ark", "C4")));
    }

    @Test
    void theSameNumberWithMoreDecimalsIsTheSameAnswer() {
        assertThat(against(file("ola.xlsx", number("30.0")))).isEmpty();
    }

    @Test
    void whatOnlyOneOfThemAnsweredDiffersAndHasNoText() {
        assertThat(against(file("ola.xlsx"))).extracting(Difference::there).containsExactly("");
        var empty = file("ola.xlsx");
        assertThat(Copies.of(FORM, empty, List.of(KARI)))
                .containsExactly(new Difference(ALL, "", "kari.xlsx", "30", null));
    }

    @Test
    void aNumberAndATextAreNeverTheSame() {
        var text = new Entry(ALL, new Figure.Text("30"), "30", new Place("Ark", "C4"), true);
        assertThat(against(file("ola.xlsx", text))).hasSize(1);
        assertThat(Copies.of(FORM, file("ola.xlsx", text), List.of(KARI))).hasSize(1);
    }

    @Test
    void aFileDoesNotDifferFromItself() {
        assertThat(against(KARI)).isEmpty();
        assertThat(against(new Submission(KARI.identity(), KARI.origin(), Figures.none(), List.of())))
                .isEmpty();
    }

    @Test
    void anotherWorkbookIsNoCopyOfThisOne() {
        var other = file("ola.xlsx", number("33"));
        var elsewhere = new Identity("9901", "r", "t", 1, "A2", 1, "p");
        assertThat(against(new Submission(elsewhere, other.origin(), other.figures(), List.of())))
                .isEmpty();
    }

    @Test
    void everyOtherFileIsCompared() {
        assertThat(Copies.of(FORM, KARI, List.of(file("ola.xlsx", number("33")), KARI, file("per.xlsx", number("31")))))
                .extracting(Difference::file)
                .containsExactly("ola.xlsx", "per.xlsx");
    }

    @Test
    void whatTheUnitDoesNotFillInIsNotCompared() {
        var locked = FORM.fields()
                .filter(field -> FORM.isLocked(field.id()))
                .findFirst()
                .orElseThrow()
                .id();
        var entry = new Entry(locked, new Figure.Amount(BigDecimal.ONE), "1", null, false);
        assertThat(against(file("ola.xlsx", number("30"), entry))).isEmpty();
    }

    private static List<Difference> against(Submission other) {
        return Copies.of(FORM, KARI, List.of(KARI, other));
    }

    private static Submission file(String name, Entry... entries) {
        var origin = new Origin(name, name, Instant.parse("2020-02-01T10:00:00Z"), "");
        var identity = new Identity("9901", "r", "t", 1, "A1", 1, "p");
        return new Submission(identity, origin, Figures.of(Arrays.asList(entries)), List.of());
    }

    private static Entry number(String value) {
        return new Entry(ALL, new Figure.Amount(new BigDecimal(value)), value, new Place("Ark", "C4"), false);
    }

    private static Form form() {
        var round = Examples.barnehage2019();
        return TestForms.of(round, round.unit("A1").orElseThrow());
    }
}
