@NullMarked
package no.samlebok.figure;

import org.jspecify.annotations.NullMarked;
