package no.samlebok.excel;

import java.util.TreeMap;
import no.samlebok.draft.Draft;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes what the file says about itself. */
final class About {
    private About() {}

    static void write(XSSFWorkbook workbook, Draft draft) {
        var properties = workbook.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(draft.title());
        core.setCreator(draft.author());
        core.getUnderlyingProperties().setLanguageProperty("nb-NO");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Samlebok");
        // In an order of its own: that of the map may change from run to run.
        new TreeMap<>(draft.properties()).forEach(properties.getCustomProperties()::addProperty);
        // The cached values are right, but whatever opens the file shall see that for itself.
        workbook.setForceFormulaRecalculation(true);
    }
}
