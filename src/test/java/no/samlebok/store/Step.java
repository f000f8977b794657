package no.samlebok.store;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import no.samlebok.app.archive.Account;
import no.samlebok.app.archive.NotKept;
import no.samlebok.app.archive.RoundKey;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;

/**
 * One thing that the controller tries to do with a unit's report, with a name of its own so that it is known again.
 *
 * @param name who does it
 * @param unit the unit
 * @param kind what is done
 * @param version the version it is about
 * @param figure the forecast that is written or corrected to (1 000 kr); for a settlement, whether it is even says who is right
 */
record Step(String name, String unit, Deed.Kind kind, int version, int figure) {
    static final FieldId FORECAST = FieldId.parse("okonomi.netto.prognose");
    private static final RoundKey ROUND = Offices.ROUND;
    /** One in so many hands in a workbook, which takes far longer than to decide. */
    private static final int RARE = 40;

    /** A random one, most often about the latest version. */
    static Step random(Random random, String name, Office office) {
        var unit = random.nextBoolean() ? Offices.SCHOOL : Offices.OFFICE;
        int versions = office.known(ROUND).ledger(unit).versions().size();
        var kind = random.nextInt(RARE) == 0 || versions == 0
                ? Deed.Kind.RECEIVE
                : switch (random.nextInt(7)) {
                    case 0 -> Deed.Kind.APPROVE;
                    case 1 -> Deed.Kind.RETURN;
                    case 2 -> Deed.Kind.EXCLUDE;
                    case 3 -> Deed.Kind.INCLUDE;
                    case 4 -> Deed.Kind.REOPEN;
                    case 5 -> Deed.Kind.SETTLE;
                    default -> Deed.Kind.AMEND;
                };
        int version = random.nextInt(10) == 0 ? Math.max(1, versions - 1) : Math.max(1, versions);
        return new Step(name, unit, kind, version, 40_000 + 500 * random.nextInt(8));
    }

    /** The step on a line that {@link #line} wrote. */
    static Step parse(String line) {
        var parts = line.split(" ", -1);
        return new Step(
                parts[0],
                parts[1],
                Deed.Kind.valueOf(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }

    /** The step on a line. */
    String line() {
        return String.format(Locale.ROOT, "%s %s %s %d %d", name, unit, kind, version, figure);
    }

    /**
     * Tries it.
     *
     * @return whether it was done
     * @throws NotKept when it could not be kept
     */
    boolean isDone(Office office) {
        var caller = caller();
        if (kind == Deed.Kind.RECEIVE) {
            var issued = office.issue().issue(caller, ROUND, unit).bytes();
            var file = Offices.filled(issued, Integer.toString(figure));
            return office.receive().receive(caller, "a.xlsx", file).isReceived();
        }
        return kind == Deed.Kind.AMEND
                ? office.decide()
                        .amend(caller, ROUND, unit, FORECAST, Integer.toString(figure), name)
                        .isEmpty()
                : office.decide().decide(caller, ROUND, unit, deed()).isEmpty();
    }

    /** The deed; of a workbook and a correction only what a plain report asks of them. */
    Deed deed() {
        return switch (kind) {
            case APPROVE -> new Deed.Approve(version);
            case RETURN -> new Deed.Return(version, name);
            case EXCLUDE -> new Deed.Exclude(name);
            case INCLUDE -> new Deed.Include(name);
            case REOPEN -> new Deed.Reopen(name);
            case SETTLE -> new Deed.Settle(FORECAST, figure % 1_000 == 0);
            case AMEND -> new Deed.Amend(Entry.of(FORECAST, Figure.missing(), ""), name);
            default -> throw new IllegalStateException(kind + " is done by a file");
        };
    }

    /** Whether a plain report lets it be done. */
    boolean isAllowed(PlainReport report) {
        return kind == Deed.Kind.RECEIVE || report.allows(deed());
    }

    private Caller caller() {
        var controller = Offices.caller(Role.CONTROLLER);
        var account = controller.account();
        return new Caller(
                controller.municipality(),
                new Account(name, name, account.role(), account.units(), "", true),
                controller.pass());
    }

    /** The figure that an event wrote or corrected to; empty when it did neither. */
    static Optional<Integer> figure(Deed deed) {
        var figure = deed instanceof Deed.Receive received
                ? received.submission().figures().figure(FORECAST)
                : deed instanceof Deed.Amend amend ? amend.entry().figure() : Figure.missing();
        return figure instanceof Figure.Amount amount
                ? Optional.of(amount.value().intValueExact())
                : Optional.empty();
    }
}
