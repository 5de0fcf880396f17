package dev.headrace.target.beam.sink;

import dev.headrace.target.beam.block.Block;

/**
 * Rows of a shard with their numbers, which they keep however often they are written.
 *
 * @param run what tells the shard's run from others; it outlives restarts from checkpoints
 * @param first the number of the first row
 */
public record Numbered(String run, long first, Block rows) {}
