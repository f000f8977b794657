package no.samlebok.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlebok.book.FormatKind;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;

class NumberFormatsTest {
    @Test
    void theFormatsOfExcelAreWhatTheirCodesSay() {
        for (int id = 0; id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX; id++) {
            var code = BuiltinFormats.getBuiltinFormat(id);
            if (code != null && !code.startsWith("reserved")) {
                assertThat(NumberFormats.builtIn(id)).as(id + " " + code).isEqualTo(FormatKind.of(code));
            }
        }
    }

    @Test
    void theFormatsOfEastAsiaAreDatesBesideThosePoiKnows() {
        for (int id = 0; id < 100; id++) {
            assertThat(NumberFormats.builtIn(id) == FormatKind.DATE)
                    .as("format " + id)
                    .isEqualTo(DateUtil.isInternalDateFormat(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
        }
    }
}
