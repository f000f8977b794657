package no.samlebok.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import no.samlebok.app.Checked;
import no.samlebok.app.JsonWriter;
import no.samlebok.app.demo.Result;
import no.samlebok.app.demo.Summary;
import no.samlebok.report.print.ReportDocument;

/** What comes of commands, as JSON. */
public final class Json implements JsonWriter {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String checked(List<Checked> files) {
        return new CheckedJson().write(files);
    }

    @Override
    public String report(ReportDocument document) {
        return new ReportJson(mapper, document).write();
    }

    @Override
    public String summary(Summary summary) {
        var root = mapper.createObjectNode();
        var sources = root.putArray("sources");
        for (Result result : summary.results()) {
            var node = sources.addObject().put("source", result.report());
            node.putObject("cells").put("expected", result.expected()).put("equal", result.equal());
            node.set("different", mapper.valueToTree(result.different()));
            var relations = node.putObject("relations").put("exempt", result.exempt());
            relations.set("raised", mapper.valueToTree(result.raised()));
            relations.set("notRaised", mapper.valueToTree(result.notRaised()));
            relations.set("falselyFlagged", mapper.valueToTree(result.falselyFlagged()));
        }
        root.set("files", mapper.valueToTree(summary.files()));
        root.put("seconds", BigDecimal.valueOf(summary.millis(), 3));
        return root.toPrettyString();
    }
}
