package no.samlebok.ledger;

/**
 * Where a unit's report stands, as far as it decides what may be done next.
 *
 * @param latest how far its latest version has come
 * @param earlierApproved whether an earlier version is approved, and counts while the latest waits
 * @param excluded whether its figures are taken out of everything
 */
public record State(Stage latest, boolean earlierApproved, boolean excluded) {
    /** Whether any version is approved. */
    public boolean isApproved() {
        return latest == Stage.APPROVED || earlierApproved;
    }

    /** Whether a version has come after the approved one, and changes no total until it is approved: ny versjon venter. */
    public boolean isWaiting() {
        return earlierApproved && latest != Stage.RETURNED;
    }
}
