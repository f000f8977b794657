package no.samlebok.app.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlebok.app.archive.KeptEvent;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.ledger.UnitLedger;
import no.samlebok.report.Consolidation;
import no.samlebok.template.Form;
import no.samlebok.template.Round;

/**
 * All that is known of a round at some moment.
 *
 * @param key which round
 * @param version the version of its definition
 * @param round the round
 * @param forms what each unit that reports is asked, by its code
 * @param ledger everything that has happened in it
 * @param events how many events that is
 */
public record Known(RoundKey key, int version, Round round, Map<String, Form> forms, RoundLedger ledger, int events) {
    /** What a unit is asked; empty when there is no such unit, or it does not report. */
    public Optional<Form> form(String unit) {
        return Optional.ofNullable(forms.get(unit));
    }

    /** What a unit that somebody answers for is asked; empty when it is not there, or not theirs. */
    Optional<Form> form(Caller caller, String unit) {
        return form(unit).filter(any -> caller.opens(key) && caller.covers(round, unit));
    }

    /**
     * The same.
     *
     * @throws NotThere when it is not there, or not theirs
     */
    Form needed(Caller caller, String unit) {
        return form(caller, unit).orElseThrow(() -> new NotThere("unit " + unit + " of " + key));
    }

    /** What has happened to the report of a unit. */
    public UnitLedger ledger(String unit) {
        return ledger.of(unit);
    }

    /** The same after one more thing was done to the report of a unit. */
    Known after(KeptEvent event) {
        return new Known(key, version, round, forms, ledger.after(event.unit(), event.event()), event.number());
    }

    /** The round put together as it stands on a day. */
    public Consolidation together(LocalDate day) {
        return Consolidation.of(round, List.copyOf(forms.values()), ledger, day);
    }
}
