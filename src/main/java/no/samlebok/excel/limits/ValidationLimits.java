package no.samlebok.excel.limits;

import java.util.ArrayList;
import java.util.stream.Stream;
import no.samlebok.draft.Draft;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Validation;

/** What is asked of input messages and dropdowns. */
final class ValidationLimits {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST = 255;

    private ValidationLimits() {}

    static Stream<Breach> check(Draft draft) {
        return draft.sheets().stream().flatMap(ValidationLimits::check);
    }

    private static Stream<Breach> check(DraftSheet sheet) {
        var areas = sheet.validations().stream().map(Validation::area).toList();
        return Stream.concat(
                Overlaps.within(areas).map(area -> new Breach(Limit.VALIDATION_OVERLAP, sheet.name(), area.a1())),
                sheet.validations().stream().flatMap(validation -> check(sheet.name(), validation)));
    }

    private static Stream<Breach> check(String sheet, Validation validation) {
        var where = sheet + "!" + validation.area().a1();
        var breaches = new ArrayList<Breach>();
        if (validation.title().length() > LONGEST_TITLE) {
            breaches.add(new Breach(Limit.PROMPT_TITLE, where, validation.title()));
        }
        if (validation.prompt().length() > LONGEST) {
            breaches.add(new Breach(Limit.PROMPT, where, validation.prompt()));
        }
        if (!validation.choices().isEmpty() && validation.maxLength() != null) {
            breaches.add(
                    new Breach(Limit.VALIDATION, where, validation.choices().toString()));
        }
        validation.choices().stream()
                .filter(choice -> choice.isBlank() || choice.length() > LONGEST || choice.contains("\n"))
                .forEach(choice -> breaches.add(new Breach(Limit.CHOICE, where, "\"" + choice + "\"")));
        return breaches.stream();
    }
}
