package no.samlebok.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samlebok.words.Words;
import org.junit.jupiter.api.Test;

/** A period knows its last day, and is called the same but for its day and year when it covers another time. */
class PeriodTest {
    private static final Period FIRST =
            new Period(2026, Words.same("Tertialrapport per 30. april 2026"), LocalDate.of(2026, 4, 30));

    @Test
    void aTertialIsNamedByItsDay() {
        var second = FIRST.at(2026, LocalDate.of(2026, 8, 31));
        assertThat(second.label().nb()).isEqualTo("Tertialrapport per 31. august 2026");
        assertThat(second.isAfter(FIRST)).isTrue();
    }

    @Test
    void theWholeYearEndsOnItsLastDay() {
        assertThat(FIRST.at(2026, null).last()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new Period(2017, Words.same("Årsmelding 2017"))
                        .at(2018, null)
                        .label())
                .isEqualTo(Words.same("Årsmelding 2018"));
    }
}
