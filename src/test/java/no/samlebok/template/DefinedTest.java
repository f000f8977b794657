package no.samlebok.template;

import static no.samlebok.template.Mini.column;
import static no.samlebok.template.Mini.grid;
import static no.samlebok.template.Mini.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import no.samlebok.figure.Bound;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.rule.ClaimKind;
import no.samlebok.rule.TextRule;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** What a definition, its faults, and the round, form and fields that come of it answer when they are asked. */
class DefinedTest {
    private static final Fault FAULT = new Fault(
            "template.yaml",
            12,
            5,
            "sheet",
            Message.of("x", new Words("Arket finnes ikke.", "Arket finst ikkje.")),
            "a");

    @Test
    void aDefinitionIsEitherAValueOrFaults() {
        assertThat(Definition.of("verdi").orElseThrow()).isEqualTo("verdi");
        assertThat(Definition.faulty(List.of(FAULT)).faults()).containsExactly(FAULT);
        assertThatIllegalStateException()
                .isThrownBy(() -> Definition.faulty(List.of(FAULT)).orElseThrow())
                .withMessageContaining("template.yaml");
        assertThatIllegalArgumentException().isThrownBy(() -> new Definition<>(null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Definition<>("verdi", List.of(FAULT)));
    }

    @Test
    void aFaultSaysWhereItIsWhatWasFoundAndWhatMayStandThere() {
        assertThat(FAULT.in(Language.NB)).isEqualTo("template.yaml:12:5 sheet: Arket finnes ikke. For eksempel: a");
        assertThat(FAULT.in(Language.NN)).isEqualTo("template.yaml:12:5 sheet: Arket finst ikkje. Til dømes: a");
    }

    @Test
    void aRoundFindsItsUnitsAndThoseRightBelowOne() {
        var round = Mini.economy().form().round();
        var library = round.unit("1").orElseThrow();
        var branch = new Unit("11", "Filialen", "1", "Leder", List.of(), true, List.of(), List.of(), library.prefill());
        var deeper = new Unit("111", "Bussen", "11", "Leder", List.of(), true, List.of(), List.of(), library.prefill());
        var with = round.with(List.of(library, branch, deeper));
        assertThat(library.name()).isEqualTo("Biblioteket");
        assertThat(round.unit("3")).isEmpty();
        assertThat(with.below(library)).containsExactly(branch);
        assertThat(with.below(deeper)).isEmpty();
    }

    @Test
    void aFieldIsOpenWhenItIsNeitherComputedNorKnown() {
        var form = Mini.economy().known("ok.budsjett.2019", "10").form();
        assertThat(form.isOpen(field(form, "ok.regnskap.2019"))).isTrue();
        assertThat(form.isOpen(field(form, "ok.budsjett.2019"))).isFalse();
        assertThat(form.isOpen(field(form, "ok.avvik.2019"))).isFalse();
    }

    @Test
    void theTypeOfANumberIsItsMeasuresAndOfAllElseItsOwn() {
        var form = new Mini()
                .with(grid(
                        "a", List.of(row("x")), column("b", "B", null, null, null), column("p", "P", "%", null, null)))
                .form();
        var number = new Figure.Amount(BigDecimal.ONE);
        assertThat(field(form, "a.x.b").typeOf(number)).isEqualTo("amount");
        assertThat(field(form, "a.x.p").typeOf(number)).isEqualTo("percent");
        assertThat(field(form, "a.x.p").typeOf(new Figure.Bounded(Bound.LESS_THAN, BigDecimal.TEN)))
                .isEqualTo("bounded");
    }

    @Test
    void runningTextIsNeverATypedValueAndANumberMayBe() {
        var form = Mini.economy()
                .with(new Section.Narrative(
                        "t",
                        Words.same("T"),
                        "ark",
                        null,
                        List.of(new TextItem("om", Words.same("Om"), null, 100, false))))
                .form();
        assertThat(field(form, "t.om.tekst").mayBeStated()).isFalse();
        assertThat(field(form, "ok.regnskap.2019").mayBeStated()).isTrue();
    }

    @Test
    void anIndicatorsTextIsHeldAgainstItInItsOwnWordsAndByWhatItMeasures() {
        var text = new TextItem("om", Words.same("Om"), null, 100, false);
        var none = List.<String>of();
        var claims = List.of(
                new Claim(ClaimKind.PERCENT, "kort.*.r{year}", "kort.*.r{previous}", none, none),
                new Claim(ClaimKind.COUNT, "kort.*.r{year}", null, none, none));
        var card = new Section.Scorecard(
                "kort",
                Words.same("Kort"),
                "ark",
                null,
                List.of(new Group("alle", Words.same("Alle"))),
                "maal",
                "r",
                List.of(column("maal", "Mål", null, null, null), Mini.years("r", -1, 0)));
        var rule = (TextRule) new Mini()
                .with(card)
                .with(new Section.Narrative("t", Words.same("T"), "ark", null, List.of(text)))
                .indicator(spoken("fravar", "%", "sykefravær"), true)
                .indicator(spoken("trivsel", "skala", "trivsel"), true)
                .indicator(Mini.indicator("taus", "kort", "alle", "%"), true)
                .rule("tekst", null, new Check.Text(List.of("t.*.tekst"), claims))
                .only();

        assertThat(rule.claims()).hasSize(2);
        assertThat(rule.claims().get(0).now().field()).isEqualTo(FieldId.parse("kort.fravar.r2019"));
        assertThat(rule.claims().get(0).before().field()).isEqualTo(FieldId.parse("kort.fravar.r2018"));
        assertThat(rule.claims().get(0).words()).containsExactly("sykefravær");
        assertThat(rule.claims().get(1).now().field()).isEqualTo(FieldId.parse("kort.trivsel.r2019"));
        assertThat(rule.claims().get(1).before()).isNull();
    }

    private static Indicator spoken(String id, String measure, String word) {
        var said = new Said(List.of(word), List.of(word));
        return new Indicator(
                id, "kort", "alle", Words.same(id), measure, null, null, null, null, null, null, null, said);
    }

    private static Field field(Form form, String id) {
        return form.field(FieldId.parse(id)).orElseThrow();
    }
}
