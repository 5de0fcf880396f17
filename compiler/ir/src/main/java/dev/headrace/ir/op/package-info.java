/**
 * Typed dataflow operators: what a relation is made of. An operator that is ill-typed cannot be built.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.op;

import org.jspecify.annotations.NullMarked;
