package no.samlebok.writers.dialect;

import java.util.List;
import no.samlebok.writers.Xml;
import org.w3c.dom.Element;

/** Moves the validations that look into other sheets where Excel since 2010 keeps them: behind the sheet's end. */
final class LaterValidations {
    private static final String ID = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

    private LaterValidations() {}

    static void move(Xml sheet, int number) {
        var first = Xml.child(sheet.root(), "dataValidations");
        if (first == null) {
            return;
        }
        var validations = Xml.children(first).toList();
        for (int at = 0; at < validations.size(); at++) {
            Revisions.mark(validations.get(at), 1000 * number + at + 1);
        }
        var foreign =
                validations.stream().filter(LaterValidations::looksElsewhere).toList();
        if (foreign.isEmpty()) {
            return;
        }
        var list = later(sheet.root(), foreign.size());
        foreign.forEach(validation -> list.appendChild(rewritten(validation)));
        foreign.forEach(first::removeChild);
        if (foreign.size() == validations.size()) {
            sheet.root().removeChild(first);
        } else {
            first.setAttribute("count", Integer.toString(validations.size() - foreign.size()));
        }
    }

    private static boolean looksElsewhere(Element validation) {
        var formula = Xml.child(validation, "formula1");
        return formula != null
                && !formula.getTextContent().startsWith("\"")
                && formula.getTextContent().contains("!");
    }

    private static Element later(Element root, int count) {
        var extensions = Xml.child(root, "extLst");
        var extension = Xml.add(extensions == null ? Xml.add(root, "extLst") : extensions, "ext");
        extension.setAttribute("uri", ID);
        Revisions.namespace(extension, "x14", Revisions.X14);
        var list = extension.getOwnerDocument().createElementNS(Revisions.X14, "x14:dataValidations");
        Revisions.namespace(list, "xm", Revisions.XM);
        list.setAttribute("count", Integer.toString(count));
        extension.appendChild(list);
        return list;
    }

    private static Element rewritten(Element validation) {
        var document = validation.getOwnerDocument();
        var moved = document.createElementNS(Revisions.X14, "x14:dataValidation");
        for (var name : List.of("type", "allowBlank", "showInputMessage", "promptTitle", "prompt")) {
            if (validation.hasAttribute(name)) {
                moved.setAttribute(name, validation.getAttribute(name));
            }
        }
        var formula = document.createElementNS(Revisions.X14, "x14:formula1");
        formula.appendChild(value(
                document.createElementNS(Revisions.XM, "xm:f"),
                Xml.child(validation, "formula1").getTextContent()));
        moved.appendChild(formula);
        moved.appendChild(value(document.createElementNS(Revisions.XM, "xm:sqref"), validation.getAttribute("sqref")));
        return moved;
    }

    private static Element value(Element element, String text) {
        element.setTextContent(text);
        return element;
    }
}
