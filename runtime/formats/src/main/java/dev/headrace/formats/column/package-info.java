/**
 * Columns under construction: where readers put values until a batch is full.
 *
 * <p>May import {@code dev.headrace.kernels.batch}, {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.formats.column;

import org.jspecify.annotations.NullMarked;
