/**
 * From one type to another: a conversion that cannot be done is a row error, or missing where the name says
 * {@code parse}.
 *
 * <p>May import {@code dev.headrace.stdlib.define}, {@code dev.headrace.stdlib.arithmetic}, the IR and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.convert;

import org.jspecify.annotations.NullMarked;
