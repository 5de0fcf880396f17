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

/** The parts of a dataset: {@code split parts of d by t { train = 70% }}. */
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

    /** {@code name = share}. */
    public Part<R> part(String name, Share share) {
        return part(name, share, Optional.empty());
    }

    /** {@code name = share where condition}. */
    public Part<R> part(String name, Share share, BoolExpr<? super R> condition) {
        return part(name, share, Optional.of(notes().take(condition)));
    }

    private Part<R> part(String name, Share share, Optional<DraftExpr> where) {
        parts.add(notes().put(new SplitPart(new Name(name), notes().take(share), where)));
        return new Part<>(text() + "." + name);
    }

    /** {@code embargo = span}: how far apart the parts lie in time. */
    public Split<R> embargo(Span span) {
        settings.put("embargo", span);
        return this;
    }

    /** {@code seed = n}. */
    public Split<R> seed(long seed) {
        settings.put("seed", Told.literal(seed));
        return this;
    }

    @Override
    public Declaration declaration() {
        return new SplitDecl(name(), dataset, by, hash, parts, settings.all(), docText());
    }
}
