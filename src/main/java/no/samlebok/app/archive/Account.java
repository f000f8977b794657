package no.samlebok.app.archive;

import java.util.List;
import no.samlebok.ledger.Role;

/**
 * Somebody who may sign in.
 *
 * @param id what they sign in as, unique in the municipality
 * @param name their name
 * @param role what they are to the reports
 * @param units the codes of the units they answer for, with all below them; none when the role is for the whole municipality
 * @param password the hash of the password; empty while none is chosen
 * @param active whether they may sign in
 */
public record Account(String id, String name, Role role, List<String> units, String password, boolean active) {
    public Account {
        units = List.copyOf(units);
    }

    /** The same with another password. */
    public Account withPassword(String hash) {
        return new Account(id, name, role, units, hash, active);
    }
}
