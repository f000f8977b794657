package no.samlebok.app.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Pass;
import no.samlebok.app.archive.Records;
import no.samlebok.ledger.Role;

/** Keeps the accounts of a municipality, its invitations and its personal links. */
public final class Accounts {
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final String FIRST = "administrator";

    private final Archive archive;
    private final Audit audit;
    private final Clock clock;

    /** With what keeps them, tells of it, and the time. */
    public Accounts(Archive archive, Audit audit, Clock clock) {
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The secret of the first administrator's invitation, where nobody has an account yet.
     *
     * @param municipality four digits, as text
     */
    public Optional<String> first(String municipality) {
        return archive.writing(records -> {
            var account = new Account(FIRST, "Administrator", Role.ADMINISTRATOR, List.of(), "", true);
            boolean isNew = records.accounts().isEmpty();
            if (isNew) {
                records.accounts().put(municipality, account);
            }
            return records.accounts()
                    .account(municipality, FIRST)
                    .filter(found -> found.password().isEmpty())
                    .map(found -> pass(records, "", municipality, found.id(), Pass.Kind.INVITATION, "", invitation()));
        });
    }

    /** Those of the caller's municipality, by name. */
    public List<Account> all(Caller caller) {
        return archive.reading(records -> records.accounts().of(caller.municipality()));
    }

    /** Keeps an account, new or changed; the password it has is left as it is. Who may no longer sign in is out at once. */
    public void put(Caller caller, Account account) {
        archive.writing(records -> {
            var password = records.accounts()
                    .account(caller.municipality(), account.id())
                    .map(Account::password)
                    .orElse("");
            records.accounts().put(caller.municipality(), account.withPassword(password));
            if (!account.active()) {
                records.accounts().endAll(caller.municipality(), account.id());
            }
            audit.write(records, caller.municipality(), caller.who(), "account", account.id());
            return true;
        });
    }

    /**
     * The secret by which somebody chooses a password, once.
     *
     * @throws NotThere when there is no such account
     */
    public String invite(Caller caller, String id) {
        return archive.writing(records -> {
            existing(records, caller, id);
            return pass(records, caller.who(), caller.municipality(), id, Pass.Kind.INVITATION, "", invitation());
        });
    }

    /**
     * The secret of a personal link to a round.
     *
     * @param expires when it ends
     * @throws NotThere when there is no such account
     */
    public String link(Caller caller, String id, String round, Instant expires) {
        return archive.writing(records -> {
            existing(records, caller, id);
            var end = expires.truncatedTo(ChronoUnit.SECONDS);
            return pass(records, caller.who(), caller.municipality(), id, Pass.Kind.LINK, round, end);
        });
    }

    /** Ends every session, link and invitation of an account. */
    public void revoke(Caller caller, String id) {
        archive.writing(records -> {
            existing(records, caller, id);
            records.accounts().endAll(caller.municipality(), id);
            audit.write(records, caller.municipality(), caller.who(), "revoke", id);
            return true;
        });
    }

    private static void existing(Records records, Caller caller, String id) {
        if (records.accounts().account(caller.municipality(), id).isEmpty()) {
            throw new NotThere("account " + id);
        }
    }

    private String pass(
            Records records,
            String who,
            String municipality,
            String account,
            Pass.Kind kind,
            String round,
            Instant expires) {
        var secret = Secrets.make();
        records.accounts().add(municipality, new Pass(Secrets.hash(secret), kind, account, round, expires));
        audit.write(records, municipality, who, kind.name().toLowerCase(Locale.ROOT), account);
        return secret;
    }

    private Instant invitation() {
        return clock.instant().plus(INVITATION).truncatedTo(ChronoUnit.SECONDS);
    }
}
