package no.samlebok.app.office;

import java.util.Optional;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.Pass;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.ledger.Role;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/**
 * Somebody who has been let in, and what they may be asked about.
 *
 * @param municipality whose reports they may see
 * @param account who they are
 * @param pass what let them in
 */
public record Caller(String municipality, Account account, Pass pass) {
    /** What stands as the one who did it. */
    public String who() {
        return account.id();
    }

    /** What they are to the reports. */
    public Role role() {
        return account.role();
    }

    /** Whether a round may be opened with what let them in. */
    public boolean opens(RoundKey key) {
        return key.municipality().equals(municipality)
                && (pass.round().isEmpty() || pass.round().equals(key.round()));
    }

    /** Whether they answer for the whole municipality, and not only for some of its units. */
    public boolean isOfAll() {
        return switch (account.role()) {
            case ADMINISTRATOR, CONTROLLER, READER -> account.units().isEmpty();
            case DIRECTOR, LEADER, CONTRIBUTOR -> false;
        };
    }

    /** Whether a unit is one of theirs: it is named in their account, or stands below one that is. */
    public boolean covers(Round round, String unit) {
        return isOfAll()
                || Optional.of(unit)
                        .filter(code -> account.units().contains(code))
                        .or(() -> round.unit(unit).map(Unit::parent).filter(parent -> covers(round, parent)))
                        .isPresent();
    }
}
