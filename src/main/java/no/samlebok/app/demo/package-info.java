/** The demonstration: published reports that are entered, returned, checked and consolidated. */
@NullMarked
package no.samlebok.app.demo;

import org.jspecify.annotations.NullMarked;
