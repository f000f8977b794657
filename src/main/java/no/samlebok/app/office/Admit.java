package no.samlebok.app.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.Archive;
import no.samlebok.app.archive.Pass;
import no.samlebok.app.archive.Records;

/** Lets people in: by a password, by a personal link, or by an invitation to choose a password. */
public final class Admit {
    private static final Duration SESSION = Duration.ofHours(10);
    /** Long enough to fill in a workbook; scripts of the pane can read it, as they cannot read a cookie. */
    private static final Duration PANE = Duration.ofHours(2);

    private static final int SHORTEST_PASSWORD = 12;
    /** A hash of nothing anybody knows, so that an unknown account takes as long as a wrong password. */
    private static final String NOBODY = Secrets.hashPassword(Secrets.make());

    private final Archive archive;
    private final Audit audit;
    private final Clock clock;
    private final Throttle throttle;

    /** With what keeps them, tells of it, and the time. */
    public Admit(Archive archive, Audit audit, Clock clock) {
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
        this.throttle = new Throttle(clock);
    }

    /** Somebody who signed in, with the secret of their session. */
    public record Admitted(String secret, Caller caller) {}

    /** Signs somebody in; empty when the account or the password is wrong, or has been too often of late. */
    public Optional<Admitted> signIn(String municipality, String id, String password) {
        return signIn(municipality, id, password, Pass.Kind.SESSION);
    }

    /** Signs somebody in to the task pane, in the same way. */
    public Optional<Admitted> signInToPane(String municipality, String id, String password) {
        return signIn(municipality, id, password, Pass.Kind.PANE);
    }

    private Optional<Admitted> signIn(String municipality, String id, String password, Pass.Kind kind) {
        var about = municipality + " " + id;
        if (!throttle.mayTry(about)) {
            return Optional.empty();
        }
        var account = archive.reading(records -> records.accounts().account(municipality, id))
                .filter(Account::active)
                .filter(found -> !found.password().isEmpty());
        boolean right =
                Secrets.isPassword(password, account.map(Account::password).orElse(NOBODY));
        if (account.isEmpty() || !right) {
            throttle.wrong(about);
            account.ifPresent(known -> refused(municipality, known));
            return Optional.empty();
        }
        throttle.right(about);
        return Optional.of(
                archive.writing(records -> session(records, municipality, account.get(), kind, "", until(kind))));
    }

    /** A wrong password for an account there is; what is typed for one there is not may be a secret, and is not kept. */
    private void refused(String municipality, Account account) {
        archive.writing(records -> {
            audit.write(records, municipality, "", "sign-in-refused", account.id());
            return true;
        });
    }

    /** A session for the one a link was sent to; empty when the link has ended. It opens the link's round and no other. */
    public Optional<Admitted> follow(String link) {
        return follow(link, Pass.Kind.SESSION);
    }

    /** The same in the task pane. */
    public Optional<Admitted> followToPane(String link) {
        return follow(link, Pass.Kind.PANE);
    }

    private Optional<Admitted> follow(String link, Pass.Kind kind) {
        return archive.writing(records -> find(records, link, Pass.Kind.LINK)
                .map(caller -> session(
                        records,
                        caller.municipality(),
                        caller.account(),
                        kind,
                        caller.pass().round(),
                        earlier(until(kind), caller.pass().expires()))));
    }

    /** Chooses a password by an invitation, which is used up; empty when it has ended, or the password is too short. */
    public Optional<Admitted> choose(String invitation, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            return Optional.empty();
        }
        return archive.writing(records -> find(records, invitation, Pass.Kind.INVITATION)
                .map(caller -> {
                    var account = caller.account().withPassword(Secrets.hashPassword(password));
                    records.accounts().put(caller.municipality(), account);
                    records.accounts().endAll(caller.municipality(), account.id());
                    audit.write(records, caller.municipality(), account.id(), "password", account.id());
                    return session(
                            records, caller.municipality(), account, Pass.Kind.SESSION, "", until(Pass.Kind.SESSION));
                }));
    }

    /** Who a session's secret belongs to; empty when it has ended. */
    public Optional<Caller> caller(String secret) {
        return archive.reading(records -> find(records, secret, Pass.Kind.SESSION));
    }

    /** Who a pass of the task pane belongs to; empty when it has ended. */
    public Optional<Caller> paneCaller(String secret) {
        return archive.reading(records -> find(records, secret, Pass.Kind.PANE));
    }

    /** Ends a session. */
    public void signOut(String secret) {
        archive.writing(records -> {
            records.accounts().end(Secrets.hash(secret));
            return true;
        });
    }

    private Admitted session(
            Records records, String municipality, Account account, Pass.Kind kind, String round, Instant expires) {
        var secret = Secrets.make();
        var pass = new Pass(Secrets.hash(secret), kind, account.id(), round, expires);
        records.accounts().forget(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        records.accounts().add(municipality, pass);
        audit.write(
                records, municipality, account.id(), kind == Pass.Kind.PANE ? "pane-sign-in" : "sign-in", account.id());
        return new Admitted(secret, new Caller(municipality, account, pass));
    }

    private Optional<Caller> find(Records records, String secret, Pass.Kind kind) {
        return records.accounts()
                .pass(Secrets.hash(secret))
                .filter(found -> found.pass().kind() == kind)
                .filter(found -> found.pass().expires().isAfter(clock.instant()))
                .flatMap(found -> records.accounts()
                        .account(found.municipality(), found.pass().account())
                        .filter(Account::active)
                        .map(account -> new Caller(found.municipality(), account, found.pass())));
    }

    private Instant until(Pass.Kind kind) {
        return clock.instant().plus(kind == Pass.Kind.PANE ? PANE : SESSION).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
