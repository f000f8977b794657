package no.samlebok.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.samlebok.figure.Entry;
import no.samlebok.figure.FieldId;
import no.samlebok.figure.Figure;
import no.samlebok.figure.Figures;
import no.samlebok.words.Message;
import no.samlebok.words.Words;

/** Phrases that say something of a unit's figures, and what must be found in them. */
record ClaimCorpus(String unit, String municipality, int year, List<Phrase> phrases) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    static final FieldId TEXT = new FieldId("okonomitekst", "avvik", "tekst");

    /** A phrase; expected is {@code kind field}, or empty for nothing. */
    record Phrase(String claim, String text, String expected, String why, boolean doubtful, Figures figures) {
        @Override
        public String toString() {
            return (expected.isEmpty() ? why : expected) + ": " + text;
        }
    }

    /** The phrases that a reader would understand in one way only. */
    Stream<Phrase> counted() {
        return phrases.stream().filter(phrase -> !phrase.doubtful());
    }

    static ClaimCorpus read(String file) {
        try (var stream = ClaimCorpus.class.getResourceAsStream("/claims/" + file)) {
            return of(YAML.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClaimCorpus of(JsonNode file) {
        var phrases = stream(file.path("sets"))
                .flatMap(set -> phrases(set, figures(file.path("figures"), set.path("with"))))
                .toList();
        return new ClaimCorpus(
                file.path("unit").asText(),
                file.path("municipality").asText(),
                file.path("year").asInt(),
                phrases);
    }

    private static Stream<Phrase> phrases(JsonNode set, Figures figures) {
        var claim = set.path("claim").asText();
        var raised = stream(set.path("raised"))
                .map(one -> phrase(
                        claim,
                        one,
                        one.path("kind").asText() + " " + one.path("field").asText(),
                        figures));
        var silent = stream(set.path("silent")).map(one -> phrase(claim, one, "", figures));
        return Stream.concat(raised, silent);
    }

    private static Phrase phrase(String claim, JsonNode one, String expected, Figures figures) {
        var why = one.path("why").asText();
        return new Phrase(
                claim,
                one.path("text").asText(),
                expected,
                why,
                one.path("doubtful").asBoolean(),
                figures);
    }

    private static Figures figures(JsonNode base, JsonNode with) {
        Map<String, String> raw = new LinkedHashMap<>();
        base.properties()
                .forEach(figure -> raw.put(figure.getKey(), figure.getValue().asText()));
        with.properties()
                .forEach(figure -> raw.put(figure.getKey(), figure.getValue().asText()));
        var entries = new ArrayList<Entry>();
        raw.forEach((field, text) -> entries.add(entry(field, text)));
        return Figures.of(entries);
    }

    private static Entry entry(String field, String raw) {
        var number = new BigDecimal(raw.replaceAll("[ %\\u00a0]", "").replace(',', '.'));
        return Entry.of(FieldId.parse(field), new Figure.Amount(number), raw);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The rule that the template makes of these fields. */
    TextRule rule() {
        var head = new Head(
                "tekst", Severity.WARNING, Words.same("tekst"), Message.of("tekst", Words.same("")), List.of(TEXT));
        return new TextRule(head, List.of(TEXT), claims(year), List.of(unit), List.of(), year);
    }

    private static List<TextClaim> claims(int year) {
        return List.of(
                claim(
                        ClaimKind.SIGN,
                        "okonomi.avvik." + year,
                        "okonomi.avvik." + (year - 1),
                        0,
                        "avvik",
                        "mindreforbruk"),
                claim(
                        ClaimKind.AMOUNT,
                        "okonomi.avvik." + year,
                        "okonomi.avvik." + (year - 1),
                        0,
                        "avvik",
                        "mindreforbruk"),
                claim(
                        ClaimKind.AMOUNT,
                        "okonomi.regnskap." + year,
                        "okonomi.regnskap." + (year - 1),
                        0,
                        "regnskap",
                        "rekneskap",
                        "brukte",
                        "brukt"),
                claim(ClaimKind.AMOUNT, "okonomi.budsjett." + year, "okonomi.budsjett." + (year - 1), 0, "budsjett"),
                claim(
                        ClaimKind.PERCENT,
                        "hovedtall.sykefravar." + year,
                        "maalekort.sykefravar." + (year - 1),
                        1,
                        "sykefravær",
                        "sjukefråvær"),
                claim(
                        ClaimKind.PERCENT,
                        "hovedtall.resultat." + year,
                        "maalekort.resultat." + (year - 1),
                        1,
                        "resultat",
                        "avvik",
                        "mindreforbruk"),
                claim(ClaimKind.COUNT, "hovedtall.arsverk." + year, "hovedtall.arsverk." + (year - 1), 1, "årsverk"),
                total(),
                change(year));
    }

    /** The total of a list of which a line is spare. */
    private static TextClaim total() {
        var parts = IntStream.rangeClosed(1, 6)
                .mapToObj(line -> new Expression.Term(FieldId.parse("tiltak." + line + ".effekt"), 1, false))
                .toList();
        var side = TextClaim.Side.total(parts.get(0).field(), parts, Words.same("Effekt"));
        var words = List.of("tiltak");
        return new TextClaim(ClaimKind.TOTAL, side, null, new BigDecimal(1_000_000), Words.same("mill. kr"), words);
    }

    private static TextClaim change(int year) {
        var side = TextClaim.Side.change(side("regnskap.syk." + year, 0), side("regnskap.syk." + (year - 1), 0));
        var words = List.of("sykelønnsrefusjon", "sjukelønsrefusjon");
        return new TextClaim(ClaimKind.CHANGE, side, null, BigDecimal.ONE, Words.same("kr"), words);
    }

    private static TextClaim claim(ClaimKind kind, String now, String before, int decimals, String... words) {
        var scale = kind == ClaimKind.SIGN || kind == ClaimKind.AMOUNT ? new BigDecimal(1000) : BigDecimal.ONE;
        var unit = Words.same(kind == ClaimKind.PERCENT ? "%" : kind == ClaimKind.COUNT ? "årsverk" : "1 000 kr");
        return new TextClaim(kind, side(now, decimals), side(before, decimals), scale, unit, List.of(words));
    }

    private static TextClaim.Side side(String field, int decimals) {
        return new TextClaim.Side(FieldId.parse(field), decimals, Words.same(field));
    }
}
