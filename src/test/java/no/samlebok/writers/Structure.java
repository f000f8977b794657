package no.samlebok.writers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samlebok.book.Address;
import no.samlebok.book.Area;
import org.w3c.dom.Element;

/** What the standard asks of a file and its schema cannot say: ids that are unique, and point at something. */
final class Structure {
    private final Parts parts;
    private final List<String> faults = new ArrayList<>();

    private Structure(Parts parts) {
        this.parts = parts;
    }

    static List<String> faults(Parts parts) {
        var structure = new Structure(parts);
        structure.types();
        for (var name : parts.names()) {
            structure.part(name);
        }
        if (parts.has("xl/workbook.xml")) {
            structure.workbook();
            structure.tables();
        }
        if (parts.has("word/document.xml")) {
            structure.faults.addAll(WordStructure.faults(parts));
        }
        return structure.faults;
    }

    private void types() {
        var list = parts.xml("[Content_Types].xml");
        unique("[Content_Types].xml", list.all("Override"), part -> part.getAttribute("PartName"));
        list.all("Override").stream()
                .map(part -> part.getAttribute("PartName").substring(1))
                .filter(part -> !parts.has(part))
                .forEach(part -> faults.add("[Content_Types].xml: no part " + part));
    }

    private void part(String name) {
        if (name.endsWith(".rels")) {
            relationships(name);
        } else if (name.matches("xl/worksheets/[^/]*\\.xml")) {
            sheet(name);
        } else if (name.matches("xl/drawings/[^/]*\\.xml")) {
            unique(name, parts.xml(name).all("cNvPr"), shape -> shape.getAttribute("id"));
        } else if (name.matches("xl/comments[^/]*\\.xml|xl/comments/.*")) {
            unique(name, parts.xml(name).all("comment"), comment -> comment.getAttribute("ref"));
        } else if (name.matches("(xl|word)/charts/chart[^/]*\\.xml")) {
            chart(name);
        } else if (name.endsWith(".vml")) {
            parts.xml(name);
        }
    }

    private void relationships(String name) {
        var list = parts.xml(name).all("Relationship");
        unique(name, list, one -> one.getAttribute("Id"));
        var folder = name.replaceAll("_rels/[^/]*$", "");
        list.stream()
                .filter(one -> !one.getAttribute("TargetMode").equals("External"))
                .map(one -> resolved(folder, one.getAttribute("Target")))
                .filter(target -> !parts.has(target))
                .forEach(target -> faults.add(name + ": no part " + target));
    }

    /** The name of the part a relationship of a folder points at. */
    static String resolved(String folder, String target) {
        var path = target.startsWith("/") ? target.substring(1) : folder + target;
        return java.nio.file.Path.of(path).normalize().toString();
    }

    private void sheet(String name) {
        var sheet = parts.xml(name);
        int styles = Xml.children(Xml.child(parts.xml("xl/styles.xml").root(), "cellXfs"))
                .toList()
                .size();
        int strings = parts.has("xl/sharedStrings.xml")
                ? parts.xml("xl/sharedStrings.xml").all("si").size()
                : 0;
        var cells = sheet.all("c");
        unique(name, cells, cell -> cell.getAttribute("r"));
        for (var cell : cells) {
            inside(name, cell, cell.getAttribute("s"), styles);
            if (cell.getAttribute("t").equals("s")) {
                inside(name, cell, Xml.child(cell, "v").getTextContent(), strings);
            }
        }
        rising(name, sheet);
        unique(name, sheet.all("hyperlink"), link -> link.getAttribute("ref"));
        apart(name, sheet.all("mergeCell").stream().map(area -> area.getAttribute("ref")));
        counted(name, sheet, "mergeCells", "hyperlinks", "dataValidations", "tableParts");
        int formats = parts.xml("xl/styles.xml").all("dxf").size();
        sheet.all("cfRule").stream()
                .filter(rule -> rule.hasAttribute("dxfId"))
                .forEach(rule -> inside(name, rule, rule.getAttribute("dxfId"), formats));
    }

    private void rising(String name, Xml sheet) {
        int last = 0;
        for (var row : sheet.all("row")) {
            int index = row.hasAttribute("r") ? Integer.parseInt(row.getAttribute("r")) : last + 1;
            if (index <= last) {
                faults.add(name + ": row " + index + " after row " + last);
            }
            last = index;
            int column = -1;
            for (var cell : Xml.children(row).toList()) {
                int next = Address.parse(cell.getAttribute("r")).column();
                if (next <= column) {
                    faults.add(name + ": cell " + cell.getAttribute("r") + " out of order");
                }
                column = next;
            }
        }
    }

    private void chart(String name) {
        var chart = parts.xml(name);
        unique(
                name,
                Stream.of("catAx", "valAx", "dateAx", "serAx")
                        .flatMap(kind -> chart.all(kind).stream())
                        .toList(),
                axis -> Xml.child(axis, "axId").getAttribute("val"));
        unique(name, chart.all("ser"), series -> Xml.child(series, "idx").getAttribute("val"));
        chart.all("ptCount")
                .forEach(count -> Xml.all((Element) count.getParentNode(), "pt")
                        .forEach(point -> inside(
                                name, point, point.getAttribute("idx"), Integer.parseInt(count.getAttribute("val")))));
    }

    private void workbook() {
        var name = "xl/workbook.xml";
        var workbook = parts.xml(name);
        unique(name, workbook.all("sheet"), sheet -> sheet.getAttribute("sheetId"));
        unique(name, workbook.all("sheet"), sheet -> sheet.getAttribute("name"));
        unique(name, workbook.all("sheet"), sheet -> sheet.getAttributeNS(Xml.RELATIONSHIPS, "id"));
        unique(
                name,
                workbook.all("definedName"),
                one -> one.getAttribute("name") + " " + one.getAttribute("localSheetId"));
        workbook.all("definedName").stream()
                .filter(one -> one.getTextContent().contains("#REF!"))
                .forEach(one -> faults.add(name + ": " + one.getAttribute("name") + " dangles"));
    }

    private void tables() {
        var tables = new ArrayList<Element>();
        for (var name : parts.names()) {
            if (name.matches("xl/tables/[^/]*\\.xml")) {
                var table = parts.xml(name);
                tables.add(table.root());
                unique(name, table.all("tableColumn"), column -> column.getAttribute("id"));
                unique(name, table.all("tableColumn"), column -> column.getAttribute("name"));
                counted(name, table, "tableColumns");
            }
        }
        unique("xl/tables", tables, table -> table.getAttribute("id"));
        unique("xl/tables", tables, table -> table.getAttribute("displayName"));
    }

    private void unique(String part, List<Element> elements, Function<Element, String> id) {
        Set<String> seen = new HashSet<>();
        elements.stream()
                .map(id)
                .filter(one -> !seen.add(one.toLowerCase(Locale.ROOT)))
                .forEach(one -> faults.add(part + ": " + one + " twice"));
    }

    private void apart(String part, Stream<String> areas) {
        var seen = new ArrayList<Area>();
        areas.map(Area::parse).forEach(area -> {
            if (seen.stream().anyMatch(other -> other.holds(area.first()) || area.holds(other.first()))) {
                faults.add(part + ": " + area.a1() + " overlaps");
            }
            seen.add(area);
        });
    }

    private void inside(String part, Element element, String index, int size) {
        if (!index.isEmpty() && Integer.parseInt(index) >= size) {
            faults.add(part + ": " + element.getNodeName() + " points at " + index + " of " + size);
        }
    }

    private void counted(String part, Xml xml, String... lists) {
        for (var name : lists) {
            xml.all(name).stream()
                    .filter(list -> list.hasAttribute("count"))
                    .filter(list -> Xml.children(list).count() != Integer.parseInt(list.getAttribute("count")))
                    .forEach(list -> faults.add(part + ": " + name + " are not " + list.getAttribute("count")));
        }
    }
}
