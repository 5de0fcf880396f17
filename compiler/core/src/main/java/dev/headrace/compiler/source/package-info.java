/**
 * Sources: their columns, bindings, fates and expectations.
 *
 * <p>May import {@code dev.headrace.compiler.resolve} and {@code .expression}, {@code dev.headrace.ir},
 * {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.compiler.source;

import org.jspecify.annotations.NullMarked;
