/**
 * Parquet files, read and written column by column. The encodings, dictionaries and the file's own structures come from
 * Apache Parquet's {@code parquet-column} and {@code parquet-format-structures}; pages and row groups are put together
 * here, without Hadoop.
 *
 * <p>May import {@code dev.headrace.formats} and its {@code column} and {@code file}, {@code
 * dev.headrace.kernels.batch}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics}, Apache Parquet and aircompressor.
 */
@NullMarked
package dev.headrace.formats.parquet;

import org.jspecify.annotations.NullMarked;
