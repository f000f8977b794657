@NullMarked
package no.samlebok.layout;

import org.jspecify.annotations.NullMarked;
