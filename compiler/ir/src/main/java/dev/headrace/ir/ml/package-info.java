/**
 * Labels, splits, fitted transforms, models, gates and scores as a checked pipeline will hold them: names resolved,
 * settings typed.
 *
 * <p>No engine runs these yet. A declaration of such a kind stands in the pipeline as {@link
 * dev.headrace.ir.pipeline.Unbuilt}, labels and splits with their {@link Definition}; the other records give the kinds
 * their place and their shape.
 *
 * <p>May import other packages of {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.ir.ml;

import org.jspecify.annotations.NullMarked;
