package no.samlebok.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Conditional;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Severity;
import no.samlebok.rule.TextRule;
import no.samlebok.rule.Verdicts;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The families and rounds that exist, settled for every unit. */
class ExpansionTest {
    private static final Set<String> ALLOWED = Set.of(
            "IF",
            "AND",
            "OR",
            "NOT",
            "ISNUMBER",
            "ISTEXT",
            "ISBLANK",
            "ROUND",
            "ABS",
            "SUM",
            "SUMIFS",
            "COUNTIF",
            "LEN",
            "SEARCH",
            "HYPERLINK");
    private static final Pattern FUNCTION = Pattern.compile("([A-Z]+)\\(");
    private static final Pattern HOLE = Pattern.compile("\\{[^}]*}");

    private static final List<Form> FORMS = Stream.of(
                    Examples.molde2016(),
                    Examples.molde2017(),
                    Examples.molde2016Open(),
                    Examples.fjordvik2017(),
                    Examples.barnehage2019())
            .flatMap(ExpansionTest::settled)
            .toList();

    static List<Form> forms() {
        return FORMS;
    }

    private static Stream<Form> settled(Round round) {
        return round.reporting().stream()
                .map(unit -> Expansion.of(round, unit, new PlainReader()).orElseThrow());
    }

    private static List<String> formulas(Form form) {
        return form.rules().stream()
                .flatMap(rule -> Arrays.stream(Language.values())
                        .flatMap(language -> rule.formula(Verdicts.in(language)).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formulasUseOnlyWhatEverySpreadsheetReckonsAlike(Form form) {
        for (var formula : formulas(form)) {
            assertThat(FUNCTION.matcher(formula.replaceAll("\"[^\"]*\"", ""))
                            .results()
                            .map(found -> found.group(1)))
                    .isSubsetOf(ALLOWED);
            assertThat(formula).hasSizeLessThan(8_192);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyRuleButThoseOfTextsHasAFormula(Form form) {
        for (var rule : form.rules()) {
            var bare = rule instanceof Conditional conditional ? conditional.rule() : rule;
            assertThat(rule.formula(Verdicts.in(Language.NB)).isPresent()).isEqualTo(!(bare instanceof TextRule));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void rulesAreSaidWithoutHolesAndHaveIdsOfTheirOwn(Form form) {
        assertThat(form.rules()).extracting(rule -> rule.head().id()).doesNotHaveDuplicates();
        for (var rule : form.rules()) {
            assertThat(rule.describe().nb()).doesNotContainPattern(HOLE);
            assertThat(rule.describe().nn()).doesNotContainPattern(HOLE);
            assertThat(form.byId()).containsKeys(rule.head().fields().toArray(FieldId[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsIssuedBreaksNoRuleByItself(Form form) {
        assertThat(form.rules().stream()
                        .filter(rule -> !rule.head().definition().contains("utfylt"))
                        .flatMap(rule -> rule.check(form.issued()).violations().stream())
                        .filter(violation -> violation.severity() == Severity.ERROR)
                        .map(violation -> violation.message().in(Language.NB)))
                .isEmpty();
    }

    @Test
    void driftsavdelingensBudgetFellWithItsAccountsSoOneNoteIsMade() {
        var round = Examples.molde2017();
        var form = Expansion.of(round, Examples.driftsavdelingen(round), new PlainReader())
                .orElseThrow();
        var said = form.rules().stream()
                .filter(rule -> rule.head().definition().equals("regnskap-endring"))
                .flatMap(rule -> rule.check(form.issued()).violations().stream())
                .toList();
        assertThat(said).singleElement().satisfies(violation -> {
            assertThat(violation.severity()).isEqualTo(Severity.INFO);
            assertThat(violation.message().in(Language.NB))
                    .contains("-82\u00a0%")
                    .contains("-83\u00a0%");
            assertThat(violation.message().in(Language.NN)).contains("Rekneskap 2016 er 7\u00a0949");
        });
    }

    @Test
    void aUnitHasNoRuleAboutWhatDoesNotApplyToIt() {
        var round = Examples.molde2017();
        var form = Expansion.of(round, Examples.driftsavdelingen(round), new PlainReader())
                .orElseThrow();
        assertThat(form.blocks()).extracting(block -> block.section().id()).doesNotContain("investeringer", "kostra");
        assertThat(form.rules().stream().map(Rule::head).map(head -> head.definition()))
                .doesNotContain("investering-avvik", "tall-kostra")
                .contains("avvik-prosent", "forklaring-okonomi");
    }
}
