package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.samlebok.app.Received;
import no.samlebok.book.Area;
import no.samlebok.book.Book;
import no.samlebok.book.Name;
import no.samlebok.book.Row;
import no.samlebok.book.Visibility;
import no.samlebok.rings.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that was cut off or had a bit turned on its way is refused, or says what it said. */
class MangledBytesTest {
    private static final byte[] FILE = Xlsx.rows(
                    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>0.024</v></c></row>"
                            + "<row r='2' hidden='1'><c r='A2' t='s'><v>1</v></c><c r='B2'><f>1200+345</f><v>1545</v></c></row>")
            .strings("<t>Sykefravær</t>", "<t>Regnskap</t>")
            .formats("0.0%")
            .names("f_a=Ark!$B$1", "f_b=Ark!$B$2")
            .properties("samlebok=a")
            .bytes();

    private static final Said SAID = said(Opening.book(FILE));

    @Test
    void aFileCutOffAnywhereIsRefused() {
        IntStream.range(0, FILE.length).forEach(length -> {
            var why = Opening.refusal(Arrays.copyOf(FILE, length));
            assertThat(why.key())
                    .as("cut at %d", length)
                    .isIn("snapshot.zip.broken", "snapshot.kind.empty", "snapshot.kind.text", "snapshot.kind.unknown");
        });
    }

    static LongStream seeds() {
        return Seeds.first(10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTurnedBitIsSeenOrMakesNoDifference(long seed) {
        var random = new SplittableRandom(seed);
        for (int n = 0; n < 200; n++) {
            int bit = random.nextInt(FILE.length * 8);
            var file = FILE.clone();
            file[bit / 8] ^= (byte) (1 << bit % 8);
            var received = Snapshot.of(file);
            if (received instanceof Received.Opened opened) {
                assertThat(said(opened.book())).as("bit %d", bit).isEqualTo(SAID);
            } else {
                var why = ((Received.Refused) received).why();
                assertThat(why.key()).as("bit %d", bit).isNotEqualTo("snapshot.reader");
            }
        }
    }

    /** All that a book of one sheet says. */
    private record Said(
            String sheet,
            Visibility visibility,
            List<Row> rows,
            List<Area> merged,
            Set<Integer> hidden,
            List<Name> names,
            Object properties) {}

    private static Said said(Book book) {
        var sheet = book.sheets().get(0);
        return new Said(
                sheet.name(),
                sheet.visibility(),
                Opening.rows(sheet),
                sheet.merged(),
                sheet.hiddenColumns(),
                book.names(),
                book.properties());
    }
}
