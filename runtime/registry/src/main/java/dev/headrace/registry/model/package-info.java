/**
 * The registry: versions of models, each a folder that appears whole by one rename, and stages that point to them.
 *
 * <p>May import Jackson, {@code dev.headrace.runtime}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.registry.model;

import org.jspecify.annotations.NullMarked;
