package no.samlebok.draft;

import no.samlebok.book.Content;
import org.jspecify.annotations.Nullable;

/**
 * A cell to be written.
 *
 * @param column 0-based
 * @param content a formula always carries the right cached value, for previews and Protected View show nothing else
 * @param role what it is for
 * @param format how its number is shown
 * @param link where it leads when clicked: {@code 'Økonomi'!C8}; null when nowhere
 * @param note a comment shown when pointed at; null when none
 * @param mark a sign that something was found in it; null when nothing was
 */
public record DraftCell(
        int column,
        Content content,
        Role role,
        NumberFormat format,
        @Nullable String link,
        @Nullable String note,
        @Nullable Mark mark) {
    /** A cell of words. */
    public static DraftCell words(int column, String text, Role role) {
        return new DraftCell(
                column,
                text.isEmpty() ? Content.blank() : new Content.Text(text),
                role,
                NumberFormat.GENERAL,
                null,
                null,
                null);
    }

    /** A cell with other content, all else alike. */
    public static DraftCell of(int column, Content content, Role role, NumberFormat format) {
        return new DraftCell(column, content, role, format, null, null, null);
    }

    /** The same cell leading somewhere. */
    public DraftCell linkedTo(String target) {
        return new DraftCell(column, content, role, format, target, note, mark);
    }

    /** The same cell with a comment. */
    public DraftCell noted(String text) {
        return new DraftCell(column, content, role, format, link, text, mark);
    }

    /** The same cell with a sign on it. */
    public DraftCell marked(Mark sign) {
        return new DraftCell(column, content, role, format, link, note, sign);
    }
}
