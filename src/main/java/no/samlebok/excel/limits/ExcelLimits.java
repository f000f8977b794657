package no.samlebok.excel.limits;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.draft.Draft;

/** The limits of Excel, and of LibreOffice where it allows less, that a schema cannot check. */
public final class ExcelLimits {
    /** The sheet where dropdowns' lists stand when they do not fit in the validation; no draft may use its name. */
    public static final String LIST_SHEET = "_valg";

    private ExcelLimits() {}

    /** What a draft breaks; nothing when it can be written. */
    public static List<Breach> check(Draft draft) {
        return Stream.of(
                        DocumentLimits.check(draft),
                        SheetLimits.check(draft),
                        CellLimits.check(draft),
                        ReferenceLimits.check(draft),
                        NameLimits.check(draft),
                        AreaLimits.check(draft),
                        TableLimits.check(draft),
                        ValidationLimits.check(draft),
                        ChartLimits.check(draft))
                .flatMap(breaches -> breaches)
                .toList();
    }
}
