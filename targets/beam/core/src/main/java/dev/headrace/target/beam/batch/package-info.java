/**
 * Batch jobs: a plan's operators cut where rows have to be brought together. Between two such places a step of Beam runs a
 * whole tree of operators over the rows it gets; at such a place rows are dealt into buckets by the hash of their key, and
 * buckets of blocks, not rows, go through Beam's shuffle.
 */
@NullMarked
package dev.headrace.target.beam.batch;

import org.jspecify.annotations.NullMarked;
