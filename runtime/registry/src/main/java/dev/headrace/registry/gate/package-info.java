/**
 * Gates: what a model must meet. A {@link dev.headrace.registry.gate.GatePass} comes of nothing but a gate that judged, and nothing
 * is registered without one.
 *
 * <p>May import {@code dev.headrace.ir} and the JDK.
 */
@NullMarked
package dev.headrace.registry.gate;

import org.jspecify.annotations.NullMarked;
