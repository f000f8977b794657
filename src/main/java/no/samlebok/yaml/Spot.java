package no.samlebok.yaml;

import org.yaml.snakeyaml.error.Mark;

/**
 * Where something stands in a file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param path where in the definition; empty for the whole file
 */
record Spot(int line, int column, String path) {
    /** What the parser found at a mark. */
    static Spot of(Mark mark, String path) {
        return new Spot(mark.getLine() + 1, mark.getColumn() + 1, path);
    }
}
