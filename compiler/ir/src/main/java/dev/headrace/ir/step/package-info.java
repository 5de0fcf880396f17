/**
 * Typed opaque steps: how a pipeline holds one, and what somebody offers who wrote one in Java.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.step;

import org.jspecify.annotations.NullMarked;
