package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.Publications;
import no.samlebok.app.demo.PublishedCell;
import no.samlebok.app.demo.Relation;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Round;

/** The published reports, from the files that come with the program. */
public final class PublicationFiles implements Publications {
    private static final List<String> REPORTS = List.of(
            "molde-ressurstjenesten-2016",
            "molde-driftsavdelingen-2017",
            "elverum-2018-13-naeringsutvikling",
            "elverum-2019-01-politisk-styring",
            "elverum-2019-02-administrasjon",
            "elverum-2019-03-barnehage",
            "elverum-2019-04-skole",
            "elverum-2019-05-barnevern",
            "elverum-2019-06-helse",
            "elverum-2019-07-pleie-og-omsorg",
            "elverum-2019-08-sosial-tjenestebistand",
            "elverum-2019-09-sosial-okonomisk-bistand",
            "elverum-2019-10-kultur",
            "elverum-2019-11-teknisk-forvaltning",
            "elverum-2019-12-teknisk-drift",
            "elverum-2019-13-naeringsutvikling",
            "drammen-balanse-2022",
            "fjell-nettverk-2004");
    private static final Map<String, List<String>> MADE_UP = Map.of("fjordvik-2026-t1", List.of("110", "120"));
    private static final List<String> RELATIONS = List.of("relations", "relations-elverum", "relations-drammen");

    private final Path folder;
    private final RoundFiles rounds;

    /** The reports that come with the program, with its own way of reading rounds. */
    public PublicationFiles(RoundFiles rounds) {
        this.folder = Bundled.path("demo");
        this.rounds = rounds;
    }

    @Override
    public List<Publication> all() {
        var placed = read("facts/elverum-placed.yaml", PlacedFile.class);
        return REPORTS.stream()
                .map(report -> read("facts/" + report + ".yaml", FactsFile.class))
                .map(facts -> publication(facts, read("facts/" + facts.fields() + ".yaml", FieldsFile.class), placed))
                .toList();
    }

    @Override
    public List<Publication> madeUp() {
        return MADE_UP.entrySet().stream()
                .flatMap(round -> round.getValue().stream().map(unit -> madeUp(round.getKey(), unit)))
                .toList();
    }

    @Override
    public List<Relation> relations() {
        return RELATIONS.stream()
                .flatMap(name -> read("facts/" + name + ".yaml", RelationsFile.class).relations().stream())
                .toList();
    }

    @Override
    public Round round(String id) {
        return rounds.read(source(id + ".yaml")).orElseThrow();
    }

    private Publication madeUp(String round, String unit) {
        var words = new LinkedHashMap<FieldId, String>();
        texts(round + "-" + unit)
                .forEach((id, text) ->
                        words.put(FieldId.parse(id.toString()), text.toString().strip()));
        return new Publication(unit, round, List.of(), words);
    }

    private Publication publication(FactsFile facts, FieldsFile fields, PlacedFile placed) {
        var cells = facts.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> IntStream.range(0, row.cells().size())
                                .mapToObj(at -> cell(table, row, at, fields, placed))))
                .toList();
        return new Publication(facts.unit(), facts.round(), cells, words(facts, fields));
    }

    private static PublishedCell cell(
            FactsFile.FactTable table, FactsFile.FactRow row, int at, FieldsFile fields, PlacedFile placed) {
        var cell = row.cells().get(at);
        var column = cell.col() == null ? placed.column(table.id(), row, at) : cell.col();
        return new PublishedCell(
                fields.table(table.id()).field(row.key(), column),
                table.id(),
                row.label(),
                column,
                cell.raw(),
                cell.type(),
                cell.value(),
                cell.unit(),
                cell.corrected(),
                row.computed());
    }

    private Map<FieldId, String> words(FactsFile facts, FieldsFile fields) {
        var words = new LinkedHashMap<FieldId, String>();
        for (var table : facts.tables()) {
            table.rows().stream()
                    .filter(row -> !row.computed())
                    .forEach(row ->
                            fields.table(table.id()).name(row.key()).ifPresent(field -> words.put(field, row.label())));
        }
        texts(facts.texts())
                .forEach((id, text) ->
                        words.put(field(id.toString(), fields), text.toString().strip()));
        return words;
    }

    /** The field of a text, by its id, or what is written in a list by the whole name of the field. */
    private static FieldId field(String id, FieldsFile fields) {
        return id.contains(".") ? FieldId.parse(id) : fields.text(id);
    }

    private Map<?, ?> texts(String name) {
        var texts = Binder.read(source("texts/" + name + ".yaml"), TextsFile.WHOLE);
        return (Map<?, ?>) texts.orElseThrow();
    }

    private <T> T read(String name, Class<T> type) {
        return type.cast(Binder.read(source(name), Slot.of(type)).orElseThrow());
    }

    private Source source(String name) {
        try {
            return Source.of(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
