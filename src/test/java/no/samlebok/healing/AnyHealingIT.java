package no.samlebok.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.samlebok.draft.DraftCell;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.layout.Layout;
import no.samlebok.reading.Drafted;
import no.samlebok.rings.Seeds;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Rule;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes back, the workbook that is made anew says the same and says what is wrong. */
class AnyHealingIT {
    private static final int SEEDS_A_FORM = Integer.getInteger("healings", 1);
    private static final Map<List<Object>, Case> CAME = new HashMap<>();
    private static final IdentityHashMap<Case, Healing> HEALED = new IdentityHashMap<>();

    static Stream<Arguments> filled() {
        var seeds = Seeds.first(SEEDS_A_FORM).toArray();
        return AllForms.all().stream()
                .flatMap(form -> LongStream.of(seeds)
                        .mapToObj(seed -> Arguments.of(
                                form.round().id() + " " + form.unit().name(), form, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {2}")
    @MethodSource("filled")
    void theAnswersAreTheSame(String name, Form form, long seed) {
        var came = came(form, seed);
        var again = again(healed(came), form);
        came.figures()
                .entries()
                .values()
                .forEach(entry -> assertThat(again.figures().figure(entry.field()))
                        .as("%s, written «%s» (seed %d)", entry.field(), entry.raw(), seed)
                        .satisfies(figure -> assertThat(isSame(entry.figure(), figure))
                                .as("%s is %s", entry.figure(), figure)
                                .isTrue()));
    }

    @ParameterizedTest(name = "{0}, seed {2}")
    @MethodSource("filled")
    void everyFindingIsListedAndMarkedUnlessItFollowsFromAnother(String name, Form form, long seed) {
        var came = came(form, seed);
        var healed = healed(came);
        var followOns = new FollowOns(form, came.figures());
        var listed = HealingTest.texts(healed.layout());
        var marks = marked(healed.layout());
        for (var finding : came.findings()) {
            if (followOns.holds(finding)) {
                continue;
            }
            var said = finding.message().in(form.round().language());
            assertThat(listed).as("listed (seed %d)", seed).contains(said);
            if (finding.field() != null) {
                assertThat(marks).as("marked (seed %d)", seed).containsKey(finding.field());
                assertThat(marks.get(finding.field()).note()).contains(said.replaceAll("\\s*\\R\\s*", " "));
            }
        }
    }

    @ParameterizedTest(name = "{0}, seed {2}")
    @MethodSource("filled")
    void nothingNewIsWrongInIt(String name, Form form, long seed) {
        var came = came(form, seed);
        var found = came.findings().stream().map(AnyHealingIT::key).collect(Collectors.toSet());
        assertThat(again(healed(came), form).findings())
                .filteredOn(finding -> !isOfBlank(finding, came))
                .extracting(AnyHealingIT::key)
                .as("seed %d", seed)
                .isSubsetOf(found);
    }

    @ParameterizedTest(name = "{0}, seed {2}")
    @MethodSource("filled")
    void whoPutsRightWhatIsListedHasNothingLeft(String name, Form form, long seed) {
        var right = Case.of(form, new Answers(form).proper().in(Case.issued(form)));
        var unavoidable = right.findings().stream().map(AnyHealingIT::key).collect(Collectors.toSet());
        var came = came(form, seed);
        var answers = new Answers(form);
        for (int round = 1; round <= 4 && !healed(came).corrections().isEmpty(); round++) {
            putRight(came, answers);
            came = Case.of(form, answers.in(healed(came).layout()));
        }
        assertThat(came.findings())
                .extracting(AnyHealingIT::key)
                .as("seed %d", seed)
                .isSubsetOf(unavoidable);
    }

    private static Case came(Form form, long seed) {
        return CAME.computeIfAbsent(
                List.of(form, seed),
                key -> Case.of(form, new Answers(form).any(new Random(seed)).in(Case.issued(form))));
    }

    private static Healing healed(Case came) {
        return HEALED.computeIfAbsent(came, Case::healed);
    }

    private static Case again(Healing healed, Form form) {
        return Case.of(form, Drafted.book(healed.layout().draft()));
    }

    /** Types what is right in every cell that is listed, and in those that its rule speaks of. */
    private static void putRight(Case came, Answers answers) {
        var fields = came.form().byId();
        Map<String, Rule> rules = came.form().rules().stream()
                .collect(Collectors.toMap(rule -> rule.head().id(), Function.identity(), (one, twin) -> one));
        for (var line : healed(came).corrections().lines()) {
            var rule = rules.get(line.finding().rule());
            var concerned = new ArrayList<FieldId>(
                    rule == null ? List.of() : rule.head().fields());
            if (line.finding().field() != null) {
                concerned.add(line.finding().field());
            }
            concerned.stream()
                    .map(fields::get)
                    .filter(Objects::nonNull)
                    .filter(field -> field.fill() == Fill.UNIT && !came.form().isLocked(field.id()))
                    .forEach(field -> answers.put(field.id(), Answers.proper(field)));
        }
    }

    private static boolean isSame(Figure before, Figure after) {
        if (before instanceof Figure.Amount one && after instanceof Figure.Amount other) {
            return one.value().compareTo(other.value()) == 0;
        }
        return before instanceof Figure.Unread
                ? after instanceof Figure.Unread || after instanceof Figure.Missing
                : before.equals(after);
    }

    /** Whether a finding is of a field that was unread and is now blank. */
    private static boolean isOfBlank(Finding finding, Case came) {
        return finding.field() != null && came.figures().figure(finding.field()) instanceof Figure.Unread;
    }

    /** Rule and field; of a rule that names only the first of several fields, the rule. */
    private static String key(Finding finding) {
        if (finding.rule().startsWith("tall-")) {
            return finding.rule();
        }
        return finding.rule() + " " + finding.field();
    }

    private static Map<FieldId, DraftCell> marked(Layout layout) {
        return layout.slots().stream()
                .filter(slot -> HealingTest.cell(layout, slot).mark() != null)
                .collect(Collectors.toMap(slot -> slot.field().id(), slot -> HealingTest.cell(layout, slot)));
    }
}
