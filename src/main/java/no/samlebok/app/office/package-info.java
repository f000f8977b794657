/** The use cases of a running service, in which what is received and decided is kept. */
@NullMarked
package no.samlebok.app.office;

import org.jspecify.annotations.NullMarked;
