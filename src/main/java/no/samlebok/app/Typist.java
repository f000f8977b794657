package no.samlebok.app;

import java.util.Map;

/** Types into the cells of a workbook, as a person who fills it in. */
public interface Typist {
    /**
     * The workbook with texts typed into cells.
     *
     * @param workbook one of ours
     * @param texts what is typed, by the defined name of the cell; every one stays text
     */
    byte[] type(byte[] workbook, Map<String, String> texts);
}
