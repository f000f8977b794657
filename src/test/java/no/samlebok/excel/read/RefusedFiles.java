package no.samlebok.excel.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lets tests outside this package have the files that are refused, each for its own reason. */
public final class RefusedFiles {
    private RefusedFiles() {}

    /** A file for each reason within the ordinary limits, by the key of its message. */
    public static Map<String, byte[]> byReason() {
        var files = new LinkedHashMap<String, byte[]>();
        RefusalTest.faults()
                .filter(fault -> fault.budget().equals(Budget.standard()))
                .forEach(fault -> files.putIfAbsent(fault.key(), fault.file()));
        return files;
    }
}
