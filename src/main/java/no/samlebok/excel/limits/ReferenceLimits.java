package no.samlebok.excel.limits;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.book.Area;
import no.samlebok.book.Content;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftCell;
import no.samlebok.draft.DraftSheet;
import org.jspecify.annotations.Nullable;

/** What is asked of formulas and links: that what they point at is there. */
final class ReferenceLimits {
    private static final Pattern LINK =
            Pattern.compile("'(?<sheet>(?:[^']|'')+)'!(?<cell>[A-Z]{1,3}[0-9]+(:[A-Z0-9]+)?)");
    private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]#@]+)\\]");

    private final Set<String> sheets;
    private final Set<String> names;
    private final Set<String> columns = new HashSet<>();

    private ReferenceLimits(Draft draft) {
        sheets = draft.sheets().stream().map(sheet -> folded(sheet.name())).collect(Collectors.toSet());
        names = draft.names().stream().map(name -> folded(name.name())).collect(Collectors.toSet());
        for (var sheet : draft.sheets()) {
            for (var table : sheet.tables()) {
                columns.add(folded(table.name()));
                TableHeads.of(sheet, table).forEach(head -> columns.add(folded(table.name() + "[" + head)));
            }
        }
    }

    static Stream<Breach> check(Draft draft) {
        var limits = new ReferenceLimits(draft);
        return draft.sheets().stream().flatMap(limits::check);
    }

    private Stream<Breach> check(DraftSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream().flatMap(cell -> {
                    var where = CellLimits.at(sheet, row.index(), cell.column());
                    return Stream.concat(formula(cell, where), link(cell.link(), where));
                }));
    }

    private Stream<Breach> formula(DraftCell cell, String where) {
        return cell.content() instanceof Content.Formula formula
                ? FormulaToken.of(formula.text()).stream()
                        .filter(token -> !isThere(token))
                        .map(token -> new Breach(Limit.DANGLING, where, token.text()))
                : Stream.empty();
    }

    private Stream<Breach> link(@Nullable String link, String where) {
        return link == null || leadsSomewhere(link) ? Stream.empty() : Stream.of(new Breach(Limit.LINK, where, link));
    }

    private boolean leadsSomewhere(String link) {
        var parts = LINK.matcher(link);
        return parts.matches()
                && sheets.contains(folded(parts.group("sheet").replace("''", "'")))
                && isCell(parts.group("cell"));
    }

    private static boolean isCell(String a1) {
        try {
            return SheetLimits.isCell(Area.parse(a1).last());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isThere(FormulaToken token) {
        return switch (token.kind()) {
            case BROKEN -> false;
            case SHEET -> sheets.contains(folded(token.text()));
            case NAME -> names.contains(folded(token.text())) || columns.contains(folded(token.text()));
            case TABLE -> hasColumns(token.text());
        };
    }

    private boolean hasColumns(String text) {
        var table = folded(text.substring(0, text.indexOf('[')));
        List<String> used = COLUMN.matcher(text)
                .results()
                .map(found -> folded(table + "[" + found.group(1)))
                .toList();
        return columns.contains(table) && columns.containsAll(used);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
