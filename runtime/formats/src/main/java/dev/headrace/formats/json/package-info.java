/**
 * JSON: lines of objects, and values inside other formats. Types are exact: nothing is turned from text to number or back.
 *
 * <p>May import {@code dev.headrace.formats} and its {@code column} and {@code file}, {@code
 * dev.headrace.kernels.batch}, {@code dev.headrace.ir}, {@code dev.headrace.diagnostics} and Jackson's core.
 */
@NullMarked
package dev.headrace.formats.json;

import org.jspecify.annotations.NullMarked;
