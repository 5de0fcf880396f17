package dev.headrace.registry.model;

import dev.headrace.registry.reference.FeatureReference;
import dev.headrace.registry.run.Reference;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model that is to be registered.
 *
 * @param name package and model: {@code bank.fraud.fraud_net}
 * @param folder what the worker left; copied whole
 * @param transforms the file of each fitted transform, by the name of the fit
 * @param lineage what made it: runs, sources
 */
public record Registration(
        String name,
        Path folder,
        Signature signature,
        String trainer,
        String trainerVersion,
        Map<String, String> settings,
        Map<String, Path> transforms,
        List<FeatureReference> references,
        Map<String, Double> metrics,
        Map<String, String> fingerprints,
        List<Reference> lineage) {

    /** Takes copies; a name is identifiers with dots between. */
    public Registration {
        ModelNames.check(name);
        transforms.keySet().forEach(ModelNames::check);
        settings = copy(settings);
        transforms = copy(transforms);
        references = List.copyOf(references);
        metrics = copy(metrics);
        fingerprints = copy(fingerprints);
        lineage = List.copyOf(lineage);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
