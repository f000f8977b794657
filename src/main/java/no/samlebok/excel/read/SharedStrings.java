package no.samlebok.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells mean by number. */
final class SharedStrings {
    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    static SharedStrings of(Container container, Part part) throws IOException {
        var budget = container.budget();
        var texts = new ArrayList<String>();
        try (var xml = container.xml(part, Vocabulary.SPREADSHEET, "sst")) {
            while (xml.child()) {
                if (xml.name().equals("extLst")) {
                    xml.skip();
                    continue;
                }
                if (!xml.name().equals("si")) {
                    throw xml.unexpected();
                }
                texts.add(xml.kept(RichText.read(xml, budget)));
                budget.allow("snapshot.budget.strings", texts.size(), budget.strings());
            }
            xml.finish();
        }
        return new SharedStrings(texts);
    }

    /** The text with this number, as it stands in a cell; none when there is no such text. */
    Optional<String> get(String number) {
        int index = Digits.from(number.strip(), 0);
        return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
