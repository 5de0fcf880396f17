package dev.headrace.target.beam.log.tail;

import dev.headrace.target.beam.log.Position;

/**
 * Where a tail is read on, beside the byte.
 *
 * @param name the file, as messages show it; empty before the first
 * @param key what tells the file from another of the same name; empty where the system has no such thing
 * @param line the line number at the byte
 * @param ordinal how many files were read before it
 */
record TailMark(String name, String key, long line, int ordinal) {
    private static final String BETWEEN = "\n";
    private static final int PARTS = 4;

    static TailMark of(Position position) {
        String[] parts = position.mark().split(BETWEEN, PARTS);
        return new TailMark(parts[3], parts[2], Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    Position at(long offset) {
        return new Position(0, offset, line + BETWEEN + ordinal + BETWEEN + key + BETWEEN + name);
    }
}
