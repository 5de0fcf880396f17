package dev.headrace.registry.model;

import dev.headrace.registry.gate.Judgement;
import dev.headrace.registry.reference.FeatureReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a version of a model is: {@code record.json}. Nothing in it depends on when, where or by which run it was made, so the same
 * model is the same record.
 *
 * @param name {@code bank.fraud.fraud_net}
 * @param trainer {@code djl.mlp}
 * @param settings of the trainer, as text
 * @param transforms the file of each fitted transform, a table of one row: {@code transforms/scaled.parquet}
 * @param references what each feature looked like in the rows that it was trained on
 * @param metrics measures of the finished model
 * @param fingerprints SHA-256 by what it is of: {@code definition}, {@code data train}, {@code step}
 * @param gate what the gate found that let it in
 * @param files SHA-256 of every file of the version but this one, by name
 */
public record ModelRecord(
        String name,
        Signature signature,
        String trainer,
        String trainerVersion,
        Map<String, String> settings,
        Map<String, String> transforms,
        List<FeatureReference> references,
        Map<String, Double> metrics,
        Map<String, String> fingerprints,
        Judgement gate,
        Map<String, String> files) {

    /** Takes copies in the order of names. */
    public ModelRecord {
        settings = sorted(settings);
        transforms = sorted(transforms);
        references = List.copyOf(references);
        metrics = sorted(metrics);
        fingerprints = sorted(fingerprints);
        files = sorted(files);
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
