package no.samlebok.http;

import java.util.List;
import java.util.stream.Stream;
import no.samlebok.app.office.Office;

/** Everything that can be asked of the service. */
final class Routes {
    private Routes() {}

    static List<Route> all(Office office) {
        var all = Stream.of(
                        new SessionRoutes(office).all(),
                        new AccountRoutes(office).all(),
                        new RoundRoutes(office).all(),
                        new LetterRoutes(office).all(),
                        new UnitRoutes(office).all(),
                        new WorkbookRoutes(office).all(),
                        new ReportRoutes(office).all(),
                        new TaskRoutes(office).all(),
                        new PaneRoutes(office).all(),
                        new PageRoutes().all())
                .flatMap(List::stream)
                .toList();
        var api = new OpenApi(all, office.codec());
        return Stream.concat(all.stream(), Stream.of(api.route())).toList();
    }
}
