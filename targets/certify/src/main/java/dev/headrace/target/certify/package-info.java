/**
 * The same-answer certificate: a pipeline over events made up to lie on its own edges (ends of windows, ties, missing values,
 * keys never seen, rows too late), run on every engine and compared bit for bit, column by column.
 *
 * <p>May import {@code dev.headrace.target}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.target.certify;

import org.jspecify.annotations.NullMarked;
