/**
 * Bytes, lists and vectors, and turning a value into a missing one.
 *
 * <p>May import {@code dev.headrace.stdlib.define}, the other rooms of functions, the IR and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.data;

import org.jspecify.annotations.NullMarked;
