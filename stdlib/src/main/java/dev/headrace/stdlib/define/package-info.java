/**
 * How functions are declared: a form per line, written as its reader sees it, beside the method that computes it.
 *
 * <p>May import {@code dev.headrace.ir.type}, {@code dev.headrace.ir.function}, {@code dev.headrace.ir.text} and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.define;

import org.jspecify.annotations.NullMarked;
