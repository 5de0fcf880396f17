/**
 * CSV: RFC 4180 with a choice of delimiter and quote, parsed from bytes straight into columns.
 *
 * <p>May import {@code dev.headrace.formats} and its {@code column}, {@code file} and {@code json}, {@code
 * dev.headrace.kernels.batch}, {@code dev.headrace.ir} and {@code dev.headrace.diagnostics}.
 */
@NullMarked
package dev.headrace.formats.csv;

import org.jspecify.annotations.NullMarked;
