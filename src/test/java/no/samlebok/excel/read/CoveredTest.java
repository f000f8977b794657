package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoveredTest {
    @Test
    void holdsTheCellsOfItsAreas() {
        var covered = new Covered();
        assertThat(covered.holds(Address.parse("B2"))).isFalse();
        assertThat(covered.add(Area.parse("B2:C3"))).isTrue();
        assertThat(covered.holds(Address.parse("C3"))).isTrue();
        assertThat(covered.holds(Address.parse("D3"))).isFalse();
        assertThat(covered.holds(Address.parse("B4"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("no.samlebok.rings.Seeds#stream")
    void isWhatAListOfAllAreasWouldSay(long seed) {
        var random = new SplittableRandom(seed);
        var covered = new Covered();
        List<Area> all = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 12; column++) {
                var cell = new Address(row, column);
                assertThat(covered.holds(cell))
                        .as("%s of %s", cell, all)
                        .isEqualTo(all.stream().anyMatch(area -> area.holds(cell)));
                if (random.nextInt(4) == 0) {
                    var area = new Area(cell, new Address(row + random.nextInt(4), column + random.nextInt(4)));
                    boolean free = all.stream().noneMatch(other -> overlap(area, other));
                    assertThat(covered.add(area)).isEqualTo(free);
                    if (free) {
                        all.add(area);
                    }
                }
            }
        }
    }

    private static boolean overlap(Area one, Area other) {
        return one.first().row() <= other.last().row()
                && other.first().row() <= one.last().row()
                && one.first().column() <= other.last().column()
                && other.first().column() <= one.last().column();
    }
}
