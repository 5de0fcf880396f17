/**
 * What time means to rows of one key: rolling windows (the rules of meaning, 7), fixed, sliding and session windows (9),
 * as-of matches (10).
 *
 * <p>Times are microseconds since 1970 in UTC, held as {@code long}; differences that leave 64 bits saturate, so extreme times
 * behave as in unbounded arithmetic. Nothing here knows how an engine found or ordered its rows.
 *
 * <p>May import {@code dev.headrace.ir}, the other packages of {@code dev.headrace.kernels} and the JDK.
 */
@NullMarked
package dev.headrace.kernels.window;

import org.jspecify.annotations.NullMarked;
