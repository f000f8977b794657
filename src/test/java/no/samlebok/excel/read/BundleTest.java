package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import no.samlebok.app.Packed;
import org.junit.jupiter.api.Test;

/** A zip of files is several uploads, and a workbook, which is a zip too, is one. */
class BundleTest {
    private static final byte[] WHOLE = Xlsx.empty().bytes();

    @Test
    void eachFileIsAsItWasPacked() {
        var zip = Xlsx.nothing()
                .part("Skole.xlsx", WHOLE)
                .part("mappe/a.csv", "a;b")
                .part("__MACOSX/._Skole.xlsx", "x")
                .part("Thumbs.db", "x")
                .bytes();
        assertThat(Bundle.of(zip)).extracting(Packed::name).containsExactly("Skole.xlsx", "mappe/a.csv");
        assertThat(StreamSupport.stream(Bundle.of(zip).spliterator(), false)
                        .findFirst()
                        .orElseThrow()
                        .bytes())
                .isEqualTo(WHOLE);
    }

    @Test
    void aZipInAZipIsHandedOnAsItIs() {
        var zip = Xlsx.nothing()
                .part("a.zip", Xlsx.nothing().part("Skole.xlsx", WHOLE).bytes())
                .bytes();
        var inner = Bundle.of(zip).iterator().next();
        assertThat(Opening.refusal(inner.bytes()).key()).isEqualTo("snapshot.kind.zip");
    }

    @Test
    void whatIsNoZipOfFilesHasNone() {
        assertThat(Bundle.of(WHOLE)).isEmpty();
        assertThat(Bundle.of(new byte[0])).isEmpty();
        assertThat(Bundle.of(Xlsx.nothing()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes()))
                .isEmpty();
    }

    @Test
    void aFileThatIsTooBigIsUnpackedNoFurtherThanItTakesToSeeIt() {
        var zip = Xlsx.nothing().part("a.csv", "x".repeat(50_000)).bytes();
        var packed = Bundle.of(zip, Budgets.with("bytes", 9_000)).iterator().next();
        assertThat(packed.bytes().length).isBetween(9_001, 9_001 + 8_192);
    }

    @Test
    void aDamagedFileIsWhatCouldBeUnpacked() {
        var zip = Bytes.listed(Xlsx.nothing().part("a.csv", "a;b").bytes(), "a.csv", 16, 1);
        assertThat(new String(Bundle.of(zip).iterator().next().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("a;b");
    }
}
