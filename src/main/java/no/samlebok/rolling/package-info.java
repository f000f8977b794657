@NullMarked
package no.samlebok.rolling;

import org.jspecify.annotations.NullMarked;
