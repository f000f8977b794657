@NullMarked
package no.samlebok.cli;

import org.jspecify.annotations.NullMarked;
