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
        long characters = 0;
        try (var xml = container.xml(part, Vocabulary.SPREADSHEET, "sst")) {
            while (xml.child()) {
                if (xml.name().equals("extLst")) {
                    xml.skip();
                    continue;
                }
                if (!xml.name().equals("si")) {
                    throw xml.unexpected();
                }
                texts.add(RichText.read(xml, budget));
                characters += texts.get(texts.size() - 1).length();
                budget.allow("snapshot.budget.strings", texts.size(), budget.strings());
                budget.allow("snapshot.budget.characters", characters, budget.characters());
            }
            xml.finish();
        }
        return new SharedStrings(texts);
    }

    /** The text with this number, as it stands in a cell; none when there is no such text. */
    Optional<String> get(String number) {
        if (!number.strip().matches("0*[0-9]{1,9}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(number.strip());
        return index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
