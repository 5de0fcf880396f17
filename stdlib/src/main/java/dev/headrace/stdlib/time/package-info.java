/**
 * Instants, Dates and Durations: their parts in a zone, cutting them to units, counting between them.
 *
 * <p>May import {@code dev.headrace.stdlib.define}, {@code dev.headrace.stdlib.arithmetic}, the IR and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.time;

import org.jspecify.annotations.NullMarked;
