package no.samlebok.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.samlebok.app.office.Caller;

/** Lets nobody ask so often that there is nothing left for the others, by account and by address. */
final class Limits {
    /** What the server in front of us says of where a request came from; the last is what it saw itself. */
    private static final String FORWARDED = "X-Forwarded-For";

    private static final int LONGEST_ADDRESS = 64;

    private final Clock clock;
    private final Map<Cost, Buckets> accounts = new EnumMap<>(Cost.class);
    private final Map<Cost, Buckets> addresses = new EnumMap<>(Cost.class);

    Limits(Clock clock) {
        this.clock = clock;
        for (var cost : Cost.values()) {
            accounts.put(cost, cost.ofAccounts());
            addresses.put(cost, cost.ofAddresses());
        }
    }

    /**
     * A request of this cost comes from an address. Where the server in front of us does not say from which, it is not counted:
     * all would be one.
     *
     * @throws TooOften when too many have come from there of late
     */
    void take(Cost cost, Context context) {
        var address = address(context);
        if (!address.isEmpty()) {
            take(addresses, cost, address);
        }
    }

    /**
     * A request of this cost comes from an account.
     *
     * @throws TooOften when too many have come from it of late
     */
    void take(Cost cost, Caller caller) {
        take(accounts, cost, caller.municipality() + " " + caller.who());
    }

    private void take(Map<Cost, Buckets> buckets, Cost cost, String who) {
        var wait = Objects.requireNonNull(buckets.get(cost)).take(who, clock.instant());
        if (!wait.equals(Duration.ZERO)) {
            throw new TooOften(wait);
        }
    }

    private static String address(Context context) {
        var said = Collections.list(context.req().getHeaders(FORWARDED));
        var last = said.isEmpty() ? "" : said.get(said.size() - 1);
        var address = last.substring(last.lastIndexOf(',') + 1).strip();
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }
}
