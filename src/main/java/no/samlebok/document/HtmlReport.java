package no.samlebok.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import no.samlebok.report.print.Heading;
import no.samlebok.report.print.Part;
import no.samlebok.report.print.Prose;
import no.samlebok.report.print.ReportDocument;
import no.samlebok.report.print.ReportTable;

/** A document as one HTML page that needs nothing else, and runs nothing. */
final class HtmlReport {
    private static final String STYLES = styles();

    private final ReportDocument document;
    private final Html html = new Html();
    private boolean inList;

    private HtmlReport(ReportDocument document) {
        this.document = document;
    }

    /** The page. */
    static String of(ReportDocument document) {
        var report = new HtmlReport(document);
        report.page();
        return "<!DOCTYPE html>\n" + report.html;
    }

    private void page() {
        var language = document.language().name().toLowerCase(Locale.ROOT);
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language);
        head();
        html.open("body").open("header");
        html.words("p", document.mark(), "class", "mark");
        html.words("h1", document.title());
        html.words("p", document.about(), "class", "about");
        html.words("p", document.stands(), "class", "note").close();
        html.open("main");
        document.parts().forEach(this::part);
        endList();
        html.close().close().close();
    }

    private void head() {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.words("title", document.title() + " – " + document.about());
        html.words("style", STYLES).close();
    }

    private void part(Part part) {
        boolean isPoint = part instanceof Prose prose && prose.kind() == Prose.Kind.BULLET;
        if (!isPoint) {
            endList();
        }
        if (part instanceof Heading heading) {
            html.words("h" + Math.min(6, heading.level() + 1), heading.text());
        } else if (part instanceof ReportTable table) {
            HtmlTable.write(table, html);
        } else if (part instanceof Prose prose) {
            prose(prose);
        }
    }

    private void prose(Prose prose) {
        switch (prose.kind()) {
            case BODY -> html.words("p", prose.text());
            case NOTE -> html.words("p", prose.text(), "class", "note");
            case GAP -> html.words("p", prose.text(), "class", "gap");
            case BULLET -> point(prose);
        }
    }

    private void point(Prose prose) {
        if (!inList) {
            html.open("ul");
            inList = true;
        }
        html.words("li", prose.text());
    }

    private void endList() {
        if (inList) {
            html.close();
            inList = false;
        }
    }

    private static String styles() {
        try (var file = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("/document/page.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
