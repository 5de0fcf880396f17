package dev.headrace.target.beam.stream;

/**
 * What is known of a key without its machine, so that most rows only have to be put down.
 *
 * @param time the watermark that the timer waits for, in microseconds; {@link Long#MAX_VALUE} if none is set
 * @param hold the least time of what may come out; {@link Long#MAX_VALUE} if nothing waits
 * @param blocks how many blocks were put down and not yet given to the machine
 */
record Alarm(long time, long hold, int blocks) {

    static final Alarm NONE = new Alarm(Long.MAX_VALUE, Long.MAX_VALUE, 0);
}
