package no.samlebok.http;

import java.util.List;
import java.util.Locale;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Caller;

/** Somebody who may sign in; never with their password. */
record AccountView(
        String municipality, String id, String name, String role, List<String> units, boolean active, boolean invited) {
    static AccountView of(String municipality, Account account) {
        return new AccountView(
                municipality,
                account.id(),
                account.name(),
                account.role().name().toLowerCase(Locale.ROOT),
                account.units(),
                account.active(),
                account.password().isEmpty());
    }

    static AccountView of(Caller caller) {
        return of(caller.municipality(), caller.account());
    }
}
