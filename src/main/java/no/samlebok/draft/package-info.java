@NullMarked
package no.samlebok.draft;

import org.jspecify.annotations.NullMarked;
