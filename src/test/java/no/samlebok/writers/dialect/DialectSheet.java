package no.samlebok.writers.dialect;

import java.util.List;
import java.util.regex.Pattern;
import no.samlebok.book.Address;
import no.samlebok.writers.Xml;
import org.w3c.dom.Element;

/** One sheet as Excel writes it. */
final class DialectSheet {
    /** Functions that came after the first edition of the format are stored with a prefix. */
    private static final Pattern LATER =
            Pattern.compile("(?<![\\w.])(IFS|CONCAT|TEXTJOIN|SWITCH|MAXIFS|MINIFS|XLOOKUP|IFNA|NUMBERVALUE)\\(");

    private final Xml sheet;
    private final Strings strings;
    private final CellStyles styles;

    DialectSheet(Xml sheet, Strings strings, CellStyles styles) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
    }

    /** Rewrites the sheet; the number is for its revision ids. */
    Xml rewritten(int number) {
        Revisions.dress(sheet, number);
        sheet.all("row").forEach(this::row);
        sheet.all("c").forEach(this::cell);
        sheet.all("col").stream()
                .filter(column -> column.hasAttribute("style"))
                .forEach(column -> column.setAttribute("style", styles.number(column.getAttribute("style"))));
        LaterValidations.move(sheet, number);
        return sheet;
    }

    /** The cells with formulas, in the order they stand. */
    List<String> formulas() {
        return sheet.all("c").stream()
                .filter(cell -> Xml.child(cell, "f") != null)
                .map(cell -> cell.getAttribute("r"))
                .toList();
    }

    private void row(Element row) {
        var cells = Xml.children(row)
                .map(cell -> Address.parse(cell.getAttribute("r")).column() + 1)
                .toList();
        if (!cells.isEmpty()) {
            row.setAttribute("spans", cells.get(0) + ":" + cells.get(cells.size() - 1));
        }
        row.setAttributeNS(Revisions.X14AC, "x14ac:dyDescent", "0.25");
        if (row.hasAttribute("s")) {
            row.setAttribute("s", styles.number(row.getAttribute("s")));
        }
    }

    private void cell(Element cell) {
        if (cell.hasAttribute("s")) {
            cell.setAttribute("s", styles.number(cell.getAttribute("s")));
        }
        var formula = Xml.child(cell, "f");
        if (formula != null) {
            formula.setTextContent(LATER.matcher(formula.getTextContent()).replaceAll("_xlfn.$1("));
        }
        switch (cell.getAttribute("t")) {
            case "inlineStr" -> share(cell, Strings.text(Xml.child(cell, "is")));
            case "s" ->
                share(cell, strings.before(Integer.parseInt(Xml.child(cell, "v").getTextContent())));
            case "n", "" -> number(cell);
            default -> {}
        }
    }

    private void share(Element cell, String text) {
        Xml.children(cell).toList().forEach(cell::removeChild);
        cell.setAttribute("t", "s");
        Xml.add(cell, "v").setTextContent(Integer.toString(strings.index(text)));
    }

    private static void number(Element cell) {
        cell.removeAttribute("t");
        var value = Xml.child(cell, "v");
        if (value != null && !value.getTextContent().isEmpty()) {
            value.setTextContent(Digits.of(value.getTextContent()));
        }
    }
}
