package no.samlebok.store;

import java.nio.file.Path;
import java.util.Optional;
import no.samlebok.app.Hash;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.app.office.Once;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Role;

/** A process that goes on correcting, each time under a key of its own, until it is killed, and says what it answered. */
final class KeyedOffice {
    private static final Caller CONTROLLER = Offices.caller(Role.CONTROLLER);

    private KeyedOffice() {}

    /** Goes on until killed: the folder, and what its keys begin with. */
    public static void main(String[] arguments) {
        try (var archive = SqliteArchive.open(Path.of(arguments[0]).resolve("samlebok.db"), new KeptJson())) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            for (int n = 0; ; n++) {
                var key = arguments[1] + "-" + n;
                System.out.println(key + " " + correct(office, key));
                System.out.flush();
            }
        }
    }

    /** Corrects with the key as the reason. */
    static String correct(Office office, String key) {
        return office.once().answer(asked(key), records -> {
            var decided = office.decide()
                    .amend(records, CONTROLLER, Offices.ROUND, Offices.SCHOOL, Step.FORECAST, "42 000", key);
            return key + "/" + decided.known().events();
        });
    }

    /** The request with a key. */
    static Once.Asked asked(String key) {
        return new Once.Asked(CONTROLLER, Optional.of(key), Hash.of(new byte[0]));
    }
}
