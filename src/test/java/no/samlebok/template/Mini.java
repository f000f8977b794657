package no.samlebok.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.figure.FieldId;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Severity;
import no.samlebok.words.Language;
import no.samlebok.words.Words;

/** A small round that tests build as they need it: sections, rules and one unit, in 2019. */
final class Mini {
    static final Measure KR =
            new Measure("kr", MeasureKind.AMOUNT, Words.same("kr"), 0, null, null, null, BigDecimal.ONE, null);
    static final Measure SHARE =
            new Measure("%", MeasureKind.PERCENT, Words.same("%"), 1, BigDecimal.ZERO, null, null, null, null);
    static final Measure SCALE = new Measure(
            "skala",
            MeasureKind.SCORE,
            Words.same("skala"),
            1,
            BigDecimal.ONE,
            BigDecimal.valueOf(5),
            null,
            null,
            null);
    static final Measure WORD = new Measure("ord", MeasureKind.TEXT, Words.same(""), 0, null, null, null, null, null);

    private final List<Section> sections = new ArrayList<>();
    private final List<RuleDefinition> rules = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<RoundGroup> groups = new ArrayList<>();
    private final List<String> own = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Map<FieldId, String> prefill = new LinkedHashMap<>();
    private final Map<String, BigDecimal> thresholds = new LinkedHashMap<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();

    /** Accounts, budget and their difference in kroner for 2018 and 2019. */
    static Mini economy() {
        return new Mini()
                .with(grid(
                        "ok",
                        List.of(row("regnskap"), row("budsjett"), computed("avvik", "budsjett - regnskap")),
                        year()));
    }

    Mini with(Section section) {
        sections.add(section);
        return this;
    }

    Mini group(RoundGroup group) {
        groups.add(group);
        return this;
    }

    Mini rule(String id, String each, Check check) {
        return rule(id, each, null, check);
    }

    Mini rule(String id, String each, String when, Check check) {
        return rule(id, each, when, Words.same("Regel {row} {column}"), check);
    }

    Mini rule(String id, String each, String when, Words describe, Check check) {
        var message = new Words("nb {field} {year}", "nn {field} {year}");
        rules.add(new RuleDefinition(id, Severity.ERROR, each, when, describe, message, check));
        return this;
    }

    Mini indicator(Indicator indicator, boolean isOwn) {
        indicators.add(indicator);
        return isOwn ? has(indicator.id()) : this;
    }

    Mini has(String indicator) {
        own.add(indicator);
        return this;
    }

    Mini without(String section) {
        without.add(section);
        return this;
    }

    Mini known(String field, String raw) {
        prefill.put(FieldId.parse(field), raw);
        return this;
    }

    Mini threshold(String name, String number) {
        thresholds.put(name, new BigDecimal(number));
        return this;
    }

    Mini severity(String rule, Severity severity) {
        severities.put(rule, severity);
        return this;
    }

    Expansion expand() {
        var template = new Template(
                "mini", 1, Words.same("Mini"), List.of(), sections, rules, List.of(KR, SHARE, WORD), List.of());
        var unit = new Unit("1", "Biblioteket", null, "Leder", List.of(), true, without, own, prefill);
        var other = new Unit("2", "Kinoen", null, "Leder", List.of(), true, List.of(), List.of(), Map.of());
        var round = new Round(
                "r",
                new Municipality("0301", "Kommunen", null),
                Language.NB,
                template,
                new Period(2019, Words.same("2019")),
                LocalDate.of(2020, 1, 31),
                Steps.ONE,
                thresholds,
                severities,
                indicators,
                Map.of(),
                groups,
                List.of(SCALE),
                List.of(unit, other));
        return Expansion.of(round, unit, new PlainReader());
    }

    Form form() {
        return expand().orElseThrow();
    }

    /** The faults as origin, path, position and what was found in bokmål. */
    List<String> faults() {
        return expand().faults().stream()
                .map(fault -> fault.origin() + " " + fault.path() + ":" + fault.position() + " "
                        + fault.found().in(Language.NB))
                .toList();
    }

    List<String> ruleIds() {
        return form().rules().stream().map(rule -> rule.head().id()).toList();
    }

    Rule only() {
        var rules = form().rules();
        if (rules.size() != 1) {
            throw new IllegalStateException(rules.size() + " rules: " + ruleIds());
        }
        return rules.get(0);
    }

    static Section.Grid grid(String id, List<FixedRow> rows, Column... columns) {
        return new Section.Grid(id, Words.same(id), "ark", null, rows, Arrays.asList(columns));
    }

    static FixedRow row(String id) {
        return new FixedRow(id, new Words(id, id + "-nn"), null, "kr", null, null, false, false);
    }

    static FixedRow computed(String id, String formula) {
        return new FixedRow(id, Words.same(id), null, "kr", null, formula, false, false);
    }

    /** Columns named by their years: 2018 and 2019. */
    static Column year() {
        return years("", -1, 0);
    }

    static Column years(String id, Integer... years) {
        return column(id, "{year}", null, null, null, years);
    }

    static Column column(String id, String label, String measure, Integer decimals, String formula, Integer... years) {
        var fill = formula == null ? Fill.UNIT : Fill.COMPUTED;
        var names = new Words(label, label + "-nn");
        return new Column(id, names, List.of(years), measure, decimals, fill, formula, false, false);
    }

    static Indicator indicator(String id, String section, String group, String measure) {
        return new Indicator(id, section, group, Words.same("I " + id), measure, null, null, null, null, null);
    }
}
