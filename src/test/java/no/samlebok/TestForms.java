package no.samlebok;

import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** Forms as the program itself settles them. */
public final class TestForms {
    private TestForms() {}

    /** The form of a unit. */
    public static Form of(Round round, Unit unit) {
        return Main.forms().of(round, unit);
    }
}
