package no.samlebok.store;

import java.nio.file.Path;
import java.util.Random;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.app.office.Present;
import no.samlebok.json.KeptJson;

/**
 * A process in which many try things at once until it is killed, while copies are taken of all that is kept. Each thing is
 * said on a line when it is tried and when it is answered, with how many events there were.
 */
final class BusyOffice {
    private static final int REBUILT_EACH = 25;
    /** Milliseconds from one copy to the next. */
    private static final int PAUSE = 250;

    private final Path folder;
    private final SqliteArchive archive;
    private final Office office;
    private final Present beside = Offices.present();
    private final String run;

    private BusyOffice(Path folder, String run) {
        this.folder = folder;
        this.archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        this.office = Offices.over(archive, Offices.at(Offices.START));
        this.run = run;
    }

    /** Goes on until killed: the folder, the name of the run, the seed, how many clients. */
    public static void main(String[] arguments) throws InterruptedException {
        var process = new BusyOffice(Path.of(arguments[0]), arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        for (int client = 0; client < Integer.parseInt(arguments[3]); client++) {
            int number = client;
            new Thread(() -> process.act(number, new Random(seed + number))).start();
        }
        process.copy();
    }

    private void act(int client, Random random) {
        for (int at = 0; true; at++) {
            var step = Step.random(random, run + "-" + client + "-" + at, office);
            int before = events();
            say("tries " + step.line());
            var answer = step.isDone(office) ? "done " : "refused ";
            say(answer + before + " " + events() + " " + step.line());
            if (at % REBUILT_EACH == 0) {
                rebuild();
            }
        }
    }

    private void rebuild() {
        var remembered = office.known(Offices.ROUND);
        if (!Offices.rebuilt(beside, archive, remembered).equals(remembered)) {
            say("anomaly: what is remembered is not what is kept after " + remembered.events() + " events");
        }
    }

    private void copy() throws InterruptedException {
        for (int at = 0; true; at++) {
            var name = "kopi-" + run + "-" + at + ".db";
            int before = events();
            archive.backup(folder.resolve(name));
            say("copied " + before + " " + events() + " " + name);
            Thread.sleep(PAUSE);
        }
    }

    private int events() {
        return office.known(Offices.ROUND).events();
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
