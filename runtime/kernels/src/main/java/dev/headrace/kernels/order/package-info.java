/**
 * The canonical order of values and rows (the rules of meaning, 1), the canonical bytes of keys (docs/language/encoding.md),
 * sampling (rule 13), and hashing of rows by key.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.kernels.batch} and the JDK.
 */
@NullMarked
package dev.headrace.kernels.order;

import org.jspecify.annotations.NullMarked;
