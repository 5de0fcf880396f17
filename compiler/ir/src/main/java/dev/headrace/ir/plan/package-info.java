/**
 * What a run does: the stages of a pipeline, cut so that every target runs the same ones.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.plan;

import org.jspecify.annotations.NullMarked;
