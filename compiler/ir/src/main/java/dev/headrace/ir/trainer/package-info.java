/**
 * What a trainer tells the compiler about itself, without its code; found by ServiceLoader.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.trainer;

import org.jspecify.annotations.NullMarked;
