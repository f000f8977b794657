package no.samlebok.app.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.ledger.Role;
import no.samlebok.template.Round;
import no.samlebok.template.Unit;

/** Writes a letter with a personal link to everybody who answers for a unit of a round. */
public final class WriteLetters {
    private final Archive archive;
    private final Accounts accounts;

    /** With what keeps accounts and their links. */
    public WriteLetters(Archive archive, Accounts accounts) {
        this.archive = archive;
        this.accounts = accounts;
    }

    /**
     * Makes the links and writes the letters. A unit that nobody answers for gets an account for its leader, who comes in by
     * the link alone.
     *
     * @param expires when the links end
     * @param page where a link leads, before its secret
     */
    public List<Letter> write(Caller caller, Round round, Instant expires, String page) {
        var key = new RoundKey(round.municipality().number(), round.id());
        var letters = new ArrayList<Letter>();
        for (var unit : round.reporting()) {
            for (var account : answering(caller, unit)) {
                var secret = accounts.link(caller, account.id(), key.round(), expires);
                letters.add(new Letter(round, unit, account, page + "#" + secret));
            }
        }
        return letters;
    }

    private List<Account> answering(Caller caller, Unit unit) {
        var known = archive.reading(records -> records.accounts().of(caller.municipality()));
        var own = known.stream()
                .filter(account -> account.active() && account.units().contains(unit.code()))
                .filter(account -> account.role() == Role.LEADER || account.role() == Role.CONTRIBUTOR)
                .toList();
        var leader = leader(unit);
        boolean isTaken = known.stream().anyMatch(account -> account.id().equals(leader.id()));
        if (!own.isEmpty() || isTaken) {
            return own;
        }
        accounts.put(caller, leader);
        return List.of(leader);
    }

    private static Account leader(Unit unit) {
        var name = unit.leader() == null ? unit.name() : unit.leader();
        return new Account("leder-" + unit.code(), name, Role.LEADER, List.of(unit.code()), "", true);
    }
}
