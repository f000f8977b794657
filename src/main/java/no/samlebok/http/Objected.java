package no.samlebok.http;

import no.samlebok.ledger.Objection;

/** Thrown when something was not done to a unit's report, for a reason that the one who tried can do something about. */
final class Objected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Objection objection;

    Objected(Objection objection) {
        super(objection.name());
        this.objection = objection;
    }

    Objection objection() {
        return objection;
    }
}
