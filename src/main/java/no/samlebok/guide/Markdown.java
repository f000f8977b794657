package no.samlebok.guide;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a page in Markdown, as GitHub and any editor show it. */
final class Markdown {
    private final StringBuilder page = new StringBuilder();

    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + escaped(text));
    }

    Markdown paragraph(String text) {
        return block(escaped(text));
    }

    Markdown list(List<String> items) {
        return block(items.stream().map(item -> "- " + escaped(item)).collect(Collectors.joining("\n")));
    }

    /** A table; the first row is its head. */
    Markdown table(List<List<String>> rows) {
        var lines = rows.stream().map(Markdown::line).collect(Collectors.toList());
        lines.add(1, "|" + " --- |".repeat(rows.get(0).size()));
        return block(String.join("\n", lines));
    }

    String text() {
        return page.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> escaped(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Markdown block(String text) {
        page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
        return this;
    }

    /** Ids stand between backticks as they are; elsewhere nothing is markup or a tag. */
    private static String escaped(String text) {
        var parts = text.replace("\n", " ").split("`", -1);
        for (int at = 0; at < parts.length; at += 2) {
            parts[at] = parts[at].replaceAll("([*_<\\[\\]])", "\\\\$1");
        }
        return String.join("`", parts);
    }
}
