package no.samlebok.http;

import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samlebok.app.archive.Account;
import no.samlebok.app.office.Office;
import no.samlebok.ledger.Role;

/** Those who may sign in, their invitations and links, and the audit. */
record AccountRoutes(Office office) {
    private static final String ALL = "/api/{municipality}/accounts";
    private static final String ONE = ALL + "/{account}";
    private static final int AUDIT_PAGE = 500;

    /** An account as it is kept. */
    record Kept(String name, Role role, List<String> units, boolean active) {
        Kept {
            Objects.requireNonNull(name);
            Objects.requireNonNull(role);
            units = units == null ? List.of() : List.copyOf(units);
        }
    }

    /** What a link is to. */
    record Link(String account, LocalDate until) {
        Link {
            Objects.requireNonNull(account);
            Objects.requireNonNull(until);
        }
    }

    List<Route> all() {
        return List.of(
                new Route(HandlerType.GET, ALL, Right.KEEP_ACCOUNTS, "The accounts", this::accounts),
                new Route(HandlerType.PUT, ONE, Right.KEEP_ACCOUNTS, "Keep an account, new or changed", this::put),
                new Route(
                        HandlerType.POST,
                        ONE + "/invitation",
                        Right.KEEP_ACCOUNTS,
                        "Invite to choose a password",
                        this::invite),
                new Route(
                        HandlerType.DELETE,
                        ONE + "/passes",
                        Right.KEEP_ACCOUNTS,
                        "End all sessions and links",
                        this::revoke),
                new Route(
                        HandlerType.POST,
                        "/api/{municipality}/rounds/{round}/links",
                        Right.SEND_LINKS,
                        "A personal link to the round",
                        this::link),
                new Route(
                        HandlerType.GET,
                        "/api/{municipality}/audit",
                        Right.SEE_AUDIT,
                        "Who did what, the last first",
                        this::audit));
    }

    private Reply accounts(Visit visit) {
        return Reply.of(office.accounts().all(visit.caller()).stream()
                .map(account -> AccountView.of(visit.caller().municipality(), account))
                .toList());
    }

    private Reply put(Visit visit) {
        var kept = visit.body(Kept.class);
        office.accounts()
                .put(
                        visit.caller(),
                        new Account(visit.path("account"), kept.name(), kept.role(), kept.units(), "", kept.active()));
        return new Reply.Done();
    }

    private Reply invite(Visit visit) {
        return Reply.of(Map.of("secret", office.accounts().invite(visit.caller(), visit.path("account"))));
    }

    private Reply revoke(Visit visit) {
        office.accounts().revoke(visit.caller(), visit.path("account"));
        return new Reply.Done();
    }

    /** Who approves signs in with a password, so that nobody who can make a link can approve in another's name. */
    private void isOfAUnit(Visit visit, String id) {
        boolean approves = office.accounts().all(visit.caller()).stream()
                .filter(account -> account.id().equals(id))
                .anyMatch(account -> account.role() != Role.LEADER && account.role() != Role.CONTRIBUTOR);
        if (approves) {
            throw new Refused(409, "linkRole");
        }
    }

    private Reply link(Visit visit) {
        var link = visit.body(Link.class);
        isOfAUnit(visit, link.account());
        var end = link.until().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Reply.of(
                Map.of("secret", office.accounts().link(visit.caller(), link.account(), visit.path("round"), end)));
    }

    private Reply audit(Visit visit) {
        return Reply.of(office.archive().reading(records -> {
            int last = records.audit().last().map(line -> line.number()).orElse(0);
            return records.audit().after(Math.max(0, last - AUDIT_PAGE), AUDIT_PAGE).stream()
                    .filter(line -> line.municipality().equals(visit.caller().municipality()))
                    .toList();
        }));
    }
}
