/**
 * How rows flow between operators: parts in a fixed order, each a run of batches; the threads that work on them; and where
 * they rest when they are needed again.
 *
 * <p>Which part comes after which depends on the input alone, never on threads, memory or batch sizes. That is what makes
 * the same input give the same bytes.
 */
@NullMarked
package dev.headrace.operators.rows;

import org.jspecify.annotations.NullMarked;
