package no.samlebok.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import no.samlebok.app.Checked;
import no.samlebok.figure.Entry;
import no.samlebok.rule.Finding;
import no.samlebok.template.Form;
import no.samlebok.words.Language;
import org.jspecify.annotations.Nullable;

/** Writes checked files as JSON: for each its verdict, what it is, its findings and the figures as understood. */
final class CheckedJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** All of them as one document. */
    String write(List<Checked> files) {
        var root = mapper.createArrayNode();
        files.forEach(file -> root.add(file(file)));
        return root.toPrettyString();
    }

    private ObjectNode file(Checked checked) {
        var node = mapper.createObjectNode();
        node.put("file", checked.origin().file());
        node.put("sha256", checked.origin().sha256());
        node.put("verdict", word(checked.verdict()));
        identity(checked, node);
        if (checked.refusal() != null) {
            node.put("why", checked.refusal().in(Language.NB));
        }
        node.set("findings", findings(checked));
        node.set("differences", differences(checked));
        node.set("figures", figures(checked));
        return node;
    }

    private static void identity(Checked checked, ObjectNode node) {
        var identity = checked.identity();
        node.put("template", identity == null ? null : identity.template());
        node.put("templateVersion", identity == null ? null : identity.version());
        node.put("round", identity == null ? null : identity.round());
        node.put("unit", identity == null ? null : identity.unit());
        node.put(
                "period",
                checked.form() == null
                        ? null
                        : checked.form().round().period().label().in(language(checked)));
        node.put("signature", word(checked.signature()));
    }

    private ArrayNode findings(Checked checked) {
        var array = mapper.createArrayNode();
        for (Finding finding : checked.findings()) {
            var node = array.addObject();
            node.put("rule", finding.rule());
            node.put("severity", word(finding.severity()));
            node.put("field", finding.field() == null ? null : finding.field().toString());
            node.put("sheet", finding.place() == null ? null : finding.place().sheet());
            node.put("cell", finding.place() == null ? null : finding.place().cell());
            node.put("row", finding.row().in(language(checked)));
            node.put("message", finding.message().in(language(checked)));
            node.put("gap", finding.gap() == null ? null : finding.gap().toPlainString());
        }
        return array;
    }

    private ArrayNode differences(Checked checked) {
        var array = mapper.createArrayNode();
        for (var difference : checked.differences()) {
            var node = array.addObject();
            node.put("field", difference.field().toString());
            node.put("here", difference.here());
            node.put("file", difference.file());
            node.put("there", difference.there());
        }
        return array;
    }

    private ArrayNode figures(Checked checked) {
        var array = mapper.createArrayNode();
        for (Entry entry : checked.figures().entries().values()) {
            var node = array.addObject();
            node.put("field", entry.field().toString());
            FigureJson.put(entry.figure(), node);
            measure(entry, checked.form(), node);
            node.put("sheet", entry.place() == null ? null : entry.place().sheet());
            node.put("cell", entry.place() == null ? null : entry.place().cell());
            node.put("raw", entry.raw());
        }
        return array;
    }

    /** An amount's type is its measure's kind: a percentage, an amount, a score. */
    private static void measure(Entry entry, @Nullable Form form, ObjectNode node) {
        var field = form == null ? null : form.field(entry.field()).orElse(null);
        if (field != null) {
            node.put("type", field.typeOf(entry.figure()));
            node.put("measure", field.measure().id());
        }
    }

    private static Language language(Checked checked) {
        return checked.form() == null ? Language.NB : checked.form().round().language();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
