package no.samlebok.template;

import static no.samlebok.template.Mini.column;
import static no.samlebok.template.Mini.grid;
import static no.samlebok.template.Mini.indicator;
import static no.samlebok.template.Mini.row;
import static no.samlebok.template.Mini.year;
import static no.samlebok.template.Mini.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Change;
import no.samlebok.rule.ClaimKind;
import no.samlebok.rule.Compare;
import no.samlebok.rule.Comparison;
import no.samlebok.rule.Conditional;
import no.samlebok.rule.MissingPolicy;
import no.samlebok.rule.NumbersOnly;
import no.samlebok.rule.OneOf;
import no.samlebok.rule.Pair;
import no.samlebok.rule.Range;
import no.samlebok.rule.Required;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Severity;
import no.samlebok.rule.Subject;
import no.samlebok.rule.Sum;
import no.samlebok.rule.TextRule;
import no.samlebok.rule.Verdicts;
import no.samlebok.words.Language;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleExpansionTest {
    private static Check required(String... fields) {
        return new Check.Required(List.of(fields));
    }

    private static Check range(String min, String max, String... fields) {
        return new Check.Range(
                List.of(fields), min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max));
    }

    private static Check equal(String left, String right) {
        return new Check.Compare(left, Comparison.EQUAL, right);
    }

    private static List<String> ids(List<Subject> subjects) {
        return subjects.stream().map(subject -> subject.field().toString()).toList();
    }

    private static Section.Listing list(int lines) {
        var columns = List.of(column("sum", "Sum", "kr", null, null), column("type", "Type", "ord", null, null));
        return new Section.Listing("l", Words.same("L"), "ark", null, Words.same("Navn"), lines, null, columns);
    }

    private static Section.Scorecard scorecard() {
        var groups = List.of(new Group("g", Words.same("G")));
        return new Section.Scorecard("m", Words.same("M"), "ark", null, groups, "maal", "", List.of(year()));
    }

    @Test
    void aRuleIsExpandedOverYearColumnsAndEndsWithWhatItWasExpandedFor() {
        var form = Mini.economy()
                .rule("avvik", "ok.columns", equal("ok.avvik.{column}", "ok.budsjett.{column} - ok.regnskap.{column}"))
                .form();
        assertThat(form.rules()).extracting(rule -> rule.head().id()).containsExactly("avvik:2018", "avvik:2019");
        var rule = (Compare) form.rules().get(1);
        assertThat(rule.left().formula()).isEqualTo("f_ok_avvik_2019");
        assertThat(rule.right().formula()).isEqualTo("(f_ok_budsjett_2019-f_ok_regnskap_2019)");
        assertThat(rule.head().definition()).isEqualTo("avvik");
        assertThat(rule.head().fields())
                .containsExactly(
                        FieldId.parse("ok.avvik.2019"),
                        FieldId.parse("ok.budsjett.2019"),
                        FieldId.parse("ok.regnskap.2019"));
        assertThat(rule.describe().nb()).isEqualTo("Regel avvik 2019");
        assertThat(rule.describe().nn()).isEqualTo("Regel avvik 2019-nn");
        assertThat(rule.head().message().in(Language.NB)).isEqualTo("nb avvik 2019 2019");
        assertThat(rule.head().message().key()).isEqualTo("rule.avvik");
    }

    @Test
    void aRuleThatIsNotExpandedKnowsTheYearTheOneBeforeAndTheThresholds() {
        var rule = (Compare) Mini.economy()
                .threshold("grense", "2.50")
                .rule(
                        "r",
                        null,
                        null,
                        Words.same("{year} {previous} {grense} {field}"),
                        equal("ok.regnskap.{year} - ok.regnskap.{previous}", "{grense}"))
                .only();
        assertThat(rule.head().id()).isEqualTo("r");
        assertThat(rule.left().formula()).isEqualTo("(f_ok_regnskap_2019-f_ok_regnskap_2018)");
        assertThat(rule.right().formula()).isEqualTo("2.50");
        assertThat(rule.describe().nb()).isEqualTo("2019 2018 2,5 regnskap 2019");
    }

    @Test
    void theFirstYearHasNoneBeforeAndNoRuleThatAsksForIt() {
        var change = new Check.Change("ok.regnskap.{previous}", "ok.regnskap.{column}", "{p}", null, null);
        var rule = (Change) Mini.economy()
                .threshold("p", "20")
                .rule("endring", "ok.columns", change)
                .only();
        assertThat(rule.head().id()).isEqualTo("endring:2019");
        assertThat(rule.from().field()).isEqualTo(FieldId.parse("ok.regnskap.2018"));
        assertThat(rule.to().field()).isEqualTo(FieldId.parse("ok.regnskap.2019"));
        assertThat(rule.percent()).isEqualByComparingTo("20");
        assertThat(rule.alongside()).isNull();
        assertThat(rule.head().fields().get(0)).isEqualTo(rule.to().field());
    }

    @Test
    void theYearBeforeIsOfTheSameColumn() {
        var mini = new Mini().with(grid("a", List.of(row("x")), years("mal", -1, 0), years("res", -2, 0, -1)));
        var change = new Check.Change("a.x.{previous}", "a.x.{column}", "10", "a.x.{previous}", "a.x.{column}");
        assertThat(mini.rule("e", "a.columns", change).ruleIds())
                .containsExactly("e:mal2019", "e:res2019", "e:res2018");
        var rule = (Change) mini.form().rules().get(1);
        assertThat(rule.from().field()).isEqualTo(FieldId.parse("a.x.res2018"));
        assertThat(rule.alongside().from().field()).isEqualTo(FieldId.parse("a.x.res2018"));
        assertThat(rule.alongside().to().field()).isEqualTo(FieldId.parse("a.x.res2019"));
    }

    @Test
    void aRuleIsExpandedOverRows() {
        var form = new Mini()
                .with(list(2))
                .rule("par", "l.rows", new Check.Pair(List.of("l.{row}.navn", "l.{row}.sum")))
                .form();
        assertThat(form.rules()).extracting(rule -> rule.head().id()).containsExactly("par:1", "par:2");
        assertThat(ids(((Pair) form.rules().get(1)).fields())).containsExactly("l.2.navn", "l.2.sum");
        assertThat(form.rules().get(1).describe().nb()).isEqualTo("Regel linje 2 Navn");
        assertThat(form.rules().get(1).head().message().in(Language.NB)).isEqualTo("nb {field} 2019");
    }

    @Test
    void aStarStandsForEveryRowOrColumn() {
        var rule = (Sum) new Mini()
                .with(list(3))
                .with(grid("t", List.of(row("x")), column("sum", "Sum", null, null, null)))
                .rule("sum", null, new Check.Sum("t.x.sum", List.of("l.*.sum"), MissingPolicy.BLANKS_LEFT_OUT))
                .only();
        assertThat(rule.total().field()).isEqualTo(FieldId.parse("t.x.sum"));
        assertThat(ids(rule.parts())).containsExactly("l.1.sum", "l.2.sum", "l.3.sum");
        assertThat(rule.missing()).isEqualTo(MissingPolicy.BLANKS_LEFT_OUT);
        assertThat(ids(((Required) Mini.economy()
                                .rule("r", null, required("ok.regnskap.*", "ok.*.2019"))
                                .only())
                        .fields()))
                .containsExactly("ok.regnskap.2018", "ok.regnskap.2019", "ok.budsjett.2019");
    }

    @Test
    void whatIsKnownOrComputedIsNeverAskedFor() {
        var mini = Mini.economy().rule("r", null, required("ok.*.*"));
        assertThat(ids(((Required) mini.only()).fields()))
                .containsExactly("ok.regnskap.2018", "ok.regnskap.2019", "ok.budsjett.2018", "ok.budsjett.2019");
        assertThat(ids(((Required) mini.known("ok.regnskap.2018", "1").only()).fields()))
                .containsExactly("ok.regnskap.2019", "ok.budsjett.2018", "ok.budsjett.2019");
        assertThat(Mini.economy()
                        .known("ok.regnskap.2018", "1")
                        .rule("r", null, required("ok.regnskap.2018", "ok.avvik.2019"))
                        .form()
                        .rules())
                .isEmpty();
    }

    @Test
    void numbersAreAskedForOnlyWhereNumbersStand() {
        var rule = (NumbersOnly) new Mini()
                .with(list(1))
                .rule("tall", null, new Check.NumbersOnly(List.of("l.*.*")))
                .only();
        assertThat(ids(rule.fields())).containsExactly("l.1.sum");
        assertThat(rule.typed())
                .contains("Ikke målt", "Ikke målsatt", "Gjelder ikke")
                .hasSize(7);
    }

    @Test
    void oneOfKeepsItsWords() {
        var rule = (OneOf) new Mini()
                .with(list(2))
                .rule("type", null, new Check.OneOf(List.of("l.*.type"), List.of("A", "B")))
                .only();
        assertThat(ids(rule.fields())).containsExactly("l.1.type", "l.2.type");
        assertThat(rule.values()).containsExactly("A", "B");
    }

    @Test
    void aRangeBecomesOneRuleForEachFieldWithALimit() {
        var groups = scorecard();
        var form = new Mini()
                .with(groups)
                .indicator(indicator("skala", "m", "g", "skala"), true)
                .indicator(indicator("kr", "m", "g", "kr"), true)
                .indicator(indicator("andel", "m", "g", "%"), true)
                .known("m.skala.2018", "4,5")
                .rule("grenser", null, null, Words.same("Skal være {limits}."), range(null, null, "m.*.*"))
                .form();
        assertThat(form.rules())
                .extracting(rule -> rule.head().id())
                .containsExactly("grenser:m.skala.2019", "grenser:m.andel.2018", "grenser:m.andel.2019");
        var scale = (Range) form.rules().get(0);
        assertThat(scale.min()).isEqualByComparingTo("1");
        assertThat(scale.max()).isEqualByComparingTo("5");
        assertThat(scale.describe().nb()).isEqualTo("I skala 2019: Skal være mellom 1 og 5.");
        assertThat(form.rules().get(1).describe().nb()).isEqualTo("I andel 2018: Skal være minst 0.");
        assertThat(scale.head().fields()).containsExactly(FieldId.parse("m.skala.2019"));
    }

    @ParameterizedTest
    @CsvSource({"2,4,mellom 2 og 4", ",4,mellom 1 og 4", "2,,mellom 2 og 5"})
    void aLimitInTheRuleCountsBeforeTheMeasures(String min, String max, String limits) {
        var rule = (Range) new Mini()
                .with(scorecard())
                .indicator(indicator("skala", "m", "g", "skala"), true)
                .rule("g", null, null, Words.same("{field} {limits} ({min}-{max})"), range(min, max, "m.skala.2019"))
                .only();
        assertThat(rule.describe().nb()).startsWith("I skala 2019 " + limits);
        assertThat(rule.describe().nn()).startsWith("I skala 2019-nn " + limits);
    }

    @Test
    void anUpperLimitMayStandAloneAndATextHasNone() {
        var mini = new Mini()
                .with(list(1))
                .rule("g", null, null, Words.same("{field} {limits}"), range(null, "10", "l.*.*"));
        assertThat(mini.only().describe().nb()).isEqualTo("linje 1 Sum høyst 10");
        assertThat(mini.only().describe().nn()).isEqualTo("linje 1 Sum-nn høgst 10");
    }

    @Test
    void aComputedFigureHasLimitsToo() {
        assertThat(Mini.economy()
                        .rule("g", null, range("0", null, "ok.avvik.2019"))
                        .ruleIds())
                .containsExactly("g:ok.avvik.2019");
    }

    @Test
    void anyKindMayBeAskedUnderACondition() {
        var rule = (Conditional) Mini.economy()
                .threshold("g", "500")
                .rule("r", "ok.columns", "abs(ok.avvik.{column}) >= {g}", required("ok.regnskap.{column}"))
                .form()
                .rules()
                .get(0);
        assertThat(rule.rule()).isInstanceOf(Required.class);
        assertThat(rule.head().id()).isEqualTo("r:2018");
        assertThat(rule.formula(Verdicts.in(Language.NB)).orElseThrow())
                .startsWith("IF(ISNUMBER(f_ok_avvik_2018),IF(ROUND(500-ABS(f_ok_avvik_2018),4)<=0,");
    }

    @Test
    void theRoundMayWeighARuleItsOwnWay() {
        var mini = Mini.economy().rule("r", "ok.columns", required("ok.regnskap.{column}"));
        assertThat(mini.form().rules()).allMatch(rule -> rule.head().severity() == Severity.ERROR);
        mini.severity("r", Severity.INFO);
        assertThat(mini.form().rules()).allMatch(rule -> rule.head().severity() == Severity.INFO);
        assertThat(mini.severity("rr", Severity.INFO).faults())
                .containsExactly("ROUND severities.rr:0 Malen har ingen regel som heter «rr».");
    }

    @Test
    void whatSpeaksOfASectionThatDoesNotApplyIsSilentlyLeftOut() {
        var mini = Mini.economy()
                .with(list(1))
                .rule("a", null, equal("ok.regnskap.2019", "l.1.sum"))
                .rule("b", "l.rows", required("ok.regnskap.2019"))
                .rule("c", null, required("l.*.sum"))
                .rule("d", null, "l.1.sum >= 0", required("ok.regnskap.2019"))
                .rule("e", null, required("l.*.sum", "ok.regnskap.2019"))
                .rule("f", null, new Check.Pair(List.of("l.1.sum", "ok.regnskap.2019")));
        assertThat(mini.ruleIds()).containsExactly("a", "b:1", "c", "d", "e", "f");
        assertThat(mini.without("l").ruleIds()).containsExactly("e");
    }

    @Test
    void whatSpeaksOfAnIndicatorThatTheUnitWasNotGivenIsSilentlyLeftOut() {
        var entities = List.of(new Group("vi", Words.same("Vi")));
        var mini = Mini.economy()
                .with(scorecard())
                .with(new Section.Comparison("k", Words.same("K"), "ark", null, entities, List.of(year())))
                .indicator(indicator("andres", "m", "g", "%"), false)
                .indicator(indicator("rus", "k", null, "kr"), false)
                .rule("a", null, equal("m.andres.2019", "ok.regnskap.2019"))
                .rule("b", null, required("m.*.2019"))
                .rule("c", null, equal("k.rusvi.2019", "ok.regnskap.2019"))
                .rule("d", "m.rows", required("m.{row}.2019"));
        assertThat(mini.ruleIds()).isEmpty();
        assertThat(mini.has("andres").has("rus").ruleIds()).containsExactly("a", "b", "c", "d:andres");
    }

    @Test
    void aCompanionThatDoesNotApplyIsOnlyLeftOut() {
        var change = new Check.Change("ok.regnskap.2018", "ok.regnskap.2019", "10", "l.1.sum", "l.1.sum");
        var mini = Mini.economy().with(list(1)).rule("e", null, change);
        assertThat(((Change) mini.only()).alongside()).isNotNull();
        assertThat(((Change) mini.without("l").only()).alongside()).isNull();
    }

    @Test
    void aYearThatAnotherSectionLacksIsLeftOutOfThatYearOnly() {
        var mini = Mini.economy()
                .with(grid("kort", List.of(row("x")), years("", 0)))
                .rule("a", "ok.columns", equal("kort.x.{column}", "ok.regnskap.{column}"));
        assertThat(mini.ruleIds()).containsExactly("a:2019");
        assertThat(mini.rule("b", "ok.columns", equal("kort.y.{column}", "ok.regnskap.{column}"))
                        .faults())
                .containsExactly("TEMPLATE rules[1].check.left:0 Finner ikke feltet «kort.y.{column}»."
                        + " Skriv seksjon.rad.kolonne, slik de heter i malen.");
    }

    @Test
    void faultsOfARuleArePointedAt() {
        var mini = Mini.economy()
                .with(grid("flat", List.of(row("x")), column("b", "B", null, null, null)))
                .rule("a", null, equal("ok.avvik.2019", "1 + ok.tull.2019"))
                .rule("b", null, equal("1 +", "2"))
                .rule("c", null, "ok.avvik.2019", required("ok.regnskap.2019"))
                .rule("d", null, required("tull.*.*"))
                .rule("e", null, required("ok.regnskap.2019", "ok.regnskap"))
                .rule("f", "ok.cells", required("ok.regnskap.2019"))
                .rule("g", "flat.columns", required("ok.regnskap.2019"))
                .rule("h", "tull.rows", required("ok.regnskap.2019"))
                .rule("i", null, new Check.Change("ok.avvik.2018", "ok.avvik.2019", "{nei}", null, null))
                .rule("j", null, new Check.Change("ok.avvik.2018", "ok.avvik.2019", "mye", null, null))
                .rule("k", null, equal("1", "2"))
                .rule("l", null, required("ok.*.1999"))
                .rule("m", "ok.columns", equal("2 * ok.avvik.{columm}", "1"));
        assertThat(mini.faults())
                .containsExactly(
                        "TEMPLATE rules[0].check.right:4 Finner ikke feltet «ok.tull.2019». Skriv seksjon.rad.kolonne,"
                                + " slik de heter i malen.",
                        "TEMPLATE rules[1].check.left:3 Uttrykket slutter for tidlig. Her skal det stå et felt, et"
                                + " tall, abs(...) eller en parentes.",
                        "TEMPLATE rules[2].when:13 Uttrykket slutter for tidlig. Her skal det stå en sammenlikning:"
                                + " =, <= eller >=.",
                        "TEMPLATE rules[3].check.fields[0]:0 Det finnes ingen seksjon som heter «tull».",
                        "TEMPLATE rules[4].check.fields[1]:0 Finner ikke feltet «ok.regnskap». Skriv"
                                + " seksjon.rad.kolonne, slik de heter i malen.",
                        "TEMPLATE rules[5].each:0 «ok.cells» er ikke noe en regel kan gå over. Skriv seksjon.columns"
                                + " eller seksjon.rows.",
                        "TEMPLATE rules[6].each:0 Seksjonen «flat» har ingen kolonner med år å gå over.",
                        "TEMPLATE rules[7].each:0 Det finnes ingen seksjon som heter «tull».",
                        "TEMPLATE rules[8].check.percent:0 «{nei}» står ikke for noe her. Bruk year, previous, column,"
                                + " row eller en grense som runden setter.",
                        "TEMPLATE rules[9].check.percent:0 «mye» er ikke et tall eller en grense som runden setter.",
                        "TEMPLATE rules[10].check.left:0 Regelen må nevne minst ett felt: «1».",
                        "TEMPLATE rules[11].check.fields[0]:0 Finner ikke feltet «ok.*.1999». Skriv"
                                + " seksjon.rad.kolonne, slik de heter i malen.",
                        "TEMPLATE rules[12].check.left:13 «{columm}» står ikke for noe her. Bruk year, previous,"
                                + " column, row eller en grense som runden setter.");
        assertThat(mini.expand().form().rules()).isEmpty();
    }

    @Test
    void aRuleTooLongForAFormulaIsSaidInPartsThatFit() {
        var rows = IntStream.range(0, 200).mapToObj(at -> row("rad" + at)).toList();
        var form = new Mini()
                .with(grid("a", rows, years("", 0)))
                .rule("alle", null, null, Words.same("Alt skal fylles ut."), required("a.*.*"))
                .form();
        assertThat(form.rules()).extracting(rule -> rule.head().id()).containsExactly("alle:1", "alle:2");
        assertThat(form.rules())
                .extracting(rule -> rule.describe().nb())
                .containsExactly(
                        "rad0 2019 – rad99 2019: Alt skal fylles ut.",
                        "rad100 2019 – rad199 2019: Alt skal fylles ut.");
        assertThat(form.rules())
                .allMatch(rule -> rule.formula(Verdicts.in(Language.NN)).isPresent());
        assertThat(form.rules().stream()
                        .map(Required.class::cast)
                        .flatMap(rule -> rule.fields().stream())
                        .map(Subject::field))
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void textsAreHeldAgainstTheFieldsTheUnitHas() {
        var text = new TextItem("om", Words.same("Om"), null, 100, false);
        var claims = List.of(
                new Claim(
                        ClaimKind.AMOUNT, "ok.avvik.{year}", "ok.avvik.{previous}", List.of("avvik"), List.of("avvik")),
                new Claim(ClaimKind.COUNT, "l.1.sum", null, List.of("årsverk"), List.of("årsverket")),
                new Claim(ClaimKind.SIGN, "ok.regnskap.{year}", "l.1.sum", List.of("regnskap"), List.of("rekneskap")));
        var mini = Mini.economy()
                .with(list(1))
                .with(new Section.Narrative("t", Words.same("T"), "ark", null, List.of(text)))
                .rule("tekst", null, new Check.Text(List.of("t.*.tekst"), claims));
        var rule = (TextRule) mini.only();
        assertThat(rule.texts()).containsExactly(FieldId.parse("t.om.tekst"));
        assertThat(rule.own()).containsExactly("Biblioteket");
        assertThat(rule.others()).containsExactly("Kinoen");
        assertThat(rule.year()).isEqualTo(2019);
        assertThat(rule.claims()).hasSize(3);
        var claim = rule.claims().get(0);
        assertThat(claim.now().field()).isEqualTo(FieldId.parse("ok.avvik.2019"));
        assertThat(claim.now().label().nb()).isEqualTo("avvik 2019");
        assertThat(claim.before().field()).isEqualTo(FieldId.parse("ok.avvik.2018"));
        assertThat(claim.words()).containsExactly("avvik");
        assertThat(claim.scale()).isEqualByComparingTo("1");
        assertThat(rule.claims().get(1).words()).containsExactly("årsverk", "årsverket");

        var without = (TextRule) mini.without("l").only();
        assertThat(without.claims()).extracting(one -> one.now().field().row()).containsExactly("avvik", "regnskap");
        assertThat(without.claims().get(1).before()).isNull();
        assertThat(mini.without("t").form().rules()).isEmpty();
    }

    @Test
    void rulesStandInTheOrderOfTheTemplate() {
        List<Rule> rules = Mini.economy()
                .rule("b", "ok.columns", required("ok.regnskap.{column}"))
                .rule("a", null, required("ok.regnskap.2019"))
                .form()
                .rules();
        assertThat(rules).extracting(rule -> rule.head().id()).containsExactly("b:2018", "b:2019", "a");
    }
}
