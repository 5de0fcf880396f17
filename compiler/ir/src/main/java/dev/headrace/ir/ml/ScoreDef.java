package dev.headrace.ir.ml;

/**
 * A registered model applied to a dataset.
 *
 * @param stage of the registry; the version is pinned when a run is planned
 * @param onArrival whether a stream answers from what was seen so far
 */
public record ScoreDef(String name, String dataset, String model, String stage, boolean onArrival) {}
