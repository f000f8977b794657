package no.samlebok.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.samlebok.ledger.Deed;

/**
 * A unit's report with one figure, as plainly as its rules can be said in a round with one step: what the ledger is held
 * against, and written apart from it.
 */
final class PlainReport {
    private final List<Integer> written = new ArrayList<>();
    private int approved;
    private int returned;
    private boolean excluded;
    private boolean corrected;
    private int correction;
    private int correctedFrom;

    /** A copy that goes its own way. */
    PlainReport copy() {
        var copy = new PlainReport();
        copy.written.addAll(written);
        copy.approved = approved;
        copy.returned = returned;
        copy.excluded = excluded;
        copy.corrected = corrected;
        copy.correction = correction;
        copy.correctedFrom = correctedFrom;
        return copy;
    }

    int versions() {
        return written.size();
    }

    /** Whether the controller may do a deed now. */
    boolean allows(Deed deed) {
        return switch (deed.kind()) {
            case RECEIVE -> true;
            case APPROVE -> isOpen() && isLatest(deed) && isNew() && !isInConflict(latest());
            case RETURN -> isOpen() && isLatest(deed) && isNew();
            case EXCLUDE, AMEND -> isOpen();
            case INCLUDE -> excluded;
            case REOPEN -> isOpen() && approved > 0;
            case SETTLE -> isOpen() && isInConflict(latest());
            default -> throw new IllegalArgumentException(deed.toString());
        };
    }

    /** It is done; the figure is what was written, or what it was corrected to. */
    void done(Deed deed, int figure) {
        switch (deed.kind()) {
            case RECEIVE -> written.add(figure);
            case APPROVE -> approved = versions();
            case RETURN -> returned = versions();
            case EXCLUDE -> excluded = true;
            case INCLUDE -> excluded = false;
            case REOPEN -> approved = 0;
            case AMEND -> correct(figure);
            case SETTLE -> settle(((Deed.Settle) deed).amended());
            default -> throw new IllegalArgumentException(deed.toString());
        }
    }

    /** The figure that counts; empty when none does. */
    OptionalInt counted() {
        if (excluded) {
            return OptionalInt.empty();
        }
        if (approved > 0) {
            return OptionalInt.of(value(approved));
        }
        for (int version = versions(); version > 0; version--) {
            if (!isInConflict(version)) {
                return OptionalInt.of(value(version));
            }
        }
        return OptionalInt.empty();
    }

    private void correct(int figure) {
        corrected = true;
        correction = figure;
        correctedFrom = written(latest());
    }

    private void settle(boolean stands) {
        corrected = stands;
        correctedFrom = written(latest());
    }

    private int latest() {
        return versions();
    }

    private boolean isOpen() {
        return !excluded && latest() > 0;
    }

    private boolean isLatest(Deed deed) {
        return ((Deed.OfVersion) deed).version() == latest();
    }

    private boolean isNew() {
        return approved != latest() && returned != latest();
    }

    /** A version in which the unit has written something else than it had, and than it was corrected to. */
    private boolean isInConflict(int version) {
        return corrected && written(version) != correctedFrom && written(version) != correction;
    }

    private int value(int version) {
        return corrected && written(version) == correctedFrom ? correction : written(version);
    }

    private int written(int version) {
        return written.get(version - 1);
    }
}
