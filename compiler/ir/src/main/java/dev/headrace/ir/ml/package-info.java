/**
 * Labels, splits, fitted transforms, models, gates and scores as a checked pipeline will hold them: names resolved,
 * settings typed.
 *
 * <p>A declaration of such a kind stands in the pipeline as {@link dev.headrace.ir.pipeline.Unbuilt}, with its {@link
 * Definition} if nothing was wrong with it.
 *
 * <p>May import other packages of {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.ir.ml;

import org.jspecify.annotations.NullMarked;
