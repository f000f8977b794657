package no.samlebok.store;

import java.nio.file.Path;
import java.util.Random;
import no.samlebok.app.archive.NotKept;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.figure.FieldId;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Role;

/**
 * A process that goes on receiving, correcting, approving, freezing and copying until it is killed, and says each thing on a
 * line of its own when it is acknowledged.
 */
final class CrashingOffice {
    private static final FieldId FORECAST = FieldId.parse("okonomi.netto.prognose");

    private final Path folder;
    private final SqliteArchive archive;
    private final Office office;
    private final Random random;

    private CrashingOffice(Path folder, long seed) {
        this.folder = folder;
        this.archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        this.office = Offices.over(archive, Offices.at(Offices.START));
        this.random = new Random(seed);
    }

    /** Goes on until killed: the folder, the seed. */
    public static void main(String[] arguments) {
        var process = new CrashingOffice(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        say("ready");
        while (true) {
            try {
                process.step();
            } catch (NotKept full) {
                say("refused");
            }
        }
    }

    private void step() {
        var controller = Offices.caller(Role.CONTROLLER);
        var unit = random.nextBoolean() ? Offices.SCHOOL : Offices.OFFICE;
        int versions = office.known(Offices.ROUND).ledger(unit).versions().size();
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                var issued =
                        office.issue().issue(controller, Offices.ROUND, unit).bytes();
                var filled = Offices.filled(issued, Integer.toString(40_000 + random.nextInt(5_000)));
                var reception = office.receive().receive(controller, "a.xlsx", filled);
                say("receive " + unit + " " + reception.version() + " "
                        + reception.checked().origin().sha256());
            }
            case 2, 3 -> {
                var raw = Integer.toString(40_000 + random.nextInt(5_000));
                var reason = "Rettet " + random.nextInt();
                if (office.decide()
                        .amend(controller, Offices.ROUND, unit, FORECAST, raw, reason)
                        .isEmpty()) {
                    say("amend " + unit + " " + reason);
                }
            }
            case 4 -> {
                if (office.decide()
                        .decide(controller, Offices.ROUND, unit, new Deed.Approve(versions))
                        .isEmpty()) {
                    say("approve " + unit + " " + versions);
                }
            }
            default -> freezeAndCopy();
        }
    }

    private void freezeAndCopy() {
        var name = "Utgave " + random.nextInt(1_000_000);
        if (office.editions()
                .make(Offices.caller(Role.CONTROLLER), Offices.ROUND, name)
                .isPresent()) {
            say("edition " + name);
        }
        archive.backup(folder.resolve("kopi-" + random.nextInt() + ".db"));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
