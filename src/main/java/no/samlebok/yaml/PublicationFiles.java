package no.samlebok.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlebok.app.demo.Publication;
import no.samlebok.app.demo.Publications;
import no.samlebok.app.demo.PublishedCell;
import no.samlebok.app.demo.Relation;
import no.samlebok.figure.FieldId;
import no.samlebok.template.Round;

/** The published reports, from the files that come with the program. */
public final class PublicationFiles implements Publications {
    private static final List<String> REPORTS = List.of("molde-ressurstjenesten-2016", "molde-driftsavdelingen-2017");

    private final Path folder;
    private final RoundFiles rounds;

    /** The reports that come with the program, with its own way of reading rounds. */
    public PublicationFiles(RoundFiles rounds) {
        this.folder = Bundled.path("demo");
        this.rounds = rounds;
    }

    @Override
    public List<Publication> all() {
        var fields = read("facts/fields.yaml", FieldsFile.class);
        return REPORTS.stream()
                .map(report -> publication(read("facts/" + report + ".yaml", FactsFile.class), fields))
                .toList();
    }

    @Override
    public List<Relation> relations() {
        return read("facts/relations.yaml", RelationsFile.class).relations();
    }

    @Override
    public Round round(String id) {
        return rounds.read(source(id + ".yaml")).orElseThrow();
    }

    private Publication publication(FactsFile facts, FieldsFile fields) {
        var cells = facts.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> row.cells().stream().map(cell -> cell(table, row, cell, fields))))
                .toList();
        return new Publication(facts.unit(), facts.round(), cells, words(facts, fields));
    }

    private static PublishedCell cell(
            FactsFile.FactTable table, FactsFile.FactRow row, FactsFile.FactCell cell, FieldsFile fields) {
        return new PublishedCell(
                fields.table(table.id()).field(row.label(), cell.col()),
                table.id(),
                row.label(),
                cell.col(),
                cell.raw(),
                cell.type(),
                cell.value(),
                cell.unit());
    }

    private Map<FieldId, String> words(FactsFile facts, FieldsFile fields) {
        var words = new LinkedHashMap<FieldId, String>();
        for (var table : facts.tables()) {
            for (var row : table.rows()) {
                fields.table(table.id()).name(row.label()).ifPresent(field -> words.put(field, row.label()));
            }
        }
        texts(facts.texts())
                .forEach((id, text) ->
                        words.put(fields.text(id.toString()), text.toString().strip()));
        return words;
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
