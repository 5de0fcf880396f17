/**
 * From drafts to checked pipelines: {@link dev.headrace.compiler.Compiler} is the front door.
 *
 * <p>May import the other packages of {@code dev.headrace.compiler}, {@code dev.headrace.syntax}, {@code dev.headrace.ir},
 * {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler;

import org.jspecify.annotations.NullMarked;
