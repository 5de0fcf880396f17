/**
 * Rewrites of a plan: each one small, named, and checked by the verifier after it ran. A rewrite never changes an output's
 * rows, columns or errors.
 *
 * <p>May import {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.rewrite;

import org.jspecify.annotations.NullMarked;
