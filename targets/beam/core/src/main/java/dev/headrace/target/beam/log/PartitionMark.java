package dev.headrace.target.beam.log;

/**
 * What has to be remembered of a partition.
 *
 * @param position where it is read on
 * @param read whether a row of it was read
 * @param greatest the greatest time read, if one was
 * @param over whether it has ended
 */
record PartitionMark(Position position, boolean read, long greatest, boolean over) {

    static PartitionMark beginning(Position position) {
        return new PartitionMark(position, false, Long.MIN_VALUE, false);
    }
}
