package no.samlebok.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of our own: a decent default, and what a municipality's own styles lack. */
final class OwnStyles {
    private static final String ACCENT = "1B5E8C";

    private OwnStyles() {}

    /** The styles with an accent colour, {@code RRGGBB}; null for our own. */
    static CTStyles styles(@Nullable String accent, String language) {
        var xml = resource("styles.xml")
                .replace("ACCENT", accent == null ? ACCENT : accent)
                .replace("LANGUAGE", language);
        try {
            return StylesDocument.Factory.parse(xml).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bullets of lists. */
    static CTAbstractNum bullets() {
        try {
            return NumberingDocument.Factory.parse(resource("bullets.xml"))
                    .getNumbering()
                    .getAbstractNumArray(0);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The accent colour of charts. */
    static String accent(@Nullable String accent) {
        return accent == null ? ACCENT : accent;
    }

    static String resource(String name) {
        try (var file = Objects.requireNonNull(OwnStyles.class.getResourceAsStream("/document/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
