package dev.headrace.dsl;

/**
 * The rows of a feature set: one that is said here, or one of a package that a definition uses.
 *
 * @param <R> the row type of the feature set
 */
public interface FeatureSet<R> extends Relation<R> {

    /**
     * The feature set of this name, of a package that is used; its columns are constants that were generated.
     *
     * @param <R> its row type, which was generated
     * @param name its name in that package
     * @return what {@code with} and {@code asofJoin} take
     */
    static <R> FeatureSet<R> named(String name) {
        return () -> name;
    }
}
