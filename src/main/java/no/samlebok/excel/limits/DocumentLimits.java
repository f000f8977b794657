package no.samlebok.excel.limits;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.book.Visibility;
import no.samlebok.draft.Draft;

/** What is asked of the workbook as a whole. */
final class DocumentLimits {
    private static final int LONGEST_PROPERTY = 255;
    private static final int LONGEST_TITLE = 200;

    private DocumentLimits() {}

    static Stream<Breach> check(Draft draft) {
        return Stream.of(accent(draft), properties(draft), title(draft), visible(draft))
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> accent(Draft draft) {
        var accent = draft.accent();
        return accent == null || accent.matches("[0-9A-Fa-f]{6}")
                ? Stream.empty()
                : Stream.of(new Breach(Limit.ACCENT, "the workbook", accent));
    }

    private static Stream<Breach> properties(Draft draft) {
        var names = List.copyOf(draft.properties().keySet());
        var illegal = names.stream().filter(name -> name.isBlank() || name.length() > LONGEST_PROPERTY);
        return Stream.concat(illegal, Taken.twice(names))
                .map(name -> new Breach(Limit.PROPERTY, "the custom properties", name));
    }

    private static Stream<Breach> title(Draft draft) {
        return draft.title().replace("&", "&&").length() <= LONGEST_TITLE
                ? Stream.empty()
                : Stream.of(new Breach(Limit.FOOTER, "the title", draft.title()));
    }

    private static Stream<Breach> visible(Draft draft) {
        return draft.sheets().stream().anyMatch(sheet -> sheet.visibility() == Visibility.VISIBLE)
                ? Stream.empty()
                : Stream.of(new Breach(
                        Limit.VISIBLE_SHEET,
                        "the workbook",
                        "none of " + draft.sheets().size()));
    }
}
