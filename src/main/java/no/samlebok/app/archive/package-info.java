/** What a running service keeps: the ports to it, and the values that are kept. */
@NullMarked
package no.samlebok.app.archive;

import org.jspecify.annotations.NullMarked;
