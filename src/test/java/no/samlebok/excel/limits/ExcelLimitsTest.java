package no.samlebok.excel.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samlebok.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That every limit is found where it is broken, alone, and nowhere else. */
class ExcelLimitsTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void whatBreaksOneLimitBreaksThatOneAlone(Limit limit, int number, Draft draft) {
        // So many looks there are only with more decimals than a number can show.
        var others = limit == Limit.STYLES ? Set.of(Limit.DECIMALS) : Set.<Limit>of();
        assertThat(ExcelLimits.check(draft))
                .extracting(Breach::limit)
                .contains(limit)
                .filteredOn(found -> !others.contains(found))
                .containsOnly(limit);
    }

    static Stream<Arguments> broken() {
        return Fixtures.broken().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> numbered(entry.getKey(), entry.getValue()));
    }

    private static Stream<Arguments> numbered(Limit limit, List<Draft> drafts) {
        return Stream.iterate(0, at -> at < drafts.size(), at -> at + 1)
                .map(at -> Arguments.of(limit, at, drafts.get(at)));
    }

    @ParameterizedTest
    @EnumSource
    void noLimitIsWithoutItsFixture(Limit limit) {
        assertThat(Fixtures.broken()).containsKey(limit);
        assertThat(limit.rule()).isNotBlank();
    }

    @Test
    void whatJustKeepsWithinTheLimitsIsAllowed() {
        assertThat(Fixtures.allowed())
                .allSatisfy(draft -> assertThat(ExcelLimits.check(draft)).isEmpty());
    }

    @Test
    void aBreachSaysWhereAndWhat() {
        var breach = new Breach(Limit.NAME, "the names", "tot2026");
        assertThat(breach).hasToString("the names: " + Limit.NAME.rule() + ", found tot2026");
        assertThat(new Breach(Limit.TEXT, "Ark!A1", "t".repeat(90)).found()).isEqualTo("t".repeat(80) + "…");
    }
}
