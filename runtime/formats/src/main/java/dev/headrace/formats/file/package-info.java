/**
 * Files below the formats: which ones a location means, compression, cutting text between records, and outputs that
 * appear in one step.
 *
 * <p>May import {@code dev.headrace.formats}, {@code dev.headrace.formats.column}, {@code dev.headrace.ir}, {@code
 * dev.headrace.diagnostics}, aircompressor and commons-compress.
 */
@NullMarked
package dev.headrace.formats.file;

import org.jspecify.annotations.NullMarked;
