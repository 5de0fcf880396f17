package dev.headrace.registry.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a feature of labels looked like.
 *
 * @param distinct how many different labels there were
 * @param counts rows by label, of the {@link #MOST} most frequent: by count, then by name
 * @param others rows with any other label
 */
public record LabelReference(
        String name, long count, long missing, long distinct, Map<String, Long> counts, long others)
        implements FeatureReference {

    /** Labels that are counted one by one. */
    public static final int MOST = 100;

    /** Takes a copy, in its order. */
    public LabelReference {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.label(this);
    }
}
