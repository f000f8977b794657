package no.samlebok.app.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * Makes the links and writes the letters. A unit that nobody has ever answered for gets an account for its leader, who
     * comes in by the link alone; an account that was closed, or has come to be of something else, is left to the
     * administrator.
     *
     * @param expires when the links end
     * @param page where a link leads, before its secret
     */
    public Letters write(Caller caller, Round round, Instant expires, String page) {
        var key = new RoundKey(round.municipality().number(), round.id());
        var known = archive.reading(records -> records.accounts().of(caller.municipality()));
        var written = new ArrayList<Letter>();
        var unwritten = new ArrayList<Letters.Unwritten>();
        for (var unit : round.reporting()) {
            var own = answering(known, unit);
            var hindrance = own.isEmpty() ? hindrance(known, unit) : Optional.<Letters.Unwritten>empty();
            hindrance.ifPresent(unwritten::add);
            boolean isNew = own.isEmpty() && hindrance.isEmpty();
            for (var account : isNew ? List.of(made(caller, unit)) : own) {
                var secret = accounts.link(caller, account.id(), key.round(), expires);
                written.add(new Letter(round, unit, account, isNew, page + "#" + secret));
            }
        }
        return new Letters(written, unwritten);
    }

    private static List<Account> answering(List<Account> known, Unit unit) {
        return known.stream()
                .filter(account -> account.active() && account.units().contains(unit.code()))
                .filter(account -> account.role() == Role.LEADER || account.role() == Role.CONTRIBUTOR)
                .toList();
    }

    private static Optional<Letters.Unwritten> hindrance(List<Account> known, Unit unit) {
        return known.stream()
                .filter(account -> account.id().equals(id(unit)))
                .map(account -> account.active() ? Letters.Why.TAKEN : Letters.Why.CLOSED)
                .map(why -> new Letters.Unwritten(unit, id(unit), why))
                .findFirst();
    }

    private Account made(Caller caller, Unit unit) {
        var name = unit.leader() == null ? unit.name() : unit.leader();
        var leader = new Account(id(unit), name, Role.LEADER, List.of(unit.code()), "", true);
        accounts.put(caller, leader);
        return leader;
    }

    private static String id(Unit unit) {
        return "leder-" + unit.code();
    }
}
