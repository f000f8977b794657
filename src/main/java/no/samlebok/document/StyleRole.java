package no.samlebok.document;

/** What a style is for; Word knows the built-in ones by an English name, whatever language it shows them in. */
enum StyleRole {
    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    HEADING_1("heading 1", "Heading1"),
    HEADING_2("heading 2", "Heading2"),
    HEADING_3("heading 3", "Heading3"),
    HEADING_4("heading 4", "Heading4"),
    BODY("Body Text", "Normal"),
    BULLET("List Bullet", "ListBullet"),
    CAPTION("caption", "Caption"),
    CONTENTS_HEADING("TOC Heading", "TOCHeading"),
    CONTENTS_1("toc 1", "TOC1"),
    CONTENTS_2("toc 2", "TOC2"),
    CONTENTS_3("toc 3", "TOC3"),
    MARK("Samlebok mark", "SamlebokMark"),
    NOTE("Samlebok note", "SamlebokNote"),
    MEASURE("Samlebok measure", "SamlebokMeasure"),
    GAP("Samlebok gap", "SamlebokGap"),
    CELL("Samlebok cell", "SamlebokCell"),
    FIGURE("Samlebok figure", "SamlebokFigure"),
    TABLE("Samlebok table", "SamlebokTable");

    private final String word;
    private final String own;

    StyleRole(String word, String own) {
        this.word = word;
        this.own = own;
    }

    /** The name that Word stores for it. */
    String word() {
        return word;
    }

    /** The id of our own style for it. */
    String own() {
        return own;
    }

    /** The heading of a level from 1; below the fourth they look alike. */
    static StyleRole heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The line in the table of contents for a heading of a level from 1. */
    static StyleRole contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }
}
