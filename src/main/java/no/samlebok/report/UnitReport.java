package no.samlebok.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figures;
import no.samlebok.ledger.Amendment;
import no.samlebok.ledger.Effect;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.ledger.Version;
import no.samlebok.rule.Severity;
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
 * @param ledger everything that has happened to its report
 * @param effect the version that counts, as it counts now; null when none does
 * @param latest the last one received, as it would count now; null when nothing is received
 * @param figures what counts: the round's own figures over those of the version that counts, with the corrections made on
 *     the unit's behalf, computed ones computed again; empty when none counts
 * @param livedWith the findings that are lived with, in the version that counts and in the last one received
 */
public record UnitReport(
        Unit unit,
        @Nullable Form form,
        Map<FieldId, Field> fields,
        UnitLedger ledger,
        @Nullable Effect effect,
        @Nullable Submission latest,
        Figures figures,
        List<LivedWith> livedWith) {
    public UnitReport {
        livedWith = List.copyOf(livedWith);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A unit that returns nothing itself. */
    static UnitReport gathering(Unit unit) {
        return new UnitReport(unit, null, Map.of(), UnitLedger.EMPTY, null, null, Figures.none(), List.of());
    }

    /** What a unit has reported on a day, from all that has happened to its report. */
    public static UnitReport of(Form form, UnitLedger ledger, LocalDate day) {
        var counts = ledger.counted(form, day).map(version -> ledger.effect(version, form, day));
        var latest = ledger.latest().map(version -> ledger.effect(version, form, day));
        var effect = counts.orElse(null);
        var figures = effect == null ? Figures.none() : effect.submission().figures();
        var livedWith = Stream.of(counts, latest.filter(last -> !isOf(last, counts)))
                .flatMap(Optional::stream)
                .flatMap(one -> LivedWith.of(one, ledger, day).stream())
                .toList();
        var last = latest.map(Effect::submission).orElse(null);
        return new UnitReport(form.unit(), form, form.byId(), ledger, effect, last, figures, livedWith);
    }

    private static boolean isOf(Effect latest, Optional<Effect> counts) {
        return counts.filter(one -> one.version().number() == latest.version().number())
                .isPresent();
    }

    /** What it would have reported on a day if a version counted, whichever counts. */
    public static UnitReport asIf(Form form, UnitLedger ledger, Version version, LocalDate day) {
        var effect = ledger.effect(version, form, day);
        var read = effect.submission();
        var livedWith = LivedWith.of(effect, ledger, day);
        return new UnitReport(form.unit(), form, form.byId(), ledger, effect, read, read.figures(), livedWith);
    }

    /** How far it has come. */
    public Standing standing() {
        return form == null ? Standing.GATHERS : Standing.of(ledger, effect);
    }

    /** The submission whose figures count, as they count now; null when none does. */
    public @Nullable Submission counted() {
        return effect == null ? null : effect.submission();
    }

    /** The submission to speak of: the one that counts, else the last one received. */
    public Optional<Submission> shown() {
        return Optional.ofNullable(counted()).or(() -> Optional.ofNullable(latest));
    }

    /** A submission that came after the one that counts, and waits for approval or has errors. */
    public Optional<Submission> waiting() {
        return Optional.ofNullable(counted())
                .filter(counted -> !counted.equals(latest))
                .flatMap(counted -> Optional.ofNullable(latest));
    }

    /** Whether the field is asked of it. */
    public boolean isAsked(FieldId field) {
        return fields.containsKey(field);
    }

    /** The number that counts; empty when it is anything else, or nothing the unit is asked for. */
    public Optional<BigDecimal> amount(FieldId field) {
        return isAsked(field) ? figures.amount(field) : Optional.empty();
    }

    /** The correction that stands in a field, made on its behalf. */
    public Optional<Amendment> amendment(FieldId field) {
        return Optional.ofNullable(effect).flatMap(counts -> counts.amendment(field));
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

    /** The unit, and how far it has come; all else hangs on it, down to every cell, and is more than a message can hold. */
    @Override
    public String toString() {
        return unit.name() + " (" + standing() + ")";
    }
}
