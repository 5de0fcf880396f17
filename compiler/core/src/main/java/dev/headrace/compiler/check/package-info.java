/**
 * Checks of a whole program: who reads what, what streams need, what private data reaches.
 *
 * <p>May import {@code dev.headrace.compiler.resolve}, {@code .expression}, {@code .source} and {@code .relation},
 * {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.check;

import org.jspecify.annotations.NullMarked;
