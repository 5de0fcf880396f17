/**
 * How diagnostics are shown: to people, as JSON, and as SARIF.
 *
 * <p>Imports {@code dev.headrace.diagnostics} and the JDK only.
 */
@NullMarked
package dev.headrace.diagnostics.render;

import org.jspecify.annotations.NullMarked;
