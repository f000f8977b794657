package no.samlebok.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import no.samlebok.app.archive.RoundText;
import no.samlebok.template.Definition;
import no.samlebok.template.FigureReader;
import no.samlebok.template.Round;

/** Reads rounds from texts that are kept, with the families as they were then. */
record KeptTexts(IntFunction<FigureReader> reader) {
    private static final String ROUND = "runde.yaml";
    private static final String MEASURES = "measures.yaml";
    private static final String TEMPLATE = "/template.yaml";

    Definition<Round> round(RoundText text) {
        var files = text.families();
        var ids = files.keySet().stream()
                .filter(path -> path.endsWith(TEMPLATE))
                .map(path -> path.substring(0, path.length() - TEMPLATE.length()))
                .toList();
        var families = new FamilyReader(source(MEASURES, files));
        return new RoundFiles(
                        ids,
                        id -> families.read(id, source(id + TEMPLATE, files).orElseThrow()),
                        reader)
                .read(new Source(ROUND, text.round()));
    }

    private static Optional<Source> source(String path, Map<String, String> files) {
        return Optional.ofNullable(files.get(path)).map(text -> new Source(path, text));
    }
}
