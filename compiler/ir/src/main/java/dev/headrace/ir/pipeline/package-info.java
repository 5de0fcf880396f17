/**
 * A checked pipeline: sources, relations, sinks and tests, all names resolved and all types known.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.pipeline;

import org.jspecify.annotations.NullMarked;
