@NullMarked
package no.samlebok.json;

import org.jspecify.annotations.NullMarked;
