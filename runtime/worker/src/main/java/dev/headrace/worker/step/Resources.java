package dev.headrace.worker.step;

import java.util.OptionalLong;

/**
 * What a training may use.
 *
 * @param cpus threads, which may count for the bytes of a model
 * @param memoryBytes empty for what the machine gives
 */
public record Resources(int cpus, OptionalLong memoryBytes, int gpus) {}
