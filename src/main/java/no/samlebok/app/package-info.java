@NullMarked
package no.samlebok.app;

import org.jspecify.annotations.NullMarked;
