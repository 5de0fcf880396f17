/**
 * Opaque steps: what a declaration says, checked against itself and against the code if that is there.
 *
 * <p>May import {@code dev.headrace.compiler.source}, {@code dev.headrace.compiler.expression}, {@code
 * dev.headrace.compiler.resolve}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.step;

import org.jspecify.annotations.NullMarked;
