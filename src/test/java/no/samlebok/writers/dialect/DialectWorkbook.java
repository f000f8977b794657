package no.samlebok.writers.dialect;

import java.util.Comparator;
import no.samlebok.writers.Xml;
import org.w3c.dom.Element;

/** The workbook part as Excel writes it: names in the order of the alphabet, its own version before all else. */
final class DialectWorkbook {
    private final Xml workbook;

    DialectWorkbook(Xml workbook) {
        this.workbook = workbook;
    }

    Xml rewritten() {
        Revisions.declare(workbook.root());
        var version = Xml.child(workbook.root(), "fileVersion");
        if (version == null) {
            version = Xml.add(workbook.root(), "fileVersion");
            workbook.root().insertBefore(version, workbook.root().getFirstChild());
        }
        version.setAttribute("appName", "xl");
        version.setAttribute("lastEdited", "7");
        version.setAttribute("lowestEdited", "7");
        version.setAttribute("rupBuild", "26130");
        pathOfOldEditions();
        sortNames();
        var calculation = Xml.child(workbook.root(), "calcPr");
        if (calculation != null) {
            calculation.setAttribute("calcId", "191029");
            calculation.removeAttribute("fullCalcOnLoad");
        }
        return workbook;
    }

    /** The choice between editions that stands in every workbook Excel has saved. */
    private void pathOfOldEditions() {
        if (Xml.child(workbook.root(), "AlternateContent") != null) {
            return;
        }
        var document = workbook.document();
        var choices = document.createElementNS(Revisions.COMPATIBILITY, "mc:AlternateContent");
        var choice = document.createElementNS(Revisions.COMPATIBILITY, "mc:Choice");
        choice.setAttribute("Requires", "x15");
        Revisions.namespace(choice, "x15", "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main");
        var ac = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac";
        var path = document.createElementNS(ac, "x15ac:absPath");
        path.setAttribute("url", "C:\\Users\\kari\\Documents\\");
        choice.appendChild(path);
        choices.appendChild(choice);
        workbook.root().insertBefore(choices, Xml.child(workbook.root(), "bookViews"));
    }

    private void sortNames() {
        var names = Xml.child(workbook.root(), "definedNames");
        if (names != null) {
            Xml.children(names)
                    .sorted(Comparator.comparing(
                            (Element name) -> name.getAttribute("name"), String.CASE_INSENSITIVE_ORDER))
                    .toList()
                    .forEach(names::appendChild);
        }
    }

    /** The id of a sheet's part, by the number that calculation chains call it. */
    String sheetId(String relationship) {
        return workbook.all("sheet").stream()
                .filter(sheet -> sheet.getAttributeNS(Xml.RELATIONSHIPS, "id").equals(relationship))
                .map(sheet -> sheet.getAttribute("sheetId"))
                .findFirst()
                .orElseThrow();
    }
}
