@NullMarked
package no.samlebok.rule;

import org.jspecify.annotations.NullMarked;
