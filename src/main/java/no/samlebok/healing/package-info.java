@NullMarked
package no.samlebok.healing;

import org.jspecify.annotations.NullMarked;
