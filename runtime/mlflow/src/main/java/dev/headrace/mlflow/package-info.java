/**
 * Sends recorded runs and registered models to an MLflow tracking server over its REST API, and reads back what it has.
 *
 * <p>May import Jackson, {@code dev.headrace.registry}, {@code dev.headrace.runtime}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.mlflow;

import org.jspecify.annotations.NullMarked;
