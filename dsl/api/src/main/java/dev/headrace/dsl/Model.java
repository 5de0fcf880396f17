package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Pick;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model: {@code model m predicts y from parts.train validate parts.valid { … }}.
 *
 * @param <R> the row type of the dataset
 */
public final class Model<R> extends Named {

    private final Name label;
    private final DraftExpr.Ref from;
    private final Settings settings = new Settings(notes());
    private final List<Name> using = new ArrayList<>();
    private DraftExpr.@Nullable Ref validate;
    private @Nullable SearchFor search;

    Model(String name, Label<R> label, Part<R> from) {
        super(name);
        this.label = notes().put(new Name(label.text()));
        this.from = notes().ref(from);
    }

    /**
     * {@code validate part}: where training sees when to stop.
     *
     * @param part another part than it is trained on (else HR0402)
     * @return this, to be gone on with
     */
    public Model<R> validate(Part<R> part) {
        validate = notes().ref(part);
        return this;
    }

    /**
     * {@code inputs = columns}: what the model sees; the label, or a column made from it, is refused (HR0302).
     *
     * @param columns {@code all().except(…)}, or a column
     * @return this, to be gone on with
     */
    public Model<R> inputs(Pick<? super R> columns) {
        settings.put("inputs", columns);
        return this;
    }

    /**
     * {@code using fits}: transforms that the inputs go through first.
     *
     * @param fits of the part that the model is trained on (else HR0403)
     * @return this, to be gone on with
     */
    @SafeVarargs
    public final Model<R> using(Fit<R>... fits) {
        for (Fit<R> fit : fits) {
            using.add(notes().put(new Name(fit.text())));
        }
        return this;
    }

    /**
     * {@code trainer = call}.
     *
     * @param call {@code call("djl.mlp").with("epochs", 5)}
     * @return this, to be gone on with
     */
    public Model<R> trainer(StepCall call) {
        settings.put("trainer", call);
        return this;
    }

    /**
     * {@code name = value}, for a setting that has no method here.
     *
     * @param name the setting (HR0205 if unknown)
     * @param value a Java value, or an expression of parameters
     * @return this, to be gone on with
     */
    public Model<R> set(String name, Object value) {
        settings.put(name, Told.literal(value));
        return this;
    }

    /**
     * {@code search strategy { … }}.
     *
     * @param how the strategy and what it searches
     * @return this, to be gone on with
     */
    public Model<R> search(SearchFor how) {
        search = how;
        return this;
    }

    Draftable at(String stage) {
        return () -> Told.of(new DraftExpr.ModelAt(new Name(text()), new Name(stage)));
    }

    @Override
    public Declaration declaration() {
        return new ModelDecl(
                name(),
                label,
                from,
                Optional.ofNullable(validate),
                settings.all(),
                using,
                Optional.ofNullable(search).map(s -> s.draft(notes())),
                docText());
    }
}
