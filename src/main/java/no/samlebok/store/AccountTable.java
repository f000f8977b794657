package no.samlebok.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.AccountRecords;
import no.samlebok.app.archive.Codec;
import no.samlebok.app.archive.Pass;
import org.jdbi.v3.core.Handle;

/** The tables {@code account} and {@code pass}. */
record AccountTable(Handle handle, Codec codec) implements AccountRecords {
    @Override
    public List<Account> of(String municipality) {
        return handle
                .createQuery("select document from account where municipality = :municipality")
                .bind("municipality", municipality)
                .map((row, context) -> codec.read(row.getString("document"), Account.class))
                .stream()
                .sorted(Comparator.comparing(Account::name).thenComparing(Account::id))
                .toList();
    }

    @Override
    public Optional<Account> account(String municipality, String id) {
        return handle.createQuery("select document from account where municipality = :municipality and id = :id")
                .bind("municipality", municipality)
                .bind("id", id)
                .map((row, context) -> codec.read(row.getString("document"), Account.class))
                .findOne();
    }

    @Override
    public boolean isEmpty() {
        return handle.createQuery("select not exists (select 1 from account)")
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void put(String municipality, Account account) {
        handle.createUpdate("insert into account (municipality, id, document) values (:municipality, :id, :document)"
                        + " on conflict (municipality, id) do update set document = excluded.document")
                .bind("municipality", municipality)
                .bind("id", account.id())
                .bind("document", codec.write(account))
                .execute();
    }

    @Override
    public void add(String municipality, Pass pass) {
        handle.createUpdate("insert into pass (municipality, hash, account, expires, document)"
                        + " values (:municipality, :hash, :account, :expires, :document)")
                .bind("municipality", municipality)
                .bind("hash", pass.hash())
                .bind("account", pass.account())
                .bind("expires", pass.expires().toString())
                .bind("document", codec.write(pass))
                .execute();
    }

    @Override
    public Optional<Found> pass(String hash) {
        return handle.createQuery("select municipality, document from pass where hash = :hash")
                .bind("hash", hash)
                .map((row, context) ->
                        new Found(row.getString("municipality"), codec.read(row.getString("document"), Pass.class)))
                .findOne();
    }

    @Override
    public void end(String hash) {
        handle.createUpdate("delete from pass where hash = :hash")
                .bind("hash", hash)
                .execute();
    }

    @Override
    public void endAll(String municipality, String account) {
        handle.createUpdate("delete from pass where municipality = :municipality and account = :account")
                .bind("municipality", municipality)
                .bind("account", account)
                .execute();
    }

    @Override
    public void forget(Instant before) {
        handle.createUpdate("delete from pass where expires < :before")
                .bind("before", before.toString())
                .execute();
    }
}
