package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Pick;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.FitDecl;
import dev.headrace.ir.draft.FitItem;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Transforms that learn from a part: {@code fit scaled on parts.train { scale numeric }}. A part that judges is
 * refused (HR0403).
 *
 * @param <R> the row type of the dataset
 */
public final class Fit<R> extends Named {

    private final DraftExpr.Ref part;
    private final List<FitItem> items = new ArrayList<>();

    Fit(String name, Part<R> part) {
        super(name);
        this.part = notes().ref(part);
    }

    /**
     * {@code transform columns}.
     *
     * @param transform its name: {@code scale}
     * @param columns the columns that it changes
     * @return this, to be gone on with
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Fit<R> apply(String transform, Pick<? super R>... columns) {
        return apply(transform, Map.of(), columns);
    }

    /**
     * {@code transform columns (name = value)}.
     *
     * @param transform its name: {@code scale}
     * @param options values by name, in the order in which the map has them
     * @param columns the columns that it changes
     * @return this, to be gone on with
     */
    @SafeVarargs
    public final Fit<R> apply(String transform, Map<String, ?> options, Pick<? super R>... columns) {
        List<DraftExpr> picked = new ArrayList<>();
        for (Draftable column : columns) {
            picked.add(notes().take(column));
        }
        List<Argument> given = new ArrayList<>();
        options.forEach((name, value) ->
                given.add(new Argument(Optional.of(new Name(name)), notes().take(Told.literal(value)))));
        items.add(notes().put(new FitItem(new Name(transform), picked, given)));
        return this;
    }

    /**
     * {@code transform numeric}: all columns that hold numbers.
     *
     * @param transform its name: {@code scale}
     * @return this, to be gone on with
     */
    public Fit<R> applyToNumeric(String transform) {
        items.add(
                notes().put(new FitItem(new Name(transform), List.of(notes().take(Told.name("numeric"))), List.of())));
        return this;
    }

    @Override
    public Declaration declaration() {
        return new FitDecl(name(), part, items, docText());
    }
}
