package no.samlebok.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samlebok.app.Checked;
import no.samlebok.rule.Finding;
import no.samlebok.submission.Difference;
import no.samlebok.words.Excerpt;

/** Writes checked files for a person to read: the verdict, then each finding with where it is. */
final class CheckedText {
    private final Desk desk;

    CheckedText(Desk desk) {
        this.desk = desk;
    }

    /** All of them. */
    String write(List<Checked> files) {
        var text = new StringBuilder();
        files.forEach(file -> write(file, text));
        return text.toString().stripTrailing();
    }

    private void write(Checked checked, StringBuilder text) {
        text.append(checked.origin().file())
                .append(": ")
                .append(word("verdict", checked.verdict()))
                .append('\n');
        if (checked.refusal() != null) {
            text.append("  ").append(checked.refusal().in(desk.language())).append('\n');
        }
        if (checked.identity() != null) {
            text.append("  ").append(word("signature", checked.signature())).append('\n');
        }
        checked.findings().forEach(finding -> write(finding, text));
        checked.differences().forEach(difference -> write(difference, checked, text));
        text.append('\n');
    }

    private void write(Finding finding, StringBuilder text) {
        text.append("  ").append(word("severity", finding.severity()));
        if (finding.place() != null) {
            text.append(' ').append(finding.place());
        }
        var row = finding.row().in(desk.language());
        text.append(row.isBlank() ? "" : " (" + row + ")").append(": ");
        text.append(finding.message().in(desk.language())).append('\n');
    }

    private void write(Difference difference, Checked checked, StringBuilder text) {
        var label = Optional.ofNullable(checked.form())
                .flatMap(form -> form.field(difference.field()))
                .map(field -> field.label().in(desk.language()))
                .orElse(difference.field().toString());
        text.append("  ")
                .append(desk.say(
                        "difference",
                        "place",
                        difference.place() == null ? "" : difference.place().toString(),
                        "field",
                        label,
                        "here",
                        Excerpt.of(difference.here()),
                        "file",
                        difference.file(),
                        "there",
                        Excerpt.of(difference.there())))
                .append('\n');
    }

    private String word(String kind, Enum<?> value) {
        return desk.say(kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
