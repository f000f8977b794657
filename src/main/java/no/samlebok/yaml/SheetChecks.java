package no.samlebok.yaml;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.template.SheetTitle;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** Sheets: titles that Excel takes, in both languages, and each of them once. */
final class SheetChecks {
    private static final int LONGEST = 31;
    private static final String EXAMPLE = "title: {nb: Økonomi, nn: Økonomi}";

    private final Page page;

    SheetChecks(Page page) {
        this.page = page;
    }

    void check(List<SheetTitle> sheets) {
        if (sheets.isEmpty()) {
            page.fault(
                    "sheets", Messages.of("definition.noneAtAll"), "sheets: [" + Sample.record(SheetTitle.class) + "]");
        }
        var known = new Known(page);
        known.differ(sheets.stream().map(SheetTitle::id).toList(), at -> path(at) + ".id");
        known.differ(sheets.stream().map(sheet -> sheet.title().nb()).toList(), at -> path(at) + ".title");
        known.differ(sheets.stream().map(sheet -> sheet.title().nn()).toList(), at -> path(at) + ".title");
        for (int at = 0; at < sheets.size(); at++) {
            title(sheets.get(at).title(), path(at) + ".title");
        }
    }

    private void title(Words title, String path) {
        Stream.of(title.nb(), title.nn())
                .filter(text -> text.length() > LONGEST)
                .findFirst()
                .ifPresent(text -> page.fault(
                        path,
                        Messages.of("definition.sheetTooLong")
                                .with("found", text)
                                .with("length", Integer.toString(text.length())),
                        EXAMPLE));
        Stream.of(title.nb(), title.nn())
                .filter(SheetChecks::isRefused)
                .findFirst()
                .ifPresent(text ->
                        page.fault(path, Messages.of("definition.sheetRefused").with("found", text), EXAMPLE));
    }

    private static boolean isRefused(String title) {
        return title.matches(".*[\\[\\]:*?/\\\\].*") || title.startsWith("'") || title.endsWith("'");
    }

    private static String path(int at) {
        return "sheets[" + at + "]";
    }
}
