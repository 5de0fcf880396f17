/**
 * The text form of every type: the exact grammar that files, parameters and conversions read, and the one canonical
 * form they write. Nobody else turns text into values or values into text.
 *
 * <p>Readers take a piece of a {@link java.lang.CharSequence} and throw {@link dev.headrace.ir.function.RowError} with a
 * sentence that does not show the value. Writers give the same text on every machine and JVM; reading it back gives the
 * same value.
 *
 * <p>May import {@code dev.headrace.ir.type}, {@code dev.headrace.ir.function} and the JDK.
 */
@NullMarked
package dev.headrace.ir.text;

import org.jspecify.annotations.NullMarked;
