/**
 * Pipelines that were said in Java and compiled: found in a jar, a folder of classes or a class path, and handed on as the
 * drafts that files become too.
 *
 * <p>May import {@code dev.headrace.dsl}, {@code dev.headrace.compiler}, {@code dev.headrace.ir.draft},
 * {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.jars;

import org.jspecify.annotations.NullMarked;
