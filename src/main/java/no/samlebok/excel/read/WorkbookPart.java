package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the main part of a workbook says: its sheets in tab order, its names and its date system. */
final class WorkbookPart {
    private final Budget budget;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final List<DefinedName> names = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Dates dates = Dates.SINCE_1900;

    private WorkbookPart(Budget budget) {
        this.budget = budget;
    }

    static WorkbookPart of(Container container, Part part) throws IOException {
        var workbook = new WorkbookPart(container.budget());
        try (var xml = container.xml(part, Vocabulary.SPREADSHEET, "workbook")) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr", "sheets", "definedNames" -> workbook.read(xml);
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        workbook.refuseTwins();
        return workbook;
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    List<DefinedName> names() {
        return names;
    }

    Dates dates() {
        return dates;
    }

    private void read(XmlInput xml) {
        xml.once(seen);
        switch (xml.name()) {
            case "workbookPr" -> readDates(xml);
            case "sheets" -> readSheets(xml);
            default -> readNames(xml);
        }
    }

    private void readDates(XmlInput xml) {
        dates = xml.flag("date1904") ? Dates.SINCE_1904 : Dates.SINCE_1900;
        xml.skip();
    }

    private void readSheets(XmlInput xml) {
        while (xml.child()) {
            sheets.add(SheetEntry.read(xml));
            budget.allow("snapshot.budget.sheets", sheets.size(), budget.sheets());
            xml.skip();
        }
    }

    private void readNames(XmlInput xml) {
        while (xml.child()) {
            names.add(DefinedName.read(xml));
            budget.allow("snapshot.budget.names", names.size(), budget.names());
        }
    }

    private void refuseTwins() {
        if (sheets.isEmpty()) {
            throw Unreadable.of("snapshot.sheet.none");
        }
        var tabs = new HashSet<String>();
        for (var sheet : sheets) {
            if (!tabs.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw Unreadable.of("snapshot.sheet.twice", "sheet", sheet.name());
            }
        }
        var scoped = new HashSet<String>();
        for (var name : names) {
            if (!name.isBuiltIn()
                    && !scoped.add(name.scope() + "!" + name.name().toLowerCase(Locale.ROOT))) {
                throw Unreadable.of("snapshot.name.twice", "found", name.name());
            }
        }
    }
}
