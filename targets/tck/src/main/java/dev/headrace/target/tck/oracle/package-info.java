/**
 * The rules of meaning once more, as plainly as they can be written: lists, loops over all pairs, exact numbers. It is what
 * engines are compared with, so it shares no code with any of them nor with the kernels; of the standard library it calls
 * only the functions' own methods, which are the meaning of functions.
 *
 * <p>May import {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, {@code dev.headrace.target} and the JDK.
 */
@NullMarked
package dev.headrace.target.tck.oracle;

import org.jspecify.annotations.NullMarked;
