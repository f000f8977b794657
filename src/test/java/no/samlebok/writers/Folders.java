package no.samlebok.writers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands workbooks to a program in one folder, and takes them from another. */
final class Folders {
    /** A program that saves every file that {@code habits.tsv} of a folder names in another folder, under the same name. */
    interface Program {
        void save(Path from, Path to);
    }

    private Folders() {}

    static List<byte[]> through(List<Opened> opened, Program program) {
        return Run.in(folder -> {
            var from = Files.createDirectory(folder.resolve("from"));
            var to = Files.createDirectory(folder.resolve("to"));
            write(opened, from);
            program.save(from, to);
            var saved = new ArrayList<byte[]>();
            for (int at = 0; at < opened.size(); at++) {
                saved.add(Files.readAllBytes(to.resolve(name(at))));
            }
            return saved;
        });
    }

    private static void write(List<Opened> opened, Path folder) throws IOException {
        var habits = new ArrayList<String>();
        for (int at = 0; at < opened.size(); at++) {
            Files.write(folder.resolve(name(at)), opened.get(at).workbook());
            habits.add(name(at) + "\t" + opened.get(at).habit().line());
        }
        Files.write(folder.resolve("habits.tsv"), habits);
    }

    private static String name(int at) {
        return at + ".xlsx";
    }
}
