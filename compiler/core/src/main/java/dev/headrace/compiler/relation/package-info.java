/**
 * Relations: tables, feature sets and datasets, verb by verb, into typed operators.
 *
 * <p>May import {@code dev.headrace.compiler.resolve}, {@code .expression} and {@code .source}, {@code dev.headrace.ir},
 * {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.relation;

import org.jspecify.annotations.NullMarked;
