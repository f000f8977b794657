package no.samlebok.writers;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CalcChainDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Node;

/** Validates a workbook, or a Word document with the workbooks in it, by the schema of Office Open XML, and by what the standard asks beyond it. */
public final class Schema {
    /** Reads a part as the document it should be. */
    private interface Reader {
        XmlObject read(Node node, XmlOptions options) throws XmlException;
    }

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, Reader> READERS = Map.ofEntries(
            entry(SHEET + "sheet.main+xml", WorkbookDocument.Factory::parse),
            entry(SHEET + "worksheet+xml", WorksheetDocument.Factory::parse),
            entry(SHEET + "styles+xml", StyleSheetDocument.Factory::parse),
            entry(SHEET + "sharedStrings+xml", SstDocument.Factory::parse),
            entry(SHEET + "table+xml", TableDocument.Factory::parse),
            entry(SHEET + "comments+xml", CommentsDocument.Factory::parse),
            entry(SHEET + "calcChain+xml", CalcChainDocument.Factory::parse),
            entry(WORD + "document.main+xml", DocumentDocument.Factory::parse),
            entry(WORD + "styles+xml", StylesDocument.Factory::parse),
            entry(WORD + "numbering+xml", NumberingDocument.Factory::parse),
            entry(WORD + "settings+xml", SettingsDocument.Factory::parse),
            entry(WORD + "header+xml", HdrDocument.Factory::parse),
            entry(WORD + "footer+xml", FtrDocument.Factory::parse),
            entry(OFFICE + "drawing+xml", WsDrDocument.Factory::parse),
            entry(OFFICE + "drawingml.chart+xml", ChartSpaceDocument.Factory::parse),
            entry(OFFICE + "theme+xml", ThemeDocument.Factory::parse),
            entry(
                    OFFICE + "extended-properties+xml",
                    org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory
                            ::parse),
            entry(
                    OFFICE + "custom-properties+xml",
                    org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument.Factory
                            ::parse));

    /** Kinds of parts that these schemas say nothing of. */
    private static final Set<String> OTHERS = Set.of(
            "application/vnd.openxmlformats-package.core-properties+xml",
            "application/vnd.openxmlformats-package.relationships+xml",
            OFFICE + "vmlDrawing",
            "application/xml");

    private Schema() {}

    /** Fails where a file breaks the schema, saying how. */
    public static byte[] validate(byte[] file) {
        var faults = faults(file);
        if (!faults.isEmpty()) {
            throw new AssertionError("The file breaks the schema:\n" + String.join("\n", faults));
        }
        return file;
    }

    /** What is wrong in a workbook or a Word document, each with its part. */
    public static List<String> faults(byte[] file) {
        var parts = Parts.of(file);
        var faults = new ArrayList<String>();
        types(parts).forEach((name, type) -> validate(name, type, parts, faults));
        faults.addAll(Structure.faults(parts));
        return faults;
    }

    /** The content type of every part but the list of them. */
    static Map<String, String> types(Parts parts) {
        var list = parts.xml("[Content_Types].xml");
        var types = new LinkedHashMap<String, String>();
        for (var name : parts.names()) {
            if (!name.equals("[Content_Types].xml")) {
                types.put(name, type(list, name));
            }
        }
        return types;
    }

    private static String type(Xml list, String name) {
        var own = list.all("Override").stream()
                .filter(one -> one.getAttribute("PartName").equals("/" + name))
                .map(one -> one.getAttribute("ContentType"))
                .findFirst();
        return own.orElseGet(() -> list.all("Default").stream()
                .filter(one -> name.endsWith("." + one.getAttribute("Extension")))
                .map(one -> one.getAttribute("ContentType"))
                .findFirst()
                .orElse("none"));
    }

    private static void validate(String name, String type, Parts parts, List<String> faults) {
        if (type.equals(SHEET + "sheet")) {
            faults(parts.bytes(name)).forEach(fault -> faults.add(name + ": " + fault));
            return;
        }
        var reader = READERS.get(type);
        if (reader == null) {
            if (!OTHERS.contains(type)) {
                faults.add(name + ": no schema for " + type);
            }
            return;
        }
        var errors = new ArrayList<XmlError>();
        try {
            reader.read(Understood.of(parts.xml(name)).root().getOwnerDocument(), new XmlOptions())
                    .validate(new XmlOptions().setErrorListener(errors));
            errors.forEach(error -> faults.add(name + ": " + error.getMessage()));
        } catch (XmlException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }
}
