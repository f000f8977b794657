package no.samlebok.yaml;

import java.util.List;
import no.samlebok.rule.Reference;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/** The fields that one rule mentions: each of them is there, in at least one of the rule's expansions. */
final class FieldChecks {
    private final Page page;
    private final Known known;
    private final Expressions expressions;
    private final List<Outline> outlines;
    private final Walk each;

    FieldChecks(Page page, List<Outline> outlines, Walk each) {
        this.page = page;
        this.known = new Known(page);
        this.expressions = new Expressions(page);
        this.outlines = outlines;
        this.each = each;
    }

    void expression(String text, String path) {
        references(expressions.expression(text, path), path);
    }

    void condition(String text, String path) {
        references(expressions.condition(text, path), path);
    }

    void all(List<String> fields, String path) {
        some(fields, path, Known.key(path) + "[okonomi.regnskap.{year}]");
        for (int at = 0; at < fields.size(); at++) {
            one(fields.get(at), path + "[" + at + "]");
        }
    }

    /** A field; nothing is said of one that is not written as text. */
    void one(String field, String path) {
        if (page.isSound(path)) {
            field(field, page.spot(path));
        }
    }

    /** Two fields of which neither goes without the other. */
    void both(@Nullable String one, String pathOfOne, @Nullable String other, String pathOfOther) {
        if ((one == null) != (other == null)) {
            var lacking = one == null ? pathOfOne : pathOfOther;
            var key = lacking.substring(lacking.lastIndexOf('.') + 1);
            page.fault(
                    lacking, Messages.of("definition.missing").with("key", key), key + ": okonomi.budsjett.{column}");
        }
        if (one != null) {
            one(one, pathOfOne);
        }
        if (other != null) {
            one(other, pathOfOther);
        }
    }

    void some(List<String> members, String path, String example) {
        if (members.isEmpty()) {
            page.fault(path, Messages.of("definition.noneAtAll"), example);
        }
    }

    private void references(List<Reference> references, String path) {
        references.stream()
                .filter(reference -> !Expressions.isThreshold(reference.text()))
                .forEach(reference -> field(reference.text(), page.inside(path, reference.position())));
    }

    private void field(String field, Spot spot) {
        FieldPattern.of(field)
                .ifPresentOrElse(
                        pattern -> field(pattern, spot),
                        () -> page.fault(
                                spot,
                                Messages.of("definition.noField").with("found", field),
                                Known.key(spot.path()) + "okonomi.avvik.{year}"));
    }

    private void field(FieldPattern pattern, Spot spot) {
        if (each.lacks(pattern)) {
            page.fault(
                    spot,
                    Messages.of("definition.needsEach").with("found", pattern.toString()),
                    "each: okonomi.columns");
            return;
        }
        known.has("section", pattern.section(), Outline.ids(outlines), spot, pattern::inSection);
        Outline.find(pattern.section(), outlines).ifPresent(outline -> {
            if (!pattern.hasRow(outline, each)) {
                known.has("row", pattern.row(), outline.rows().orElse(List.of()), spot, pattern::inRow);
            } else if (!pattern.hasColumn(outline, each)) {
                known.has("columnOf", pattern.column(), outline.written(), spot, pattern::inColumn);
            }
        });
    }
}
