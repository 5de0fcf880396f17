/**
 * Cuts a checked pipeline into the stages a run needs.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, {@code dev.headrace.compiler.rewrite} and the
 * JDK.
 */
@NullMarked
package dev.headrace.compiler.plan;

import org.jspecify.annotations.NullMarked;
