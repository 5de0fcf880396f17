package dev.headrace.dsl;

/** The rows of a feature set: one that is said here, or one of a package that a definition uses. */
public interface FeatureSet<R> extends Relation<R> {

    /** The feature set of this name, of a package that is used; its columns are constants that were generated. */
    static <R> FeatureSet<R> named(String name) {
        return () -> name;
    }
}
