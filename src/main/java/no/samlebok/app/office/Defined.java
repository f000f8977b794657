package no.samlebok.app.office;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.samlebok.app.Forms;
import no.samlebok.template.Form;
import no.samlebok.template.Round;

/**
 * A version of a round with what each unit is asked in it.
 *
 * @param version its number, from 1
 * @param round the round
 * @param forms what each unit that reports is asked, by its code, in the order of the round
 */
record Defined(int version, Round round, Map<String, Form> forms) {
    Defined {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    static Defined of(int version, Round round, Forms forms) {
        var byUnit = new LinkedHashMap<String, Form>();
        round.reporting().forEach(unit -> byUnit.put(unit.code(), forms.of(round, unit)));
        return new Defined(version, round, byUnit);
    }

    /** What a unit is asked; empty when there is no such unit, or it does not report. */
    Optional<Form> form(String unit) {
        return Optional.ofNullable(forms.get(unit));
    }
}
