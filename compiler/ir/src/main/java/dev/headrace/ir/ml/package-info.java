/**
 * Labels, splits, fitted transforms, models, gates and scores as a checked pipeline will hold them: names resolved,
 * settings typed.
 *
 * <p>Nothing executes these yet, and {@link dev.headrace.ir.pipeline.Pipeline} does not hold them: a declaration of such
 * a kind stands there as {@link dev.headrace.ir.pipeline.Unbuilt}. They give the kinds their place and their shape.
 *
 * <p>May import other packages of {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.ir.ml;

import org.jspecify.annotations.NullMarked;
