package no.samlebok.excel.read;

import no.samlebok.book.Visibility;

/**
 * A sheet as the workbook lists it.
 *
 * @param name on the tab
 * @param id of the relationship to its part
 */
record SheetEntry(String name, Visibility visibility, String id) {

    /** Reads the sheet the cursor stands on. */
    static SheetEntry read(XmlInput xml) {
        var name = xml.kept(Escapes.undo(xml.required("name")));
        var state = xml.attribute("state");
        var visibility = switch (state == null ? "visible" : state) {
            case "visible" -> Visibility.VISIBLE;
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> throw xml.illegal("state", String.valueOf(state));
        };
        var id = xml.relationship("id").orElseThrow(() -> xml.illegal("r:id", name));
        return new SheetEntry(name, visibility, id);
    }
}
