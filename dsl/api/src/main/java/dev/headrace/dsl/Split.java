package dev.headrace.dsl;

import dev.headrace.dsl.value.BoolExpr;
import dev.headrace.dsl.value.Share;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.Told;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SplitDecl;
import dev.headrace.ir.draft.SplitPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a dataset: {@code split parts of d by t { train = 70% }}.
 *
 * @param <R> the row type of the dataset
 */
public final class Split<R> extends Named {

    private final Name dataset;
    private final List<DraftExpr.Ref> by;
    private final boolean hash;
    private final List<SplitPart> parts = new ArrayList<>();
    private final Settings settings = new Settings(notes());

    Split(String name, Relation<R> dataset, boolean hash, List<? extends dev.headrace.dsl.value.Draftable> by) {
        super(name);
        this.dataset = notes().put(new Name(dataset.relation()));
        this.by = notes().refs(by);
        this.hash = hash;
    }

    /**
     * {@code name = share}: a part of the rows.
     *
     * @param name its name, as in {@code parts.train}
     * @param share how much of all rows: above 0%, all parts together at most 100% (else HR0205)
     * @return the part
     */
    public Part<R> part(String name, Share share) {
        return part(name, share, Optional.empty());
    }

    /**
     * {@code name = share where condition}: a part of the rows, and of it those that meet the condition.
     *
     * @param name its name, as in {@code parts.train}
     * @param share how much of all rows: above 0%, all parts together at most 100% (else HR0205)
     * @param condition what its rows meet
     * @return the part
     */
    public Part<R> part(String name, Share share, BoolExpr<? super R> condition) {
        return part(name, share, Optional.of(notes().take(condition)));
    }

    private Part<R> part(String name, Share share, Optional<DraftExpr> where) {
        parts.add(notes().put(new SplitPart(new Name(name), notes().take(share), where)));
        return new Part<>(text() + "." + name);
    }

    /**
     * {@code embargo = span}: how far apart the parts of a split by time lie (of one by hash: HR0205). Left out, it is the
     * longest horizon of a label of the dataset.
     *
     * @param span at least the horizon of the label (else HR0315)
     * @return this, to be gone on with
     */
    public Split<R> embargo(Span span) {
        settings.put("embargo", span);
        return this;
    }

    /**
     * {@code seed = n}: another number makes other parts of a split by hash (of one by time: HR0205). Left out, it is
     * 0.
     *
     * @param seed any number
     * @return this, to be gone on with
     */
    public Split<R> seed(long seed) {
        settings.put("seed", Told.literal(seed));
        return this;
    }

    @Override
    public Declaration declaration() {
        return new SplitDecl(name(), dataset, by, hash, parts, settings.all(), docText());
    }
}
