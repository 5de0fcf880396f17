package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** One step of a table or dataset, as written. */
public sealed interface Verb {

    /** {@code where c}: keeps the rows for which the condition holds. */
    record Where(DraftExpr condition) implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.where(this);
        }
    }

    /** {@code derive { a = … }}: adds or replaces columns. */
    record Derive(List<Item> items) implements Verb {
        public Derive {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.derive(this);
        }
    }

    /** {@code keep a, f.*, all except b}: elements are {@link DraftExpr.Ref} or {@link DraftExpr.Star}. */
    record Keep(List<DraftExpr> columns) implements Verb {
        public Keep {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keep(this);
        }
    }

    /** {@code drop a, f.*}. */
    record Drop(List<DraftExpr> columns) implements Verb {
        public Drop {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /** {@code rename a -> b, c -> d}. */
    record Rename(List<RenamePair> pairs) implements Verb {
        public Rename {
            pairs = List.copyOf(pairs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** {@code one_hot c}. */
    record OneHot(List<DraftExpr.Ref> columns) implements Verb {
        public OneHot {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneHot(this);
        }
    }

    /** {@code fill f.* = 0}: replaces nulls, makes the column sure. */
    record Fill(DraftExpr target, DraftExpr value) implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fill(this);
        }
    }

    /** {@code join x on k}, {@code join left x on a == b}. */
    record Join(boolean left, Name relation, List<JoinKey> keys) implements Verb {
        public Join {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.join(this);
        }
    }

    /** {@code with f}: a feature set computed on these very rows. */
    record With(Name features) implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.with(this);
        }
    }

    /** {@code asof join x [on k] within 30d}; without keys, the entity of {@code x}. */
    record AsofJoin(Name relation, List<JoinKey> keys, Optional<DraftExpr> within, boolean unbounded) implements Verb {
        public AsofJoin {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.asofJoin(this);
        }
    }

    /** {@code union x}. */
    record Union(Name relation) implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }
    }

    /** {@code group by k [every 1h [size 2h]] { aggs }}. */
    record Group(List<DraftExpr.Ref> keys, Optional<DraftExpr> every, Optional<DraftExpr> size, List<Item> items)
            implements Verb {
        public Group {
            keys = List.copyOf(keys);
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /** {@code session by k gap 30m { aggs }}. */
    record Session(List<DraftExpr.Ref> keys, DraftExpr gap, List<Item> items) implements Verb {
        public Session {
            keys = List.copyOf(keys);
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.session(this);
        }
    }

    /** {@code dedupe by k}. */
    record Dedupe(List<DraftExpr.Ref> keys) implements Verb {
        public Dedupe {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dedupe(this);
        }
    }

    /** {@code explode c}. */
    record Explode(DraftExpr.Ref column) implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.explode(this);
        }
    }

    /** {@code sample 10% by k seed 7}. */
    record Sample(DraftExpr share, List<DraftExpr.Ref> keys, DraftExpr seed) implements Verb {
        public Sample {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sample(this);
        }
    }

    /** {@code sort by a desc, b limit 25}. */
    record Sort(List<SortKey> keys, Optional<DraftExpr> limit) implements Verb {
        public Sort {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sort(this);
        }
    }

    /** {@code limit 25}: the first rows of the canonical order. */
    record Limit(DraftExpr count) implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.limit(this);
        }
    }

    /** {@code via clean(k = 3)}. */
    record Via(DraftExpr.Call step) implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.via(this);
        }
    }

    /** A verb the parser could not read; it was reported there. */
    record Missing() implements Verb {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R where(Where verb);

        R derive(Derive verb);

        R keep(Keep verb);

        R drop(Drop verb);

        R rename(Rename verb);

        R oneHot(OneHot verb);

        R fill(Fill verb);

        R join(Join verb);

        R with(With verb);

        R asofJoin(AsofJoin verb);

        R union(Union verb);

        R group(Group verb);

        R session(Session verb);

        R dedupe(Dedupe verb);

        R explode(Explode verb);

        R sample(Sample verb);

        R sort(Sort verb);

        R limit(Limit verb);

        R via(Via verb);

        R missing(Missing verb);
    }
}
