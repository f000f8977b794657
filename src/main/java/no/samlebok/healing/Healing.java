package no.samlebok.healing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlebok.book.Book;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.layout.Correction;
import no.samlebok.layout.Corrections;
import no.samlebok.layout.Layout;
import no.samlebok.layout.UnitWorkbook;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.template.Field;
import no.samlebok.template.Fill;
import no.samlebok.template.Form;
import no.samlebok.template.MeasureKind;
import no.samlebok.words.Excerpt;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;
import org.jspecify.annotations.Nullable;

/**
 * A returned workbook made anew from our own template, with the unit's own figures and texts, and what was found in it.
 *
 * @param layout the workbook
 * @param figures what the unit's answers are written as in it
 * @param corrections what it says is to be put right, and what is left out
 */
public record Healing(Layout layout, Figures figures, Corrections corrections) {
    private static final String LOST = "healing.lost";

    /**
     * Heals a workbook.
     *
     * @param form what the unit was asked
     * @param identity the line by which the workbook says what it is, as it came back
     * @param book what came back
     * @param read what was understood of it
     * @param findings what was found in it, by reading and by rules
     */
    public static Healing of(Form form, String identity, Book book, Figures read, List<Finding> findings) {
        var issued = UnitWorkbook.of(form, Figures.none(), identity);
        var figures = Carrying.of(form, read, noted(findings));
        var lines = lines(form, read, figures, findings);
        var corrections = Corrections.healed(lines, LeftOut.of(issued.draft(), book, read, findings));
        return new Healing(UnitWorkbook.of(form, figures, identity, corrections), figures, corrections);
    }

    /** The fields of which the reader says more than what it understood. */
    private static Set<FieldId> noted(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().startsWith("reading.") && finding.severity() != Severity.INFO)
                .map(Finding::field)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<Correction> lines(Form form, Figures read, Figures carried, List<Finding> findings) {
        var followOns = new FollowOns(form, read);
        var lines = new ArrayList<Correction>();
        findings.stream()
                .filter(finding -> !followOns.holds(finding))
                .forEach(finding -> lines.add(new Correction(finding, written(finding.field(), form, read))));
        var said = findings.stream().map(Finding::field).collect(Collectors.toSet());
        form.fields()
                .filter(field -> isLost(field, form, read, carried) && !said.contains(field.id()))
                .forEach(field -> lines.add(new Correction(lost(field), written(field.id(), form, read))));
        return lines;
    }

    /** Whether something was answered that is not certain, or not taken along. */
    private static boolean isLost(Field field, Form form, Figures read, Figures carried) {
        if (field.fill() != Fill.UNIT || form.isLocked(field.id())) {
            return false;
        }
        var figure = read.figure(field.id());
        boolean answered = !(figure instanceof Figure.Missing);
        return figure instanceof Figure.Unread
                || (answered && carried.entry(field.id()).isEmpty());
    }

    private static Finding lost(Field field) {
        var message = Messages.of(LOST).with("field", field.label());
        return new Finding(LOST, Severity.ERROR, field.id(), null, field.row(), message, null);
    }

    /** What a field was answered with, as it is shown; texts are left out, for they are long and stand in their cells. */
    private static String written(@Nullable FieldId id, Form form, Figures read) {
        var entry = id == null ? Optional.<Entry>empty() : read.entry(id);
        return entry.map(found -> written(found, form)).orElse("");
    }

    private static String written(Entry entry, Form form) {
        if (entry.figure() instanceof Figure.Text) {
            return "";
        }
        boolean stored = entry.figure() instanceof Figure.Amount && !entry.asText();
        return stored ? shown(entry, form) : Excerpt.of(entry.raw());
    }

    private static String shown(Entry entry, Form form) {
        var value = ((Figure.Amount) entry.figure()).value().stripTrailingZeros();
        boolean percent = form.field(entry.field()).stream()
                .anyMatch(field -> field.measure().kind() == MeasureKind.PERCENT);
        return Norwegian.number(value, Math.max(0, value.scale()), percent ? "%" : "");
    }
}
