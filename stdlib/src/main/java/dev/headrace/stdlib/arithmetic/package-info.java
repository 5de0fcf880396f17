/**
 * What the operators mean: arithmetic, comparison, logic beyond {@code and or not}.
 *
 * <p>May import {@code dev.headrace.stdlib.define}, the IR and the JDK.
 */
@NullMarked
package dev.headrace.stdlib.arithmetic;

import org.jspecify.annotations.NullMarked;
