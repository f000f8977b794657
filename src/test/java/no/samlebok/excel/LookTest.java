package no.samlebok.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import no.samlebok.draft.Role;
import no.samlebok.rings.Seeds;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** That every role can be read, in every municipality's colour. */
class LookTest {
    private static final Set<Role> OPEN = Set.of(Role.INPUT, Role.INPUT_WORDS, Role.INPUT_TEXT);
    private static final Set<Role> FIGURES =
            Set.of(Role.INPUT, Role.KNOWN, Role.COMPUTED, Role.TOTAL, Role.VALUE, Role.HEAD, Role.COUNTER);

    @Test
    void everyRoleIsReadableInAnyAccentColour() {
        Seeds.first(500).forEach(seed -> {
            var random = new SplittableRandom(seed);
            var palette = Palette.of(String.format("%06X", random.nextInt(0x1000000)));
            for (var role : Role.values()) {
                var look = Look.of(role, palette);
                var behind = look.paint().fill() == null
                        ? Colour.WHITE
                        : look.paint().fill();
                assertThat(look.type().ink().contrast(behind))
                        .as("%s in %s", role, palette)
                        .isGreaterThanOrEqualTo(4.5);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyInputIsOpen(Role role) {
        assertThat(Look.of(role, Palette.of(null)).open()).isEqualTo(OPEN.contains(role));
    }

    @ParameterizedTest
    @EnumSource
    void figuresStandRightAndWordsLeft(Role role) {
        var right = Look.of(role, Palette.of(null)).stand().across() == HorizontalAlignment.RIGHT;
        assertThat(right).isEqualTo(FIGURES.contains(role));
    }

    @Test
    void inputLooksUnlikeWhatIsComputedEvenWhenTheAccentIsGrey() {
        for (var accent : new String[] {"000000", "777777", "808A80", "FFFFFF", "E30613"}) {
            var palette = Palette.of(accent);
            assertThat(palette.input().chroma()).as(accent).isGreaterThanOrEqualTo(4);
            assertThat(palette.input()).isNotEqualTo(Palette.COMPUTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"000000, 21.0", "FFFFFF, 1.0", "767676, 4.54", "777777, 4.48", "1B5E8C, 6.94"})
    void contrastIsThatOfTheWebGuidelines(String colour, double contrast) {
        assertThat(Colour.parse(colour).contrast(Colour.WHITE))
                .isCloseTo(contrast, org.assertj.core.data.Offset.offset(0.05));
    }

    @Test
    void aReadableColourIsKeptAndAPaleOneOnlyDarkened() {
        assertThat(Colour.parse("1B5E8C").readable()).isEqualTo(Colour.parse("1B5E8C"));
        var dark = Colour.parse("FFD200").readable();
        assertThat(dark.contrast(Colour.WHITE)).isBetween(4.5, 5.0);
        assertThat(dark.red()).isGreaterThan(dark.green());
        assertThat(dark.blue()).isZero();
        assertThat(dark.hex()).hasSize(6);
    }
}
