// Generated from the descriptors of the standard library and the table of kinds; change those.
package dev.headrace.dsl.value;

import java.util.List;

/** A column that may be missing: values in order. */
public final class MaybeListColumn<R, T> extends MaybeList<R, T> implements Column<R, List<T>> {
    MaybeListColumn(Told told) {
        super(told);
    }

    /** The column of this name; with several, the last is a field of those before it. */
    public static <R, T> MaybeListColumn<R, T> named(String... path) {
        return new MaybeListColumn<>(Told.column(path));
    }
}
