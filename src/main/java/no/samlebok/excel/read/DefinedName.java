package no.samlebok.excel.read;

import java.util.List;
import java.util.Optional;
import no.samlebok.book.Area;
import no.samlebok.book.Name;

/**
 * A name as the workbook defines it.
 *
 * @param name as written
 * @param scope the 0-based number of the sheet it is valid in; -1 when it is valid in the whole book
 * @param formula what it stands for
 */
record DefinedName(String name, int scope, String formula) {
    private static final String BUILT_IN = "_xlnm.";

    /** Reads the name the cursor stands on. */
    static DefinedName read(XmlInput xml) {
        var name = xml.kept(Escapes.undo(xml.required("name")));
        int scope = xml.whole("localSheetId", -1);
        return new DefinedName(name, scope, xml.kept(Escapes.undo(xml.text()).strip()));
    }

    /** Whether it is one of Excel's own, such as the area to print; programs repeat them, and nobody reads them here. */
    boolean isBuiltIn() {
        return name.regionMatches(true, 0, BUILT_IN, 0, BUILT_IN.length());
    }

    /** As a name for cells of one of these sheets; none when it stands for anything else. */
    Optional<Name> cells(List<String> sheets) {
        int mark = formula.lastIndexOf('!');
        if (mark < 1) {
            return Optional.empty();
        }
        var area = References.fixed(formula.substring(mark + 1));
        return area.flatMap(cells -> sheet(formula.substring(0, mark), sheets).map(sheet -> on(sheet, cells)));
    }

    private Name on(String sheet, Area area) {
        return new Name(name, sheet, area);
    }

    private static Optional<String> sheet(String written, List<String> sheets) {
        boolean quoted = written.length() > 2 && written.startsWith("'") && written.endsWith("'");
        var sheet = quoted ? written.substring(1, written.length() - 1).replace("''", "'") : written;
        return sheets.stream().filter(sheet::equalsIgnoreCase).findFirst();
    }
}
