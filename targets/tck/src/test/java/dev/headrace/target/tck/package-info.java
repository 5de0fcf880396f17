/** The kit at work: on the local engine, on the compiler's rewrites, and on engines that are wrong on purpose. */
@NullMarked
package dev.headrace.target.tck;

import org.jspecify.annotations.NullMarked;
