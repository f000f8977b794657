package no.samlebok.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.rule.Finding;
import no.samlebok.rule.Severity;
import no.samlebok.submission.Examination;
import no.samlebok.submission.Settled;
import no.samlebok.submission.Submission;
import no.samlebok.submission.Verdict;
import no.samlebok.template.Field;
import no.samlebok.template.Form;
import no.samlebok.words.Message;
import no.samlebok.words.Messages;
import no.samlebok.words.Norwegian;

/**
 * What a version comes to by what is known and decided now: with the round's newest figures, the corrections made on the
 * unit's behalf, the rules run again over both, and the findings that are lived with set apart.
 *
 * @param version the version
 * @param submission what was read in it, so changed
 * @param waived findings that are lived with today, and so do not count
 * @param applied the corrections that stand in it
 * @param conflicts corrections of cells that the unit has changed since
 */
public record Effect(
        Version version,
        Submission submission,
        List<Finding> waived,
        List<Amendment> applied,
        List<Amendment> conflicts) {
    public Effect {
        waived = List.copyOf(waived);
        applied = List.copyOf(applied);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * What a version comes to. The rules are run again only where something has changed since it was read.
     *
     * @param version the version
     * @param form what the unit is asked, with the round's newest figures
     * @param amendments the corrections of the unit's report
     * @param waivers the findings that are lived with
     * @param day the day it is asked for
     */
    static Effect of(
            Version version, Form form, Collection<Amendment> amendments, List<Waiver> waivers, LocalDate day) {
        var read = version.submission();
        var applied = amendments.stream()
                .filter(one -> one.standsOver(read.figures()))
                .toList();
        var conflicts = amendments.stream()
                .filter(one -> one.conflictsWith(read.figures()))
                .toList();
        var corrected =
                Figures.of(applied.stream().map(one -> placed(one, read)).toList());
        var figures = Settled.figures(form, read.figures().with(corrected));
        var moved = moved(read, form);
        var findings = new ArrayList<>(
                applied.isEmpty() && moved.isEmpty() ? read.findings() : examined(read, form, figures, applied));
        if (wroteTexts(read, form)) {
            moved.forEach(field -> findings.add(moved(field, read, form)));
        }
        conflicts.stream().map(one -> conflict(one, form, read)).forEach(findings::add);
        Predicate<Finding> livedWith = finding -> waivers.stream().anyMatch(waiver -> waiver.covers(finding, day));
        var open = findings.stream().filter(livedWith.negate()).toList();
        var submission = new Submission(read.identity(), read.origin(), figures, open);
        return new Effect(
                version, submission, findings.stream().filter(livedWith).toList(), applied, conflicts);
    }

    /** Whether it has no errors that count. */
    public boolean isValid() {
        return submission.verdict() == Verdict.VALID;
    }

    /** The correction that stands in a field. */
    public Optional<Amendment> amendment(FieldId field) {
        return applied.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    private static Entry placed(Amendment amendment, Submission read) {
        var entry = amendment.entry();
        var place = read.figures().entry(entry.field()).map(old -> old.place()).orElse(entry.place());
        return new Entry(entry.field(), entry.figure(), entry.raw(), place, entry.asText());
    }

    /** What is found now: by the rules, and by the reader where it still holds. */
    private static List<Finding> examined(Submission read, Form form, Figures figures, List<Amendment> applied) {
        var rules = form.rules().stream().map(rule -> rule.head().id()).collect(Collectors.toSet());
        var amended = applied.stream().map(Amendment::field).collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        read.findings().stream()
                .filter(finding -> !rules.contains(finding.rule()))
                .filter(finding -> finding.field() == null || !amended.contains(finding.field()))
                .forEach(findings::add);
        findings.addAll(Examination.of(form, figures));
        return findings;
    }

    private static boolean wroteTexts(Submission read, Form form) {
        return read.figures().entries().values().stream()
                .anyMatch(entry -> entry.figure() instanceof Figure.Text && !form.isLocked(entry.field()));
    }

    /** The round's own figures that have changed since the workbook went out. */
    private static List<Field> moved(Submission read, Form form) {
        return form.fields()
                .filter(field -> form.isLocked(field.id()))
                .filter(field -> read.figures().entry(field.id()).isPresent())
                .filter(field -> !read.figures()
                        .figure(field.id())
                        .isSameAs(form.issued().figure(field.id())))
                .toList();
    }

    private static Finding moved(Field field, Submission read, Form form) {
        var message = Messages.of("ledger.moved")
                .with("field", field.label())
                .with("from", shown(read.figures(), field))
                .with("to", shown(form.issued(), field));
        return finding("ledger.moved", Severity.WARNING, field, read, message);
    }

    private static Finding conflict(Amendment amendment, Form form, Submission read) {
        var field = form.field(amendment.field()).orElseThrow();
        var message = Messages.of("ledger.conflict")
                .with("field", field.label())
                .with("corrected", amendment.entry().raw())
                .with("written", shown(read.figures(), field));
        return finding("ledger.conflict", Severity.ERROR, field, read, message);
    }

    private static Finding finding(String id, Severity severity, Field field, Submission read, Message message) {
        var place = read.figures().entry(field.id()).map(entry -> entry.place()).orElse(null);
        return new Finding(id, severity, field.id(), place, field.row(), message, null);
    }

    private static String shown(Figures figures, Field field) {
        return figures.figure(field.id()) instanceof Figure.Amount amount
                ? Norwegian.number(amount.value(), field.decimals(), "")
                : figures.entry(field.id()).map(entry -> entry.raw()).orElse("–");
    }
}
