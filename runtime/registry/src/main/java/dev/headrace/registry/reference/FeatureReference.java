package dev.headrace.registry.reference;

/** What a feature looked like. */
public sealed interface FeatureReference permits NumberReference, LabelReference {

    /** The feature. */
    String name();

    /** How many rows had a value. */
    long count();

    /** How many had none. */
    long missing();

    /** Takes either. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {
        /** A feature of numbers. */
        R number(NumberReference reference);

        /** A feature of labels. */
        R label(LabelReference reference);
    }
}
