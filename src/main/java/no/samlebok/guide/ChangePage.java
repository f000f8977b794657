package no.samlebok.guide;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.words.Language;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** A change log as a page in Markdown, in one language. */
public final class ChangePage {
    private final ChangeLog log;
    private final Language language;

    private ChangePage(ChangeLog log, Language language) {
        this.log = log;
        this.language = language;
    }

    /** The page; it says so when nothing changed. */
    public static String of(ChangeLog log, Language language) {
        return new ChangePage(log, language).text();
    }

    private String text() {
        var page = new Markdown();
        page.heading(
                1,
                Messages.of("guide.changes")
                        .with("family", log.after().title())
                        .with("before", Integer.toString(log.before().version()))
                        .with("after", Integer.toString(log.after().version()))
                        .in(language));
        if (log.changes().isEmpty()) {
            return page.paragraph(word("guide.changes.none")).text();
        }
        page.list(
                log.changes().stream().flatMap(change -> lines(change).stream()).toList());
        return page.text();
    }

    private List<String> lines(Change change) {
        if (change instanceof Change.New) {
            return List.of(line("guide.change.new", change.part()));
        }
        if (change instanceof Change.Gone) {
            return List.of(line("guide.change.gone", change.part()));
        }
        var lines = new ArrayList<String>();
        for (var difference : ((Change.Altered) change).differences()) {
            lines.add(line("guide.change.altered", change.part()) + " " + difference(difference));
        }
        return lines;
    }

    private String line(String key, Part part) {
        return Messages.of(key)
                .with("kind", part.kind().words())
                .with("label", part.label())
                .with("id", "`" + part.id() + "`")
                .in(language);
    }

    private String difference(Change.Difference difference) {
        return difference.name().in(language) + ": " + quoted(difference.before()) + " → " + quoted(difference.after());
    }

    private String quoted(Words words) {
        return words.nb().isEmpty() ? word("guide.nothing") : "«" + words.in(language) + "»";
    }

    private String word(String key) {
        return Messages.words(key).in(language);
    }
}
