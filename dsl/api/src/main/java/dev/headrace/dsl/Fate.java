package dev.headrace.dsl;

import dev.headrace.dsl.value.Share;
import dev.headrace.dsl.value.Span;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a bad row, perhaps up to a share of all. */
public final class Fate {

    private final String action;
    private final @Nullable Share ceiling;
    private final @Nullable Span per;

    private Fate(String action, @Nullable Share ceiling, @Nullable Span per) {
        this.action = action;
        this.ceiling = ceiling;
        this.per = per;
    }

    static Fate of(String action) {
        return new Fate(action, null, null);
    }

    /**
     * {@code max share}: if more than that part of all rows meets it, the run fails (HR0705).
     *
     * @param share the greatest part that is borne
     * @return the same fate with the ceiling
     */
    public Fate max(Share share) {
        return new Fate(action, share, per);
    }

    /**
     * {@code per span}: the share is that of so much time. No engine measures it yet (HR0503).
     *
     * @param span the time over which rows are counted
     * @return the same fate with the time
     */
    public Fate per(Span span) {
        return new Fate(action, ceiling, span);
    }

    dev.headrace.ir.draft.Fate draft(Notes notes) {
        Optional<DraftExpr> most = Optional.ofNullable(ceiling).map(notes::take);
        Optional<DraftExpr> time = Optional.ofNullable(per).map(notes::take);
        return notes.put(new dev.headrace.ir.draft.Fate(new Name(action), most, time));
    }
}
