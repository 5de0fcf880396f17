/**
 * Names: the files of a program, what they declare and use, and what a written type stands for.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.resolve;

import org.jspecify.annotations.NullMarked;
