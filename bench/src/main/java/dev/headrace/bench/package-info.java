/**
 * Speed, told as ratios against named rivals in the same run: whole processes, file to file, with their peak memory.
 *
 * <p>{@code bench/run} starts {@link dev.headrace.bench.Bench}. Not part of the product; may import anything.
 */
@NullMarked
package dev.headrace.bench;

import org.jspecify.annotations.NullMarked;
