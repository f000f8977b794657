package no.samlebok.app;

import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** Settles what a unit is asked in a round. */
public interface Forms {
    /** The form of a unit. */
    Form of(Round round, Unit unit);
}
