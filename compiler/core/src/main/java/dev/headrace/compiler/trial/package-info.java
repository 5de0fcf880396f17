/**
 * {@code test} blocks: rows in, rows expected, typed.
 *
 * <p>May import {@code dev.headrace.compiler.resolve}, {@code .expression}, {@code .relation},
 * {@code .source} and {@code .rewrite}, {@code dev.headrace.ir},
 * {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.trial;

import org.jspecify.annotations.NullMarked;
