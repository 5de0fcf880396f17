package dev.headrace.dsl;

import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.Value;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.LabelDecl;
import dev.headrace.ir.draft.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is to be predicted: {@code label y for d horizon h = value}. Neither it nor what is made from it may be an
 * input (HR0302).
 *
 * @param <R> the row type of the dataset
 */
public final class Label<R> extends Named {

    private final Name dataset;
    private final DraftExpr horizon;
    private boolean rare;
    private @Nullable DraftExpr value;

    Label(String name, Relation<R> dataset, Span horizon) {
        super(name);
        this.dataset = notes().put(new Name(dataset.relation()));
        this.horizon = notes().take(horizon);
    }

    /**
     * {@code = value}: what the label of a row is.
     *
     * @param of an expression of the row
     * @return this, to be gone on with
     */
    public Label<R> is(Value<? super R, ?> of) {
        value = notes().take(of);
        return this;
    }

    /**
     * {@code rare = value}: what the label of a row is, where few have it: accuracy is then no goal (HR0401).
     *
     * @param of an expression of the row
     * @return this, to be gone on with
     */
    public Label<R> rare(Value<? super R, ?> of) {
        rare = true;
        return is(of);
    }

    @Override
    public Declaration declaration() {
        DraftExpr said = value == null ? new DraftExpr.Missing() : value;
        return new LabelDecl(name(), dataset, horizon, rare, said, docText());
    }
}
