@NullMarked
package no.samlebok.template;

import org.jspecify.annotations.NullMarked;
