package no.samlebok.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import no.samlebok.app.Typist;
import no.samlebok.book.Content;

/** Types texts into the cells of our own workbooks. */
public final class ExcelTypist implements Typist {
    @Override
    public byte[] type(byte[] workbook, Map<String, String> texts) {
        var typed = new LinkedHashMap<String, Content>();
        texts.forEach((name, text) -> typed.put(name, new Content.Text(text)));
        return Filling.type(workbook, typed);
    }
}
