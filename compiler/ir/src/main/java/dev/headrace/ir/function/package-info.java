/**
 * What a function or aggregate tells the compiler and the engines about itself; found by ServiceLoader.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.function;

import org.jspecify.annotations.NullMarked;
