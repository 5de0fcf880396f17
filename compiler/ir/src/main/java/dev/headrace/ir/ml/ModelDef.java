package dev.headrace.ir.ml;

import java.util.List;
import java.util.Optional;

/**
 * What is trained, on what.
 *
 * @param inputs the columns fed in, in order; never the label nor what is made from it (LANGUAGE, rule 16)
 * @param using fitted transforms, in order of application
 * @param trainer {@code djl.mlp}
 */
public record ModelDef(
        String name,
        String label,
        PartRef train,
        Optional<PartRef> validate,
        List<String> inputs,
        List<String> using,
        String trainer,
        List<SettingValue> settings) {
    public ModelDef {
        inputs = List.copyOf(inputs);
        using = List.copyOf(using);
        settings = List.copyOf(settings);
        if (inputs.contains(label)) {
            throw new IllegalArgumentException("the label is no input");
        }
    }
}
