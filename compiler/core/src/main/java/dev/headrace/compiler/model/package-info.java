/**
 * Labels, splits, fits, models, gates, scores, watches and deploys: their names, parts and settings.
 *
 * <p>May import {@code dev.headrace.compiler.resolve}, {@code .expression}, {@code .source} and {@code .relation},
 * {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.model;

import org.jspecify.annotations.NullMarked;
