package no.samlebok.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlebok.app.CheckWorkbook;
import no.samlebok.app.Checked;
import no.samlebok.app.ConsolidateRound;
import no.samlebok.app.Forms;
import no.samlebok.app.GenerateWorkbooks;
import no.samlebok.app.Hash;
import no.samlebok.app.Rounds;
import no.samlebok.app.Seal;
import no.samlebok.app.Typist;
import no.samlebok.app.Workbooks;
import no.samlebok.ledger.RoundLedger;
import no.samlebok.submission.Origin;
import no.samlebok.submission.Submission;
import no.samlebok.template.Form;
import no.samlebok.template.Round;

/** Runs published reports through the whole of the program: issued, filled in, returned, checked, consolidated. */
public final class Demonstration {
    private static final String ISSUED = "utsendt";
    private static final String RETURNED = "innsendt";

    private final Publications publications;
    private final Forms forms;
    private final Workbooks workbooks;
    private final Typist typist;
    private final Seal seal;
    private final Clock clock;

    /** With the reports, how forms are made, files written, read and typed in, a seal, and the time. */
    public Demonstration(
            Publications publications, Forms forms, Workbooks workbooks, Typist typist, Seal seal, Clock clock) {
        this.publications = publications;
        this.forms = forms;
        this.workbooks = workbooks;
        this.typist = typist;
        this.seal = seal;
        this.clock = clock;
    }

    /** Writes every file into a folder, telling of each, and says what came of it. */
    public Summary run(Path folder, Consumer<Path> written) throws IOException {
        long start = clock.millis();
        var files = new ArrayList<String>();
        var results = new ArrayList<Result>();
        var byRound = Stream.concat(publications.all().stream(), publications.madeUp().stream())
                .collect(Collectors.groupingBy(Publication::round, LinkedHashMap::new, Collectors.toList()));
        for (var published : byRound.entrySet()) {
            var round = publications.round(published.getKey());
            var run = new Run(folder, folder.resolve(round.id()), round, files, written);
            results.addAll(run.play(published.getValue()));
        }
        return new Summary(results, files, clock.millis() - start);
    }

    /** One round of the demonstration. */
    private final class Run {
        private final Path top;
        private final Path folder;
        private final Round round;
        private final List<String> files;
        private final Consumer<Path> written;

        Run(Path top, Path folder, Round round, List<String> files, Consumer<Path> written) {
            this.top = top;
            this.folder = folder;
            this.round = round;
            this.files = files;
            this.written = written;
        }

        List<Result> play(List<Publication> published) throws IOException {
            issue();
            var received = new ArrayList<Submission>();
            var results = new ArrayList<Result>();
            for (var publication : published) {
                play(publication, received).ifPresent(results::add);
            }
            var ledger = RoundLedger.received(round, received).approved();
            var consolidated = new ConsolidateRound(forms, workbooks, clock).consolidate(round, ledger);
            write(folder.resolve(ConsolidateRound.fileName(round)), consolidated);
            return results;
        }

        /** What was published had been approved, with the errors that stand in it; what is made up proves nothing. */
        private Optional<Result> play(Publication publication, List<Submission> received) throws IOException {
            var unit = round.unit(publication.unit()).orElseThrow();
            var form = forms.of(round, unit);
            var name = GenerateWorkbooks.fileName(round, unit);
            var issued = Files.readAllBytes(folder.resolve(ISSUED).resolve(name));
            var returned = typist.type(issued, entered(publication, form));
            write(folder.resolve(RETURNED).resolve(name), returned);
            var checked = check(name, returned);
            checked.submission().ifPresent(received::add);
            return publication.isMadeUp()
                    ? Optional.empty()
                    : Optional.of(new Comparison(publication, publications.relations(), form, checked).result());
        }

        private void issue() throws IOException {
            var generate = new GenerateWorkbooks(forms, workbooks, seal);
            for (var unit : round.reporting()) {
                var file = folder.resolve(ISSUED).resolve(GenerateWorkbooks.fileName(round, unit));
                write(file, generate.generate(round, unit, 1));
            }
        }

        private Checked check(String name, byte[] returned) {
            var origin = new Origin(name, Hash.of(returned), clock.instant(), "");
            return new CheckWorkbook(forms, workbooks, seal).check(returned, origin, Rounds.only(round));
        }

        private void write(Path file, byte[] content) throws IOException {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, content);
            files.add(top.relativize(file).toString().replace('\\', '/'));
            written.accept(file);
        }
    }

    /** What is typed: everything published but the figures that went out locked. */
    private static Map<String, String> entered(Publication publication, Form form) {
        var texts = new LinkedHashMap<String, String>();
        publication.entered().forEach((field, raw) -> {
            if (!form.isLocked(field)) {
                texts.put(field.name(), raw);
            }
        });
        return texts;
    }
}
