/** A log of rows that stand in memory: for tests, and for rows that a request gives. */
@NullMarked
package dev.headrace.target.beam.log.memory;

import org.jspecify.annotations.NullMarked;
