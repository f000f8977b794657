@NullMarked
package no.samlebok.reading;

import org.jspecify.annotations.NullMarked;
