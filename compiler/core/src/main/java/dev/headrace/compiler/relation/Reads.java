package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which feature columns somebody reads, or drops by name. */
public final class Reads {
    private final Set<Slot.FeatureColumn> read = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    /** A column is read if it belongs to a feature set. */
    public void column(Slot slot) {
        slot.feature().ifPresent(read::add);
    }

    /** A relation, sink or test takes rows from the feature set. */
    public void used(String features) {
        used.add(features);
    }

    public boolean isUsed(String features) {
        return used.contains(features);
    }

    public boolean isRead(String features, String column) {
        return read.contains(new Slot.FeatureColumn(features, column));
    }
}
