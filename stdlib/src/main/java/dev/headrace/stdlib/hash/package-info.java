/**
 * Hashes of text and bytes, the same on every machine for ever.
 *
 * <p>May import {@code dev.headrace.stdlib.define}, the IR and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.hash;

import org.jspecify.annotations.NullMarked;
