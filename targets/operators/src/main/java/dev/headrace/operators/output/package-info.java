/**
 * Where the rows of outputs go: files that appear together at the end, or memory.
 */
@NullMarked
package dev.headrace.operators.output;

import org.jspecify.annotations.NullMarked;
