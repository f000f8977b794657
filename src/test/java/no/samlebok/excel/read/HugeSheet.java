package no.samlebok.excel.read;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file in a process of its own, whose heap is as small as the test says, and tells what it took. */
final class HugeSheet {
    private HugeSheet() {}

    public static void main(String[] args) throws IOException {
        var file = Files.readAllBytes(Path.of(args[0]));
        long begun = cpu();
        var book = Opening.book(file);
        long opened = cpu();
        long rows = 0;
        long cells = 0;
        for (var sheet : book.sheets()) {
            for (var row : sheet.rows()) {
                rows++;
                cells += row.cells().size();
            }
        }
        long walked = cpu();
        System.out.printf(
                "%d bytes, %d rows, %d cells: opened in %d ms and walked in %d ms of its thread, with at most %d MiB of heap%n",
                file.length,
                rows,
                cells,
                (opened - begun) / 1_000_000,
                (walked - opened) / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
