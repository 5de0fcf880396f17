/**
 * {@code test} blocks: rows in, rows expected, typed.
 *
 * <p>May import {@code dev.headrace.compiler.resolve}, {@code .expression} and {@code .relation}, {@code dev.headrace.ir},
 * {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.trial;

import org.jspecify.annotations.NullMarked;
