package no.samlebok.mangling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samlebok.app.Received;
import no.samlebok.excel.read.Snapshot;
import no.samlebok.writers.Writer;

/** Many workbooks sent through one program and read again, and what came of them. */
final class Sending {
    private final Writer writer;
    private final long began = System.nanoTime();
    private int files;
    private int fields;
    private int refused;
    private int untouched;

    /** Fields that are read as something else, or not at all, and that no finding names. */
    final List<String> differences = new ArrayList<>();

    /** Workbooks that come to something worse than is declared. */
    final List<String> worse = new ArrayList<>();

    /** The manglings that come to something better than is declared, each with the best it comes to. */
    final Map<String, Declared> better = new TreeMap<>();

    /** Fields that are named though nothing was done to them. */
    final List<String> falseAlarms = new ArrayList<>();

    private Sending(Writer writer) {
        this.writer = writer;
    }

    /** Sends all that can be done in the program. */
    static Sending through(Writer writer, List<Sent> workbooks) {
        var sending = new Sending(writer);
        var own = workbooks.stream()
                .filter(sent -> writer.deeds().contains(sent.deed()))
                .toList();
        var saved = writer.save(own.stream().map(Sent::opened).toList());
        for (int at = 0; at < own.size(); at++) {
            sending.judge(own.get(at), Snapshot.of(saved.get(at)));
        }
        return sending;
    }

    /** The share of files that are refused. */
    double refusals() {
        return (double) refused / files;
    }

    private void judge(Sent sent, Received received) {
        files++;
        fields += sent.handled().all().size();
        if (received instanceof Received.Opened opened) {
            judge(sent, Judgement.of(sent.handled(), opened.book()));
        } else {
            refused++;
            worse.add(sent + " is refused: " + received);
        }
    }

    private void judge(Sent sent, Judgement judgement) {
        judgement.silent.forEach(silent -> differences.add(sent + ": " + silent));
        if (judgement.observed().compareTo(sent.declared()) > 0) {
            worse.add(sent + " comes to " + judgement.observed() + ", not " + sent.declared() + ": "
                    + judgement.differing.stream().limit(4).toList() + judgement.said());
        }
        if (judgement.observed().compareTo(sent.declared()) < 0) {
            better.merge(sent.id(), judgement.observed(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        var alarms = new TreeSet<>(sent.handled().all());
        alarms.removeAll(sent.touched());
        untouched += alarms.size();
        alarms.retainAll(judgement.named);
        alarms.forEach(field -> falseAlarms.add(sent + " names " + field + judgement.said()));
    }

    @Override
    public String toString() {
        return "%s: %d files, %d fields, %d silent differences, %d refused, %d worse than declared; %d of %d untouched fields named; %d s"
                .formatted(
                        writer.name(),
                        files,
                        fields,
                        differences.size(),
                        refused,
                        worse.size(),
                        falseAlarms.size(),
                        untouched,
                        (System.nanoTime() - began) / 1_000_000_000);
    }
}
