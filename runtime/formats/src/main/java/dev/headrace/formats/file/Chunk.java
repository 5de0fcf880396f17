package dev.headrace.formats.file;

import dev.headrace.formats.InputFile;

/**
 * Whole records of a text file. Behind {@code end} lie at least {@link ChunkReader#SLACK} bytes that may be read but mean
 * nothing.
 *
 * @param from where the first record starts
 * @param end behind the line feed that ends the last record; the reader adds one where the file lacks it
 * @param line the line number of the first record
 * @param unterminated whether the file ends here without a line feed
 */
public record Chunk(InputFile file, byte[] bytes, int from, int end, long line, boolean unterminated) {}
