package no.samlebok.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

class TextRuleTest {
    private static final FieldId FIRST = FieldId.parse("tekst.a.tekst");
    private static final FieldId SECOND = FieldId.parse("tekst.b.tekst");
    private static final FieldId VARIANCE = FieldId.parse("okonomi.avvik.2017");
    private static final FieldId VARIANCE_BEFORE = FieldId.parse("okonomi.avvik.2016");
    private static final FieldId SICK = FieldId.parse("hovedtall.syk.2017");
    private static final FieldId STAFF = FieldId.parse("hovedtall.arsverk.2017");

    @Test
    void overspendAgainstAPositiveVariance() {
        var found = only("212", "Enheten hadde et merforbruk på 350 000 kroner.");

        assertThat(found.message().in(Language.NB))
                .isEqualTo(
                        "Teksten sier «Enheten hadde et merforbruk på 350 000 kroner», altså merforbruk. Avvik 2017 er "
                                + "212 (1 000 kr), og pluss er mindreforbruk. Rett teksten eller tallet. Handler setningen om noe "
                                + "annet enn hele enheten, kan den stå.");
        assertThat(found.message().in(Language.NN))
                .startsWith(
                        "Teksten seier «Enheten hadde et merforbruk på 350 000 kroner», altså meirforbruk. Avvik 2017 "
                                + "(nn) er 212 (1 000 kr), og pluss er mindreforbruk.");
        assertThat(found.field()).isEqualTo(VARIANCE);
        assertThat(found.cell()).isEqualTo(FIRST);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.gap()).isNull();
    }

    @Test
    void underspendAgainstANegativeVariance() {
        assertThat(only("-212", "Vi gikk i pluss.").message().in(Language.NB))
                .startsWith(
                        "Teksten sier «Vi gikk i pluss», altså mindreforbruk. Avvik 2017 er -212 (1 000 kr), og minus "
                                + "er merforbruk.");
    }

    @Test
    void theRightWordWithAWrongAmount() {
        var found = only("-1142", "Enheten hadde et merforbruk på 1,2 mill. kroner.");

        assertThat(found.message().in(Language.NB))
                .isEqualTo("Teksten sier «Enheten hadde et merforbruk på 1,2 mill. kroner». Vi har lest beløpet som "
                        + "1\u00a0200\u00a0000 kroner, men Avvik 2017 er -1\u00a0142 (1 000 kr). Rett teksten eller tallet. "
                        + "Handler setningen om noe annet, kan den stå.");
        assertThat(found.message().in(Language.NN)).contains("Vi har lese beløpet som 1\u00a0200\u00a0000 kroner");
        assertThat(found.field()).isEqualTo(VARIANCE);
        assertThat(found.cell()).isEqualTo(FIRST);
        assertThat(found.gap()).isEqualByComparingTo("58");
    }

    @Test
    void aVarianceOfNothingIsNeither() {
        assertThat(check("0", "Vi gikk i pluss. Vi hadde et merforbruk.").state())
                .isEqualTo(State.OK);
        assertThat(check("1", "Vi hadde et merforbruk.").state()).isEqualTo(State.WRONG);
        assertThat(check("-1", "Vi gikk i pluss.").state()).isEqualTo(State.WRONG);
    }

    @Test
    void aPercentageAndACount() {
        var outcome = check("212", "Sykefraværet var 8,5 % i 2017. Enheten har tolv årsverk.");

        assertThat(outcome.violations())
                .extracting(violation -> violation.message().in(Language.NB))
                .containsExactly(
                        "Teksten sier «Sykefraværet var 8,5 % i 2017». Vi har lest prosenten som 8,5, men Sykefravær 2017 "
                                + "er 9,5. Rett teksten eller tallet. Handler setningen om noe annet, kan den stå.",
                        "Teksten sier «Enheten har tolv årsverk». Vi har lest antallet som 12, men Årsverk 2017 er 11,2. "
                                + "Rett teksten eller tallet. Handler setningen om noe annet, kan den stå.");
        assertThat(outcome.violations()).extracting(Violation::gap).containsExactly(number("-1"), number("0.8"));
    }

    @Test
    void theYearBeforeIsHeldAgainstItsOwnField() {
        var outcome = check("212", "I 2016 hadde enheten et mindreforbruk. I 2016 var sykefraværet 1 %.");

        assertThat(outcome.violations()).extracting(Violation::field).containsExactly(VARIANCE_BEFORE);
    }

    @Test
    void withoutAFigureNothingIsSaid() {
        var figures = Figures.of(List.of(text(FIRST, "Enheten hadde et merforbruk. Enheten har tolv årsverk.")));

        assertThat(rule().check(figures)).isEqualTo(Outcome.OK);
    }

    @Test
    void withoutTextsNothingIsAssessed() {
        assertThat(rule().check(figures("212"))).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(check("212", "  \n ")).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(check("212", "Alt er bra.")).isEqualTo(Outcome.OK);
    }

    @Test
    void everyTextIsReadAndNamed() {
        var texts = Figures.of(
                List.of(text(FIRST, "Vi gikk i minus."), text(SECOND, "Vi gikk i minus. Enheten gikk i minus.")));

        assertThat(rule().check(figures("212").with(texts)).violations())
                .extracting(Violation::cell)
                .containsExactly(FIRST, SECOND, SECOND);
    }

    @Test
    void noFormulaReadsAText() {
        assertThat(rule().formula(Given.NB)).isEmpty();
    }

    private static Violation only(String variance, String text) {
        var violations = check(variance, text).violations();
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    private static Outcome check(String variance, String text) {
        return rule().check(figures(variance).with(Figures.of(List.of(text(FIRST, text)))));
    }

    private static Figures figures(String variance) {
        return Figures.of(List.of(
                amount(VARIANCE, variance),
                amount(VARIANCE_BEFORE, "-477"),
                amount(SICK, "9.5"),
                amount(STAFF, "11.2")));
    }

    private static TextRule rule() {
        var head = new Head(
                "tekst", Severity.WARNING, Words.same("Tekst"), Message.of("x", Words.same("x")), List.of(FIRST));
        var claims = List.of(
                claim(ClaimKind.SIGN, VARIANCE, VARIANCE_BEFORE, 0, "Avvik", "merforbruk"),
                claim(ClaimKind.AMOUNT, VARIANCE, VARIANCE_BEFORE, 0, "Avvik", "merforbruk"),
                claim(ClaimKind.PERCENT, SICK, null, 1, "Sykefravær", "sykefravær"),
                claim(ClaimKind.COUNT, STAFF, null, 1, "Årsverk", "årsverk"));
        return new TextRule(head, List.of(FIRST, SECOND), claims, List.of("Driftsavdelingen"), List.of(), 2017);
    }

    private static TextClaim claim(
            ClaimKind kind, FieldId now, FieldId before, int decimals, String label, String word) {
        var money = kind == ClaimKind.SIGN || kind == ClaimKind.AMOUNT;
        return new TextClaim(
                kind,
                side(now, decimals, label),
                before == null ? null : side(before, decimals, label),
                money ? new BigDecimal(1000) : BigDecimal.ONE,
                Words.same(money ? "1 000 kr" : ""),
                List.of(word));
    }

    private static TextClaim.Side side(FieldId field, int decimals, String label) {
        var name = label + " " + field.column();
        return new TextClaim.Side(field, decimals, new Words(name, name + " (nn)"));
    }

    private static Entry amount(FieldId field, String value) {
        return Entry.of(field, new Figure.Amount(number(value)), value);
    }

    private static Entry text(FieldId field, String text) {
        return Entry.of(field, new Figure.Text(text), text);
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
