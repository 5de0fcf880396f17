/**
 * Files as rows: CSV, JSON lines and Parquet, compressed or not, read and written in column batches. {@link
 * dev.headrace.formats.Formats} is the door; every engine on the JVM comes through it, so that a file means the same
 * rows to all of them.
 *
 * <p>May import {@code dev.headrace.kernels}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and the libraries
 * of file formats. Engines are never imported.
 */
@NullMarked
package dev.headrace.formats;

import org.jspecify.annotations.NullMarked;
