package dev.headrace.registry.model;

import dev.headrace.ir.type.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model takes and says.
 *
 * @param task {@code binary}, {@code multiclass} or {@code regression}
 * @param inputs columns that it is fed, in order
 * @param features what its matrix holds, in order
 * @param classes names of classes in the order of its probabilities; none for a regression
 */
public record Signature(
        String task, SignatureColumn label, List<SignatureColumn> inputs, List<String> features, List<String> classes) {

    /** Takes copies. */
    public Signature {
        inputs = List.copyOf(inputs);
        features = List.copyOf(features);
        classes = List.copyOf(classes);
    }

    /** Of these columns. */
    public static Signature of(
            String task, Column label, List<Column> inputs, List<String> features, List<String> classes) {
        return new Signature(
                task,
                SignatureColumn.of(label),
                inputs.stream().map(SignatureColumn::of).toList(),
                features,
                classes);
    }

    /** The first thing that this one has otherwise than another, as the end of a sentence; empty if they are alike. */
    public Optional<String> difference(Signature other) {
        if (!task.equals(other.task)) {
            return Optional.of("it says " + task + ", not " + other.task);
        }
        Map<String, SignatureColumn> theirs = new LinkedHashMap<>();
        other.inputs.forEach(c -> theirs.put(c.name(), c));
        for (SignatureColumn mine : inputs) {
            SignatureColumn their = theirs.remove(mine.name());
            if (their == null) {
                return Optional.of("input `" + mine.name() + "` is new");
            }
            if (!mine.equals(their)) {
                return Optional.of("input `" + mine.name() + "` is " + mine.show() + ", not " + their.show());
            }
        }
        if (!theirs.isEmpty()) {
            return Optional.of("input `" + theirs.keySet().iterator().next() + "` is gone");
        }
        if (!inputs.equals(other.inputs) || !features.equals(other.features)) {
            return Optional.of("its inputs come in another order, or are laid out otherwise");
        }
        if (!label.equals(other.label)) {
            return Optional.of("its label is `" + label.name() + "` " + label.show() + ", not `" + other.label.name()
                    + "` " + other.label.show());
        }
        return classes.equals(other.classes) ? Optional.empty() : Optional.of("its classes are others");
    }
}
