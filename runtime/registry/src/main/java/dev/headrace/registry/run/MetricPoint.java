package dev.headrace.registry.run;

/**
 * A value that a metric had.
 *
 * @param step the epoch or round, 0 for a metric that has one value
 * @param value may be infinite or no number
 * @param millis when it was told, since 1970
 */
public record MetricPoint(long step, double value, long millis) {}
