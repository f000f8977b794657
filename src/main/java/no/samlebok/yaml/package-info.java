/**
 * Definitions in YAML, read strictly into the records of {@code no.samlebok.template}: everything that is wrong in a
 * file is found at once, with line, column and a valid example.
 */
@NullMarked
package no.samlebok.yaml;

import org.jspecify.annotations.NullMarked;
