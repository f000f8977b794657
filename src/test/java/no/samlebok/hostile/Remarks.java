package no.samlebok.hostile;

import static no.samlebok.hostile.Hostile.same;

import java.util.List;
import no.samlebok.writers.Parts;

/** Notes on cells made to do harm: nobody's figures stand in them, so the workbook is read as if they were not there. */
final class Remarks {
    private static final String PART = "xl/comments99.xml";
    private static final int MANY = 500_000;
    private static final int HUGE = 60 * 1024 * 1024;

    private final Victim victim;
    private final String canary;
    private final String listener;

    Remarks(Victim victim, String canary, String listener) {
        this.victim = victim;
        this.canary = canary;
        this.listener = listener;
    }

    List<Hostile> all() {
        var fetching = Entities.fetching(canary, listener);
        return List.of(
                same("a note that fetches a file", () -> noted(fetching.get(0) + comments(note("A1", "&e;")))),
                same("notes of a fetched kind", () -> noted(fetching.get(1) + comments(note("A1", "x")))),
                same("notes with a fetched parameter", () -> noted(fetching.get(2) + comments(note("A1", "x")))),
                same("notes without end", () -> noted("<comments xmlns='" + Victim.MAIN + "'><commentList>")),
                same("notes that are none", () -> noted("\u00d0\u00cf")),
                same("a note of 60 MB", () -> noted(comments(note("A1", "x".repeat(HUGE))))),
                same(
                        "half a million notes",
                        () -> noted(comments(note("A1", "x").repeat(MANY)))),
                same("a note a hundred thousand deep", () -> noted(comments(note("A1", "<r>".repeat(100_000))))),
                same("a note on no cell", () -> noted(comments(note("XFE0", "x")))),
                same("notes that are not there", () -> linked().file()),
                same(
                        "notes that are the sheet itself",
                        () -> linked(victim.sheet()).file()));
    }

    private byte[] noted(String xml) {
        return linked().with(PART, xml);
    }

    private Victim linked() {
        return linked(PART);
    }

    /** With a link from the sheet to its notes. */
    private Victim linked(String target) {
        var sheet = victim.sheet();
        int name = sheet.lastIndexOf('/') + 1;
        var links = sheet.substring(0, name) + "_rels/" + sheet.substring(name) + ".rels";
        var link = "<Relationship Id='harm' Type='" + Victim.LINKS + "/comments' Target='/" + target + "'/>";
        var none = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + link
                + "</Relationships>";
        boolean has = Parts.of(victim.file()).has(links);
        var file = has ? victim.append(links, link) : victim.with(links, none);
        return new Victim(file, sheet, victim.cell());
    }

    private static String comments(String notes) {
        return "<comments xmlns='" + Victim.MAIN + "'><commentList>" + notes + "</commentList></comments>";
    }

    private static String note(String at, String text) {
        return "<comment ref='" + at + "'><text><t>" + text + "</t></text></comment>";
    }
}
