/**
 * Operators on a stream: one state machine per operator and key. Rows come in any order within the lateness; what has become
 * final leaves when the watermark passes it. The results are those of {@code dev.headrace.operators.op} over the same rows, bit
 * for bit, and the state shrinks as the watermark moves.
 *
 * <p>Nothing here knows an engine: whoever runs a machine hands in rows and watermarks and keeps its bytes.
 */
@NullMarked
package dev.headrace.operators.stream;

import org.jspecify.annotations.NullMarked;
