package dev.headrace.ir.ml;

import dev.headrace.ir.type.Column;
import java.util.List;
import java.util.Optional;

/**
 * What is trained, on what.
 *
 * @param label what it predicts, with its type
 * @param train the rows it learns from
 * @param validate the rows by which epochs and trials are compared; empty for none
 * @param inputs the columns fed in, as the dataset has them, in order; never the label nor what is made from it (LANGUAGE,
 *     rule 16)
 * @param using names of fits, in order of application
 * @param trainer {@code djl.mlp}
 * @param settings of the trainer, those written, in its order
 * @param seed all chance of the training follows from it
 * @param search how settings are found that are not written; empty for one training
 */
public record ModelDef(
        String name,
        String dataset,
        Column label,
        PartRef train,
        Optional<PartRef> validate,
        List<Column> inputs,
        List<String> using,
        String trainer,
        List<SettingValue> settings,
        long seed,
        Optional<SearchDef> search)
        implements Definition {
    public ModelDef {
        inputs = List.copyOf(inputs);
        using = List.copyOf(using);
        settings = List.copyOf(settings);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("a model is fed something");
        }
        if (inputs.stream().anyMatch(c -> c.name().equals(label.name()))) {
            throw new IllegalArgumentException("the label is no input");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.model(this);
    }
}
