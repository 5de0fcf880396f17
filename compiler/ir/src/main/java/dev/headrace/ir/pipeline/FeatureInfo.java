package dev.headrace.ir.pipeline;

import java.util.List;

/**
 * What makes a relation a feature set.
 *
 * @param keys the entity's columns
 * @param owned the columns the set adds: what {@code f.*} stands for
 */
public record FeatureInfo(String source, List<String> keys, List<String> owned) {
    public FeatureInfo {
        keys = List.copyOf(keys);
        owned = List.copyOf(owned);
    }
}
