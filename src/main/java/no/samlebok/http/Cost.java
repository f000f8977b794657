package no.samlebok.http;

import java.time.Duration;

/**
 * What a request takes of the machine, and how many of them somebody may make: so many at once, and then one each time an
 * interval has passed. The limits are for programs that run wild; no honest work comes near them.
 */
enum Cost {
    /** Something is looked up or decided: a page asks for a handful. */
    LIGHT(2_000, Duration.ofMillis(50)),
    /** A workbook is read or made, which takes some tenths of a second: a controller drops a whole round's, and checks them too. */
    FILE(1_000, Duration.ofMillis(500)),
    /** All of a round is put together or made, which takes seconds and is kept by whoever got it. */
    ROUND(60, Duration.ofSeconds(10));

    /** How many accounts may be at work behind one address: a town hall goes out by one. */
    private static final int ACCOUNTS = 5;

    private final int burst;
    private final Duration interval;

    Cost(int burst, Duration interval) {
        this.burst = burst;
        this.interval = interval;
    }

    /** How many an account may make at once. */
    int burst() {
        return burst;
    }

    /** Whether an account or an address may make one more, kept by a bucket of its own. */
    Buckets ofAccounts() {
        return new Buckets(burst, interval);
    }

    Buckets ofAddresses() {
        return new Buckets(burst * ACCOUNTS, interval.dividedBy(ACCOUNTS));
    }
}
