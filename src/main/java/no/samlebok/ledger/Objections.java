package no.samlebok.ledger;

import java.time.LocalDate;
import java.util.Optional;
import no.samlebok.figure.Figure;
import no.samlebok.template.Form;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a deed itself, when the one who does it may do such a thing now. */
record Objections(UnitLedger ledger, Form form, LocalDate day) {
    static Optional<Objection> of(Deed deed, UnitLedger ledger, Form form, LocalDate day) {
        return Optional.ofNullable(new Objections(ledger, form, day).to(deed));
    }

    private @Nullable Objection to(Deed deed) {
        if (deed instanceof Deed.OfVersion about
                && about.version() != ledger.versions().size()) {
            return Objection.NEWER_VERSION;
        }
        if (deed instanceof Deed.Reasoned reasoned && reasoned.reason().isBlank()) {
            return Objection.NO_REASON;
        }
        if (deed instanceof Deed.Waive waive && day.isAfter(waive.until())) {
            return Objection.PAST;
        }
        if (deed instanceof Deed.Amend amend
                && form.field(amend.entry().field()).filter(form::isOpen).isEmpty()) {
            return Objection.NOT_OPEN;
        }
        if (deed instanceof Deed.Amend amend && amend.entry().figure() instanceof Figure.Unread) {
            return Objection.UNREADABLE;
        }
        return isThere(deed) ? null : Objection.NO_SUCH_THING;
    }

    /** Whether what a deed is about is there: a finding to live with, a waiver to end, a conflict to settle. */
    private boolean isThere(Deed deed) {
        if (deed instanceof Deed.Waive waive) {
            return ledger.versions().stream()
                    .map(version -> ledger.effect(version, form, day))
                    .flatMap(effect -> effect.submission().findings().stream())
                    .anyMatch(waive::isOf);
        }
        if (deed instanceof Deed.EndWaiver end) {
            return ledger.waivers().stream().anyMatch(waiver -> waiver.isOf(end.rule(), end.field()));
        }
        if (deed instanceof Deed.Answer answer) {
            return ledger.disagreements(form, day).stream()
                    .filter(one -> one.version().number() == answer.version())
                    .anyMatch(one -> one.entry().field().equals(answer.field()));
        }
        if (deed instanceof Deed.Settle settle) {
            return ledger.latest().stream()
                    .flatMap(version -> ledger.effect(version, form, day).conflicts().stream())
                    .anyMatch(amendment -> amendment.field().equals(settle.field()));
        }
        return true;
    }
}
