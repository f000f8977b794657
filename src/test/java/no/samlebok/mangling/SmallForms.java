package no.samlebok.mangling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlebok.Examples;
import no.samlebok.TestForms;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.template.Block;
import no.samlebok.template.Form;
import no.samlebok.template.Round;
import no.samlebok.template.Section;
import no.samlebok.yaml.Source;

/** The forms of every family and every round there is, as they are and cut at random to a few sections and rows. */
final class SmallForms {
    private static final int MOST_BLOCKS = 4;
    private static final int MOST_ROWS = 5;

    private SmallForms() {}

    /** The families of the program. */
    static List<String> families() {
        return files("/workbook-templates/")
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .sorted()
                .toList();
    }

    /** Whole forms, one for each reporting unit of each round. */
    static List<Issue> whole() {
        return rounds().stream()
                .flatMap(round -> round.reporting().stream()
                        .map(unit -> Issue.of(round.template().id(), TestForms.of(round, unit))))
                .toList();
    }

    /** So many small forms of each family, cut from these. */
    static List<Issue> cut(List<Issue> whole, int count, Dice dice) {
        var cut = new ArrayList<Issue>();
        for (var family : whole.stream().map(Issue::family).distinct().sorted().toList()) {
            var own = whole.stream()
                    .filter(issue -> issue.family().equals(family))
                    .toList();
            for (int at = 0; at < count; at++) {
                cut.add(Issue.of(family, cut(dice.of(own).form(), dice)));
            }
        }
        return cut;
    }

    private static Form cut(Form form, Dice dice) {
        var blocks = new ArrayList<>(form.blocks());
        int keep = 1 + dice.below(Math.min(MOST_BLOCKS, blocks.size()));
        while (blocks.size() > keep) {
            blocks.remove(dice.below(blocks.size()));
        }
        blocks.replaceAll(block -> cut(block, dice));
        var issued = new LinkedHashMap<FieldId, Entry>();
        blocks.stream()
                .flatMap(Block::fields)
                .forEach(field -> form.issued().entry(field.id()).ifPresent(entry -> issued.put(field.id(), entry)));
        blocks.forEach(block -> lock(block, dice, issued));
        return new Form(form.round(), form.unit(), blocks, List.of(), new Figures(issued));
    }

    /** Issues the name of a list's first line, as when a project is known from the year before. */
    private static void lock(Block block, Dice dice, Map<FieldId, Entry> issued) {
        if (block.section() instanceof Section.Listing && dice.oneIn(2)) {
            var name = block.rows().get(0).fields().get(0).id();
            issued.put(name, Entry.of(name, new Figure.Text("Kjøp av biler"), "Kjøp av biler"));
        }
    }

    private static Block cut(Block block, Dice dice) {
        if (block.section() instanceof Section.Narrative) {
            return block;
        }
        var rows = new ArrayList<>(block.rows());
        int keep = 2 + dice.below(MOST_ROWS);
        while (rows.size() > keep) {
            rows.remove(dice.below(rows.size()));
        }
        return new Block(block.section(), block.columns(), rows, block.disagreement());
    }

    /** The rounds in every file that is one, of the program and of the tests, of the program's families. */
    private static List<Round> rounds() {
        var rounds = new TreeMap<String, Round>();
        Stream.of("/demo/", "/rounds/")
                .flatMap(SmallForms::files)
                .filter(file -> file.toString().endsWith(".yaml"))
                .forEach(file -> round(file).ifPresent(round -> rounds.put(file.toString(), round)));
        return List.copyOf(rounds.values());
    }

    private static Optional<Round> round(Path file) {
        try {
            return Optional.ofNullable(Examples.rounds().read(Source.of(file)).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.list(Examples.resource(folder))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
