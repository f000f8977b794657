package no.samlebok.excel.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The custom document properties that are texts. */
final class CustomProperties {
    private CustomProperties() {}

    static Map<String, String> of(Container container, Part part) throws IOException {
        var properties = new HashMap<String, String>();
        try (var xml = container.xml(part, Vocabulary.PROPERTIES, "Properties")) {
            while (xml.child()) {
                read(xml, properties);
                container
                        .budget()
                        .allow(
                                "snapshot.budget.names",
                                properties.size(),
                                container.budget().names());
            }
            xml.finish();
        }
        return properties;
    }

    private static void read(XmlInput xml, Map<String, String> properties) {
        var name = xml.kept(xml.required("name"));
        while (xml.child()) {
            switch (xml.name()) {
                case "lpwstr", "lpstr", "bstr" -> {
                    if (properties.put(name, xml.kept(xml.text())) != null) {
                        throw xml.illegal("name", name);
                    }
                }
                default -> xml.skip();
            }
        }
    }
}
