package dev.headrace.ir.trainer;

import dev.headrace.ir.type.DataType;
import java.util.Optional;

/** What kind of question a model answers; it follows from the type of its label. */
public enum Task {
    /** A Bool. */
    BINARY("binary", "a Bool"),
    /** An enum. */
    MULTICLASS("multiclass", "an enum"),
    /** An Int, Float or Decimal. */
    REGRESSION("regression", "a number");

    private final String word;
    private final String label;

    Task(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As a training step says it. */
    public String word() {
        return word;
    }

    /** The labels that ask it, as a person says it. */
    public String label() {
        return label;
    }

    /** What a label of this type asks; empty for a type that no model predicts. */
    public static Optional<Task> of(DataType label) {
        if (label.equals(DataType.BOOL)) {
            return Optional.of(BINARY);
        }
        if (label instanceof DataType.EnumOf) {
            return Optional.of(MULTICLASS);
        }
        return label.isNumeric() ? Optional.of(REGRESSION) : Optional.empty();
    }
}
