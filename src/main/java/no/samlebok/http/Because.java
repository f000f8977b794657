package no.samlebok.http;

import org.jspecify.annotations.Nullable;

/**
 * Why a value is another than it was in an edition.
 *
 * @param says what happened
 * @param reason the reason that was given for it; null when none was asked for
 * @param who the name of whoever did it; null when it follows from something else
 */
record Because(
        String says, @Nullable String reason, @Nullable String who) {}
