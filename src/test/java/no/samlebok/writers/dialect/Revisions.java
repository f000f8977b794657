package no.samlebok.writers.dialect;

import no.samlebok.writers.Xml;
import org.w3c.dom.Element;

/** The namespaces that later editions of Excel declare and that older readers may ignore. */
final class Revisions {
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac";
    static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String XR = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

    private Revisions() {}

    /** Declares them, and marks them as ignorable. */
    static void declare(Element root) {
        namespace(root, "mc", COMPATIBILITY);
        namespace(root, "x14ac", X14AC);
        namespace(root, "xr", XR);
        root.setAttributeNS(COMPATIBILITY, "mc:Ignorable", "x14ac xr");
    }

    static void namespace(Element on, String prefix, String uri) {
        on.setAttributeNS(XMLNS, "xmlns:" + prefix, uri);
    }

    /** Gives an element the id of a revision. */
    static void mark(Element element, int number) {
        element.setAttributeNS(XR, "xr:uid", String.format("{00000000-0001-0000-0000-%012X}", number));
    }

    /** Declares and marks the root of a part. */
    static void dress(Xml part, int number) {
        declare(part.root());
        mark(part.root(), number);
    }
}
