package no.samlebok.addin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import no.samlebok.TestForms;
import no.samlebok.app.office.Offices;
import no.samlebok.cli.Samlebok;
import no.samlebok.http.ApiServer;
import no.samlebok.json.KeptJson;
import no.samlebok.rings.Requires;
import no.samlebok.store.SqliteArchive;
import no.samlebok.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The manifests that {@code addin} writes: of the shape that Microsoft publishes, and true of a service that runs. */
class ManifestIT {
    private static final Path SCRIPT = Path.of("src/test/node/manifest.js");
    private static final String BASE = "https://samlebok.fjordvik.kommune.no";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\"<>\\s]+");
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.microsoft.com/office/appforoffice/1.1",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
            "http://schemas.microsoft.com/office/taskpaneappversionoverrides");
    private static final String SCHEMAS = "https://developer.microsoft.com/json-schemas/";

    @TempDir
    Path folder;

    @Test
    void theyAreOfTheShapeThatMicrosoftPublishes() throws IOException, InterruptedException {
        var node = Requires.program("node").toString();
        Requires.folder(SCRIPT.resolveSibling("node_modules"));
        written(BASE);
        var found = folder.resolve("found.json");
        var process = new ProcessBuilder(node, SCRIPT.toString(), folder.toString())
                .redirectOutput(found.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        var report = new ObjectMapper().readTree(found.toFile());
        assertThat(report.get("unified")).isEmpty();
        assertThat(report.get("translation")).isEmpty();
        assertThat(report.get("broken")).as("what is wrong is found").isNotEmpty();
        assertThat(report.get("wrongTranslation")).as("what is wrong is found").isNotEmpty();
        var xml = report.get("xml");
        assertThat(xml.get("officeAppType").asText()).isEqualTo("TaskPaneApp");
        assertThat(xml.get("hosts").get(0).asText()).isEqualTo("Workbook");
        assertThat(xml.get("defaultLocale").asText()).isEqualTo("nb-NO");
        assertThat(xml.get("defaultSettings").get("sourceLocation").asText()).isEqualTo(BASE + "/panel");
    }

    @Test
    void bothAreOneAddInWithTheSameNeeds() throws Exception {
        written(BASE);
        var unified = json();
        var xml = xml();
        var id = text(xml, "Id");
        assertThat(UUID.fromString(id)).hasToString(unified.get("id").asText());
        assertThat(text(xml, "Version")).isEqualTo(unified.get("version").asText() + ".0");
        var needs = new TreeMap<String, String>();
        unified.at("/extensions/0/requirements/capabilities")
                .forEach(one -> needs.put(
                        one.get("name").asText(), one.get("minVersion").asText()));
        assertThat(sets(xml)).isEqualTo(needs).containsEntry("ExcelApi", "1.7");
        var probed = Files.readString(Path.of("src/main/resources/web/pane/host.js"));
        needs.forEach((name, version) -> assertThat(probed).contains("['" + name + "', '" + version + "']"));
    }

    @Test
    void everyNameInTheXmlLeadsSomewhereAndEveryTextIsInBothLanguages() throws Exception {
        written(BASE);
        var xml = xml();
        var used = new TreeSet<String>();
        var defined = new TreeSet<String>();
        elements(xml).forEach(element -> {
            if (element.hasAttribute("resid")) {
                used.add(element.getAttribute("resid"));
                assertThat(element.getAttribute("resid")).hasSizeLessThanOrEqualTo(32);
            }
            if (element.getTagName().matches("bt:(Image|Url|String)") && element.hasAttribute("id")) {
                defined.add(element.getAttribute("id"));
                assertThat(element.getAttribute("DefaultValue"))
                        .hasSizeLessThan(element.getParentNode().getNodeName().equals("bt:ShortStrings") ? 126 : 251);
            }
        });
        assertThat(used).isEqualTo(defined);
        assertThat(elements(xml).filter(one -> one.getParentNode().getNodeName().equals("bt:LongStrings")))
                .isNotEmpty()
                .allMatch(one -> one.getElementsByTagName("bt:Override").getLength() == 1);
        assertThat(elements(xml).filter(one -> one.hasAttribute("Locale")))
                .isNotEmpty()
                .allMatch(one -> one.getAttribute("Locale").equals("nn-NO"));
    }

    @Test
    void everyAddressInThemAnswers() throws IOException, InterruptedException {
        try (var archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
                var server = ApiServer.start(Offices.over(archive, Offices.at(Offices.START)), 0)) {
            written("http://localhost:" + server.port());
            var addresses = new TreeSet<String>();
            for (var name : new String[] {"manifest.xml", "manifest.json", "nn-no.json"}) {
                ADDRESS.matcher(Files.readString(folder.resolve(name)))
                        .results()
                        .map(found -> found.group())
                        .filter(address -> !NAMESPACES.contains(address) && !address.startsWith(SCHEMAS))
                        .forEach(addresses::add);
            }
            assertThat(addresses).hasSizeGreaterThan(6);
            for (var address : addresses) {
                var answer = HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                if (address.endsWith(".png")) {
                    int side = Integer.parseInt(address.replaceAll(".*-(\\d+)\\.png", "$1"));
                    assertThat(ImageIO.read(new ByteArrayInputStream(answer.body()))
                                    .getWidth())
                            .isEqualTo(side);
                }
            }
        }
    }

    @Test
    void thePackageHasWhatItsManifestNames() throws IOException {
        written(BASE);
        var manifest = json();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        manifest.at("/localizationInfo/additionalLanguages/0/file")
                                .asText(),
                        manifest.at("/icons/color").asText(),
                        manifest.at("/icons/outline").asText());
        assertThat(ImageIO.read(folder.resolve("color.png").toFile()).getWidth())
                .isEqualTo(192);
        assertThat(ImageIO.read(folder.resolve("outline.png").toFile()).getWidth())
                .isEqualTo(32);
        assertThat(Files.readString(folder.resolve("manifest.xml"))).doesNotContain("{{base", "{{host");
    }

    @Test
    void theIdFollowsFromTheAddressAndTheFilesAreTheSameEachTime() throws IOException {
        written(BASE);
        var first = Files.readAllBytes(folder.resolve("samlebok-m365.zip"));
        var id = json().get("id").asText();
        written(BASE.toUpperCase(Locale.ROOT) + "/");
        assertThat(Files.readAllBytes(folder.resolve("samlebok-m365.zip"))).isEqualTo(first);
        written(BASE + ":8443");
        assertThat(json().get("id").asText()).isNotEqualTo(id);
        assertThat(json().at("/validDomains/0").asText()).isEqualTo("samlebok.fjordvik.kommune.no:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://samlebok.kommune.no",
                "http://localhost.evil.example",
                "https://samlebok.kommune.no/samlebok",
                "https://samlebok.kommune.no?x",
                "https://samlebok.kommune.no#x",
                "https://kari@samlebok.kommune.no",
                "https://",
                "https:///panel",
                "samlebok.kommune.no",
                "ftp://samlebok.kommune.no",
                "",
                "https://a b",
                "https://\"><x",
                "https://samlebok.kommune.no\n",
                "javascript:alert(1)",
                "https://[::1]",
                "https://-a-"
            })
    void anAddressThatOfficeCannotUseIsRefused(String base) {
        if (base.endsWith("\n")) {
            assertThat(run(base)).as("white space around it is no part of it").isZero();
        } else {
            assertThat(run(base)).as(base).isEqualTo(64);
            assertThat(folder.resolve("manifest.xml")).doesNotExist();
        }
    }

    private void written(String base) throws IOException {
        assertThat(run(base)).isZero();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve("samlebok-m365.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }

    private Set<String> files() throws IOException {
        var names = new TreeSet<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve("samlebok-m365.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private int run(String base) {
        var desk =
                TestForms.desk(Language.NB, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        return Samlebok.over(desk).execute("addin", "--base-url", base, "--out", folder.toString());
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
    }

    private Document xml() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(folder.resolve("manifest.xml").toFile());
    }

    private static String text(Document xml, String tag) {
        return xml.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Map<String, String> sets(Document xml) {
        var sets = new TreeMap<String, String>();
        elements(xml)
                .filter(one -> one.getTagName().equals("Set"))
                .forEach(one -> sets.put(one.getAttribute("Name"), one.getAttribute("MinVersion")));
        return sets;
    }

    private static java.util.stream.Stream<Element> elements(Document xml) {
        var all = xml.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(at -> (Element) all.item(at));
    }
}
