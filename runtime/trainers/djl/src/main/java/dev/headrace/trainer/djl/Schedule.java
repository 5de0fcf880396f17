package dev.headrace.trainer.djl;

import java.util.List;

/**
 * The learning rate over a training. It depends on the epoch alone, so that a training can go on at any.
 *
 * @param kind {@code constant}, or down to zero {@code linear} or along a {@code cosine}
 * @param warmup over how many epochs it rises from zero first
 */
record Schedule(String kind, double rate, int warmup, int epochs) {

    static final List<String> KINDS = List.of("constant", "linear", "cosine");

    /** @param at epochs done, in parts too */
    double at(double at) {
        if (at < warmup) {
            return rate * at / warmup;
        }
        double done = epochs == warmup ? 0 : Math.min(1, (at - warmup) / (epochs - warmup));
        return switch (kind) {
            case "linear" -> rate * (1 - done);
            case "cosine" -> rate * 0.5 * (1 + StrictMath.cos(StrictMath.PI * done));
            default -> rate;
        };
    }
}
