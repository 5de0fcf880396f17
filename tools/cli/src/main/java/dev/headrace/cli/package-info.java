/**
 * The front desk: {@code headrace COMMAND …}. Parses arguments, calls the compiler or a target, and shows the result.
 *
 * <p>Data goes to standard output, progress and diagnostics to standard error. May import any public API of the product;
 * nobody imports it.
 */
@NullMarked
package dev.headrace.cli;

import org.jspecify.annotations.NullMarked;
