/**
 * Headrace's own engine: the operators of {@code dev.headrace.operators} in this JVM, on all its cores, stage by stage.
 *
 * <p>May import {@code dev.headrace.operators}, {@code dev.headrace.target}, {@code dev.headrace.runtime}, {@code
 * dev.headrace.kernels}, {@code dev.headrace.formats}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.target.local;

import org.jspecify.annotations.NullMarked;
