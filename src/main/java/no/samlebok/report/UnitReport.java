package no.samlebok.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Settled;
import no.samlebok.submission.Submission;
import no.samlebok.template.Block;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.template.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has reported in a round.
 *
 * @param unit the unit
 * @param form what it is asked; null when it only gathers
 * @param fields the fields of the form, by id
 * @param counted the submission whose figures count; null when none does
 * @param latest the last one received; null when nothing is received
 * @param figures what counts: the round's own figures over those of the counted submission, computed ones computed
 *     again; empty when no submission counts
 */
public record UnitReport(
        Unit unit,
        @Nullable Form form,
        Map<FieldId, Field> fields,
        @Nullable Submission counted,
        @Nullable Submission latest,
        Figures figures) {
    public UnitReport {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A unit that returns nothing itself. */
    static UnitReport gathering(Unit unit) {
        return new UnitReport(unit, null, Map.of(), null, null, Figures.none());
    }

    /** What a unit has reported, from all its submissions. */
    static UnitReport of(Form form, List<Submission> submissions) {
        var choice = Choice.among(submissions);
        var counted = choice.counted();
        var figures = counted == null ? Figures.none() : Settled.figures(form, counted.figures());
        return new UnitReport(form.unit(), form, form.byId(), counted, choice.latest(), figures);
    }

    /** How far it has come. */
    public Standing standing() {
        if (form == null) {
            return Standing.GATHERS;
        }
        if (counted != null) {
            return counted.approved() ? Standing.APPROVED : Standing.VALID;
        }
        return latest == null ? Standing.MISSING : Standing.ERRORS;
    }

    /** The submission to speak of: the one that counts, else the last one received. */
    public Optional<Submission> shown() {
        return Optional.ofNullable(counted == null ? latest : counted);
    }

    /** A submission that came after the one that counts, and waits for approval or has errors. */
    public Optional<Submission> waiting() {
        return counted == null || counted.equals(latest) ? Optional.empty() : Optional.ofNullable(latest);
    }

    /** Whether the field is asked of it. */
    public boolean isAsked(FieldId field) {
        return fields.containsKey(field);
    }

    /** The number that counts; empty when it is anything else, or nothing the unit is asked for. */
    public Optional<BigDecimal> amount(FieldId field) {
        return isAsked(field) ? figures.amount(field) : Optional.empty();
    }

    /** The answer that counts; empty when there is none. */
    public Optional<Entry> entry(FieldId field) {
        return figures.entry(field);
    }

    /** Its part of the form that this section of the template became; empty when it does not apply to it. */
    public Optional<Block> block(String section) {
        return form == null
                ? Optional.empty()
                : form.blocks().stream()
                        .filter(block -> block.section().id().equals(section))
                        .findFirst();
    }

    /** How many findings of this weight the shown submission has. */
    public int findings(Severity severity) {
        return shown().map(submission -> count(submission, severity)).orElse(0);
    }

    /** How many findings of this weight a submission has. */
    static int count(Submission submission, Severity severity) {
        return (int) submission.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
