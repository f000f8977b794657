package no.samlebok.excel;

import java.util.List;
import no.samlebok.draft.DraftSheet;
import no.samlebok.draft.Validation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationErrorStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationOperator;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;

/** Writes what input cells offer and say. */
final class Validations {
    private Validations() {}

    static void write(XSSFSheet sheet, DraftSheet draft, ChoiceLists lists) {
        if (draft.validations().isEmpty()) {
            return;
        }
        var written = sheet.getCTWorksheet().addNewDataValidations();
        written.setCount(draft.validations().size());
        draft.validations().forEach(validation -> write(written.addNewDataValidation(), validation, lists));
    }

    private static void write(CTDataValidation written, Validation validation, ChoiceLists lists) {
        written.setSqref(List.of(validation.area().a1()));
        written.setAllowBlank(true);
        if (!validation.choices().isEmpty()) {
            written.setType(STDataValidationType.LIST);
            written.setFormula1(lists.formula(validation.choices()));
            // Anything else may be typed: what it means is for the checks to say.
            written.setShowErrorMessage(false);
        } else if (validation.maxLength() != null) {
            written.setType(STDataValidationType.TEXT_LENGTH);
            written.setOperator(STDataValidationOperator.LESS_THAN_OR_EQUAL);
            written.setFormula1(validation.maxLength().toString());
            written.setErrorStyle(STDataValidationErrorStyle.STOP);
            written.setShowErrorMessage(true);
        }
        prompt(written, validation);
    }

    private static void prompt(CTDataValidation written, Validation validation) {
        if (validation.title().isEmpty() && validation.prompt().isEmpty()) {
            return;
        }
        written.setShowInputMessage(true);
        if (!validation.title().isEmpty()) {
            written.setPromptTitle(validation.title());
        }
        written.setPrompt(validation.prompt());
    }
}
