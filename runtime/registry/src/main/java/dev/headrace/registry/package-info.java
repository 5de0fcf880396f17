/**
 * What ran and what came of it: the tracker of runs ({@code registry.run}), the registry of models ({@code registry.model}), the
 * gates that let models into it ({@code registry.gate}) and what their features looked like ({@code registry.reference}). All
 * of it lies in folders, without a server.
 *
 * <p>May import Jackson, {@code dev.headrace.runtime}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.registry;

import org.jspecify.annotations.NullMarked;
