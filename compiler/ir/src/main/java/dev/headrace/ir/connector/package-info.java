/**
 * What a connector tells the compiler about itself; found by ServiceLoader.
 *
 * <p>May import other packages of {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.ir.connector;

import org.jspecify.annotations.NullMarked;
