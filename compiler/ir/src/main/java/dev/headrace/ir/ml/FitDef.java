package dev.headrace.ir.ml;

import java.util.List;

/**
 * Transforms learnt on one part. Each learns from what those before it make of the part's rows.
 *
 * @param on never a part that judges (LANGUAGE, rule 15)
 */
public record FitDef(String name, String dataset, PartRef on, List<TransformDef> transforms) implements Definition {
    public FitDef {
        transforms = List.copyOf(transforms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fit(this);
    }
}
