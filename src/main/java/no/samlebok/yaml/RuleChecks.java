package no.samlebok.yaml;

import java.util.List;
import no.samlebok.template.Check;
import no.samlebok.template.RuleDefinition;
import no.samlebok.template.Section;
import no.samlebok.words.Messages;
import org.jspecify.annotations.Nullable;

/** Rules: what they walk over and every field they mention is there. */
final class RuleChecks {
    private static final List<String> WALKS = List.of("columns", "rows");

    private final Page page;
    private final Known known;
    private final List<Outline> outlines;

    RuleChecks(Page page, List<Section> sections) {
        this.page = page;
        this.known = new Known(page);
        this.outlines = sections.stream().map(Outline::of).toList();
    }

    void check(List<RuleDefinition> rules) {
        known.differ(rules.stream().map(RuleDefinition::id).toList(), at -> "rules[" + at + "].id");
        for (int at = 0; at < rules.size(); at++) {
            rule(rules.get(at), "rules[" + at + "]");
        }
    }

    private void rule(RuleDefinition rule, String path) {
        var fields = new FieldChecks(page, outlines, each(rule.each(), path + ".each"));
        if (rule.when() != null) {
            fields.condition(rule.when(), path + ".when");
        }
        check(rule.check(), fields, path + ".check");
    }

    private Walk each(@Nullable String each, String path) {
        if (each == null) {
            return Walk.NONE;
        }
        int dot = each.indexOf('.');
        if (dot < 0 || !WALKS.contains(each.substring(dot + 1))) {
            page.fault(path, Messages.of("definition.each").with("found", each), "each: okonomi.columns");
            return Walk.UNKNOWN;
        }
        var section = each.substring(0, dot);
        known.has("section", section, Outline.ids(outlines), path, id -> id + each.substring(dot));
        return Outline.find(section, outlines).map(Walk::over).orElse(Walk.UNKNOWN);
    }

    private static void check(Check check, FieldChecks fields, String path) {
        if (check instanceof Check.Required required) {
            fields.all(required.fields(), path + ".fields");
        } else if (check instanceof Check.OneOf oneOf) {
            fields.all(oneOf.fields(), path + ".fields");
            fields.some(oneOf.values(), path + ".values", "values: [Småbarn, Storbarn]");
        } else if (check instanceof Check.Range range) {
            fields.all(range.fields(), path + ".fields");
        } else if (check instanceof Check.NumbersOnly numbers) {
            fields.all(numbers.fields(), path + ".fields");
        } else if (check instanceof Check.Pair pair) {
            fields.all(pair.fields(), path + ".fields");
        } else if (check instanceof Check.Sum sum) {
            fields.one(sum.total(), path + ".total");
            fields.all(sum.parts(), path + ".parts");
        } else if (check instanceof Check.Compare compare) {
            fields.expression(compare.left(), path + ".left");
            fields.expression(compare.right(), path + ".right");
        } else if (check instanceof Check.Change change) {
            change(change, fields, path);
        } else if (check instanceof Check.Decidable decidable) {
            fields.one(decidable.goals(), path + ".goals");
            fields.one(decidable.results(), path + ".results");
        } else if (check instanceof Check.Text text) {
            text(text, fields, path);
        }
    }

    private static void change(Check.Change change, FieldChecks fields, String path) {
        fields.one(change.from(), path + ".from");
        fields.one(change.to(), path + ".to");
        fields.both(change.alongsideFrom(), path + ".alongsideFrom", change.alongsideTo(), path + ".alongsideTo");
    }

    private static void text(Check.Text text, FieldChecks fields, String path) {
        fields.all(text.texts(), path + ".texts");
        for (int at = 0; at < text.claims().size(); at++) {
            var claim = text.claims().get(at);
            fields.one(claim.field(), path + ".claims[" + at + "].field");
            if (claim.previous() != null) {
                fields.one(claim.previous(), path + ".claims[" + at + "].previous");
            }
        }
    }
}
