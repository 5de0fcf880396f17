package dev.headrace.ir.ml;

import java.util.List;

/**
 * Transforms learnt on one part.
 *
 * @param on never a part that judges (LANGUAGE, rule 15)
 */
public record FitDef(String name, PartRef on, List<TransformDef> transforms) {
    public FitDef {
        transforms = List.copyOf(transforms);
    }
}
