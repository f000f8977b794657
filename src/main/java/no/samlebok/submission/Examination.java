package no.samlebok.submission;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Rule;
import no.samlebok.rule.Violation;
import no.samlebok.template.Block;
import no.samlebok.template.Form;
import no.samlebok.words.Message;
import no.samlebok.words.Words;

/** Holds a unit's figures against every rule of its form. */
public final class Examination {
    private Examination() {}

    /** What the rules find, in the order of the rules. */
    public static List<Finding> of(Form form, Figures figures) {
        var findings = new ArrayList<Finding>();
        for (var rule : form.rules()) {
            for (var violation : rule.check(figures).violations()) {
                findings.add(finding(rule, violation, form, figures));
            }
        }
        return List.copyOf(findings);
    }

    private static Finding finding(Rule rule, Violation violation, Form form, Figures figures) {
        var cell = violation.cell();
        var place = figures.entry(cell).map(Entry::place).orElse(null);
        return new Finding(
                rule.head().id(),
                violation.severity(),
                violation.field(),
                place,
                row(cell, form, figures),
                named(violation.message(), cell, form, figures),
                violation.gap());
    }

    /** In an open list the message speaks of a line by its name, where it spoke of it by its number. */
    private static Message named(Message message, FieldId cell, Form form, Figures figures) {
        var field = form.field(cell).orElse(null);
        if (field == null) {
            return message;
        }
        var own = field.subject();
        var named = field.inRow(row(cell, form, figures)).subject();
        boolean isOwn = own.label().equals(message.arguments().get("field"));
        return isOwn ? message.with("field", named.label()).with("row", named.row()) : message;
    }

    /** The label of a field's row; in an open list what the unit called the line, if it did. */
    private static Words row(FieldId field, Form form, Figures figures) {
        var name = figures.text(new FieldId(field.section(), field.row(), Block.NAME));
        return name.isBlank() ? form.field(field).map(found -> found.row()).orElse(Words.same("")) : Words.same(name);
    }
}
