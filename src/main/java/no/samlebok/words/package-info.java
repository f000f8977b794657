@NullMarked
package no.samlebok.words;

import org.jspecify.annotations.NullMarked;
