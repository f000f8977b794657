package no.samlebok.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.figure.Status;
import no.samlebok.template.Template;
import no.samlebok.words.Language;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Words;

/** The page about a family: its fields, its rules in words with their tolerances and messages, in one language. */
public final class FamilyPage {
    private static final List<PartKind> CONTENT = List.of(PartKind.ROW, PartKind.GROUP, PartKind.COLUMN, PartKind.TEXT);

    private final Template template;
    private final Language language;
    private final Markdown page = new Markdown();

    private FamilyPage(Template template, Language language) {
        this.template = template;
        this.language = language;
    }

    /** The page in Markdown. */
    public static String of(Template template, Language language) {
        return new FamilyPage(template, language).text();
    }

    private String text() {
        page.heading(1, template.title().in(language));
        page.paragraph(say(Messages.of("guide.family")
                .with("id", "`" + template.id() + "`")
                .with("version", Integer.toString(template.version()))));
        page.paragraph(say(Messages.of("guide.stated").with("words", stated())));
        var parts = Parts.of(template);
        parts.stream().filter(part -> part.kind() == PartKind.SECTION).forEach(section -> section(section, parts));
        page.heading(2, word("guide.rules"));
        page.paragraph(word("guide.rules.help"));
        parts.stream().filter(part -> part.kind() == PartKind.RULE).forEach(this::rule);
        charts();
        return page.text();
    }

    private String stated() {
        return Arrays.stream(Status.values())
                .map(status -> status.words().in(language))
                .collect(Collectors.joining(", "));
    }

    private void section(Part section, List<Part> parts) {
        page.heading(2, section.label().in(language));
        page.list(said(section));
        for (var kind : CONTENT) {
            var content = parts.stream()
                    .filter(part -> part.kind() == kind && part.id().startsWith(section.id() + "."))
                    .toList();
            if (!content.isEmpty()) {
                page.table(rows(kind, content));
            }
        }
    }

    /** A table of parts, with a column for each thing that is said of any of them. */
    private List<List<String>> rows(PartKind kind, List<Part> parts) {
        var names = parts.stream()
                .flatMap(part -> part.facts().stream())
                .map(Fact::name)
                .distinct()
                .sorted()
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(line(kind.words(), "Id", names.stream().map(FactName::words)));
        for (var part : parts) {
            var values = names.stream().map(name -> part.fact(name).orElse(Words.same("")));
            rows.add(line(part.label(), "`" + part.id() + "`", values));
        }
        return rows;
    }

    private List<String> line(Words first, String id, Stream<Words> rest) {
        return Stream.concat(Stream.of(first.in(language), id), rest.map(words -> words.in(language)))
                .toList();
    }

    private void rule(Part rule) {
        page.heading(3, rule.label().in(language));
        page.list(said(rule));
    }

    private List<String> said(Part part) {
        var id = "Id: `" + part.id() + "`";
        var facts = part.facts().stream()
                .map(fact ->
                        fact.name().words().in(language) + ": " + fact.value().in(language));
        return Stream.concat(Stream.of(id), facts).toList();
    }

    private void charts() {
        if (template.charts().isEmpty()) {
            return;
        }
        page.heading(2, word("guide.charts"));
        page.list(template.charts().stream()
                .map(chart -> chart.title().in(language) + " (`" + chart.section() + "." + chart.row() + "`)")
                .toList());
    }

    private String word(String key) {
        return Messages.words(key).in(language);
    }

    private String say(Message message) {
        return message.in(language);
    }
}
