package no.samlebok.http;

import java.util.ArrayList;
import java.util.List;
import no.samlebok.app.office.Caller;
import no.samlebok.app.office.ReceiveWorkbook;

/** The files of one request as they come in, no more of them than may be held at once. */
final class Arrivals {
    private final ReceiveWorkbook receive;
    private final Caller caller;
    private final List<ReceiveWorkbook.Arrival> all = new ArrayList<>();
    private long held;

    Arrivals(ReceiveWorkbook receive, Caller caller) {
        this.receive = receive;
        this.caller = caller;
    }

    /**
     * One more.
     *
     * @throws Refused when a zip unpacks to more than may be sent; workbooks are zips themselves, so honest ones do not
     */
    void add(String name, byte[] file) {
        var arrival = receive.arrive(caller, name, file);
        held += arrival.file().length;
        if (held > 2 * ApiServer.LARGEST_REQUEST) {
            throw new Refused(413, "request");
        }
        all.add(arrival);
    }

    List<ReceiveWorkbook.Arrival> all() {
        return List.copyOf(all);
    }
}
