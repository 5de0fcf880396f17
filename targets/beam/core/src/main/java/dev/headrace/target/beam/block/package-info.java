/** What flows through a Beam pipeline: batches of rows, not single rows, and how they are packed between workers. */
@NullMarked
package dev.headrace.target.beam.block;

import org.jspecify.annotations.NullMarked;
