package dev.headrace.target.beam.log;

import java.io.Serializable;

/**
 * How far a partition has been read: what was given so far ends before it.
 *
 * @param partition the partition's number
 * @param offset what the log counts in: messages, bytes, pieces of a file
 * @param mark what else the log needs to go on from here; often empty
 */
public record Position(int partition, long offset, String mark) implements Serializable {

    public static Position of(int partition, long offset) {
        return new Position(partition, offset, "");
    }
}
