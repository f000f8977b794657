/** The service over HTTP. Javalin stands here and nowhere else. */
@NullMarked
package no.samlebok.http;

import org.jspecify.annotations.NullMarked;
