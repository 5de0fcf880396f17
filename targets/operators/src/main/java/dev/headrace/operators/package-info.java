/**
 * Relational operators over batches of typed columns, with what they need around them: hash tables, rows at rest that spill,
 * the books about bad rows. Engines differ in how rows reach an operator; what it does with them is here, once.
 *
 * <p>Same input, same bytes out, whatever the number of threads, the memory or the sizes of batches: rows keep the order of
 * the input through operators that keep rows and through joins; what is grouped, deduplicated, rolled or matched in time by
 * key comes out by the 64-bit hash of its key (then time); a sort comes out sorted.
 *
 * <p>May import {@code dev.headrace.target}, {@code dev.headrace.runtime}, {@code dev.headrace.kernels}, {@code
 * dev.headrace.formats}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the JDK.
 */
@NullMarked
package dev.headrace.operators;

import org.jspecify.annotations.NullMarked;
