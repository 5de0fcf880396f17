package dev.headrace.target.beam.stream;

import dev.headrace.target.beam.block.Block;

/** Rows of one key on their way to its machine, and which of the operator's inputs they come from. */
record Sided(int input, Block rows) {}
