package dev.headrace.ir.op;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.step.StepDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A typed relational operator. Its {@code id} is stable and readable ({@code payments.2.derive}): made from the relation's
 * name, the verb's place in it and the verb, so that the same pipeline gives the same ids from any surface.
 *
 * <p>A row that fails in an operator meets the fate declared by the source its rows come from: see {@link #origin()}.
 */
public sealed interface Op {

    String id();

    /** What it gives. */
    Schema schema();

    List<Op> inputs();

    <R> R accept(Visitor<R> visitor);

    /** The source whose {@code on error} decides about this operator's bad rows: that of its first input. */
    default Optional<String> origin() {
        return inputs().isEmpty() ? Optional.empty() : inputs().get(0).origin();
    }

    /** The rows of a source that parsed and met its expectations. */
    record Scan(String id, String source, Schema schema) implements Op {
        @Override
        public List<Op> inputs() {
            return List.of();
        }

        @Override
        public Optional<String> origin() {
            return Optional.of(source);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scan(this);
        }
    }

    /** The rows a source diverted, with the reason: see {@link dev.headrace.ir.pipeline.Rejects}. */
    record Rejected(String id, String source, Schema schema) implements Op {
        @Override
        public List<Op> inputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rejected(this);
        }
    }

    /**
     * The rows of a source that came too late on a stream, if it diverts them; in batch no row is late. They were judged by
     * no rule, and keep no time: see {@link dev.headrace.ir.pipeline.LateRows}.
     */
    record Late(String id, String source, Schema schema) implements Op {
        @Override
        public List<Op> inputs() {
            return List.of();
        }

        @Override
        public Optional<String> origin() {
            return Optional.of(source);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.late(this);
        }
    }

    /** The rows of another relation of the pipeline. */
    record Read(String id, String relation, Schema schema, Optional<String> origin) implements Op {
        @Override
        public List<Op> inputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.read(this);
        }
    }

    /**
     * Of the rows of a relation those that a stream gives before it knows all that they look back to: those with a time before
     * its start and the relation's {@link dev.headrace.ir.index.HistoryIndex history}. In batch, where all is known, there is
     * none.
     */
    record Warming(String id, Op input) implements Op {
        public Warming {
            OpChecks.eventTime(input.schema());
        }

        @Override
        public Schema schema() {
            return input.schema();
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.warming(this);
        }
    }

    /** The rows for which the condition holds. */
    record Filter(String id, Op input, Expr condition) implements Op {
        public Filter {
            OpChecks.condition(condition, input.schema());
        }

        @Override
        public Schema schema() {
            return input.schema();
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.filter(this);
        }
    }

    /**
     * Exactly these columns, one per assignment, in order; every row stays. Derive, keep, drop, rename, fill and one-hot all
     * become this.
     */
    record Project(String id, Op input, List<Assign> columns, Schema schema) implements Op {
        public Project {
            columns = List.copyOf(columns);
            OpChecks.project(input.schema(), columns, schema);
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.project(this);
        }
    }

    /**
     * An equality join. The schema holds the left columns, then the right columns under the names given by
     * {@code rightNames} (one per right column; empty text leaves a column out). With {@code left}, every left row stays and
     * the right columns are optional.
     */
    record Join(
            String id,
            Op leftInput,
            Op rightInput,
            boolean left,
            List<KeyPair> keys,
            List<String> rightNames,
            Schema schema)
            implements Op {
        public Join {
            keys = List.copyOf(keys);
            rightNames = List.copyOf(rightNames);
            OpChecks.keys(leftInput.schema(), rightInput.schema(), keys);
            OpChecks.joined(leftInput.schema(), rightInput.schema(), rightNames, left, schema);
        }

        @Override
        public List<Op> inputs() {
            return List.of(leftInput, rightInput);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.join(this);
        }
    }

    /**
     * For every left row the right row of the same key with the greatest (event time, known time) at or before the left
     * row's event time, not older than {@code within} microseconds (absent: unbounded). Right columns are optional.
     */
    record AsofJoin(
            String id,
            Op leftInput,
            Op rightInput,
            List<KeyPair> keys,
            OptionalLong within,
            List<String> rightNames,
            Schema schema)
            implements Op {
        public AsofJoin {
            keys = List.copyOf(keys);
            rightNames = List.copyOf(rightNames);
            OpChecks.eventTime(leftInput.schema());
            OpChecks.eventTime(rightInput.schema());
            OpChecks.keys(leftInput.schema(), rightInput.schema(), keys);
            OpChecks.joined(leftInput.schema(), rightInput.schema(), rightNames, true, schema);
        }

        @Override
        public List<Op> inputs() {
            return List.of(leftInput, rightInput);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.asofJoin(this);
        }
    }

    /** All rows of both inputs, whose columns have the same names and types in the same order. */
    record Union(String id, Op first, Op second, Schema schema) implements Op {
        public Union {
            OpChecks.union(first.schema(), second.schema(), schema);
        }

        @Override
        public List<Op> inputs() {
            return List.of(first, second);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }
    }

    /**
     * One row per key (and window): the keys, {@code start} and {@code end} if there is a window, then the aggregates. No
     * keys and no window give one row, also over nothing.
     */
    record Group(
            String id,
            Op input,
            List<String> keys,
            Optional<TimeWindow> window,
            List<Aggregation> aggregations,
            Schema schema)
            implements Op {
        public Group {
            keys = List.copyOf(keys);
            aggregations = List.copyOf(aggregations);
            OpChecks.group(input.schema(), keys, window, aggregations, schema);
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /** All input columns, then one column per rolling aggregate over the rows of the same key; every row stays. */
    record Rolling(String id, Op input, List<String> keys, List<RollingColumn> columns, Schema schema) implements Op {
        public Rolling {
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
            OpChecks.eventTime(input.schema());
            OpChecks.rolling(input.schema(), keys, columns, schema);
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rolling(this);
        }
    }

    /** Of the rows with equal keys the one that is least in the canonical order. */
    record Dedupe(String id, Op input, List<String> keys) implements Op {
        public Dedupe {
            keys = List.copyOf(keys);
            keys.forEach(k -> OpChecks.sureKey(input.schema(), k));
        }

        @Override
        public Schema schema() {
            return input.schema();
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dedupe(this);
        }
    }

    /** One row per element of a list column, which becomes the element; a row whose list is empty or missing goes. */
    record Explode(String id, Op input, String column, Schema schema) implements Op {
        public Explode {
            if (!(input.schema().require(column).type() instanceof DataType.ListOf)) {
                throw new IllegalArgumentException("`" + column + "` is not a list");
            }
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.explode(this);
        }
    }

    /**
     * The rows whose key falls into the share (LANGUAGE, rule 13).
     *
     * @param from floor(p * 2^64) as an unsigned number, where the share begins; empty if it begins at 0
     * @param threshold the same for where it ends; {@code all} if that is 1
     */
    record Sample(String id, Op input, OptionalLong from, long threshold, boolean all, List<String> keys, long seed)
            implements Op {
        /** A share that begins at 0. */
        public Sample(String id, Op input, long threshold, boolean all, List<String> keys, long seed) {
            this(id, input, OptionalLong.empty(), threshold, all, keys, seed);
        }

        public Sample {
            keys = List.copyOf(keys);
            keys.forEach(k -> OpChecks.sureKey(input.schema(), k));
        }

        @Override
        public Schema schema() {
            return input.schema();
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sample(this);
        }
    }

    /** The rows in order of the columns, ties in the canonical order; of these the first {@code limit}, if given. */
    record Sort(String id, Op input, List<SortColumn> columns, OptionalLong limit) implements Op {
        public Sort {
            columns = List.copyOf(columns);
            columns.forEach(c -> input.schema().require(c.column()));
        }

        @Override
        public Schema schema() {
            return input.schema();
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sort(this);
        }
    }

    /**
     * What a typed opaque step makes of the input, whose columns are those it takes.
     *
     * @param step the step's name
     * @param arguments a value for each of its parameters, in the order declared, that is the same for all rows
     * @param output what the step calls the rows it gives
     * @param definition what the step is; absent in what was compiled before any engine ran steps
     */
    record Via(
            String id,
            Op input,
            String step,
            List<Assign> arguments,
            String output,
            Schema schema,
            Optional<StepDef> definition)
            implements Op {
        public Via {
            arguments = List.copyOf(arguments);
        }

        /** What the step is, where the plan has made sure that it is known. */
        public StepDef known() {
            return definition.orElseThrow(() -> new IllegalStateException("nothing is known of step `" + step + "`"));
        }

        /** Whether it looks at each row by itself. */
        public boolean isRowWise() {
            return definition.map(d -> d.body().isRowWise()).orElse(false);
        }

        /** A step that looks at the whole table is a source of its own: its rows come from no row in particular. */
        @Override
        public Optional<String> origin() {
            return isRowWise() ? input.origin() : Optional.empty();
        }

        @Override
        public List<Op> inputs() {
            return List.of(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.via(this);
        }
    }

    /** This operator and all below it, inputs before those who read them. Depth does not matter. */
    default List<Op> inOrder() {
        List<Op> all = new ArrayList<>();
        Deque<Op> waiting = new ArrayDeque<>(List.of(this));
        while (!waiting.isEmpty()) {
            Op op = waiting.pop();
            all.add(op);
            op.inputs().forEach(waiting::push);
        }
        Collections.reverse(all);
        return all;
    }

    /** The columns that {@code names} stand for. */
    default List<Column> columns(List<String> names) {
        return names.stream().map(schema()::require).toList();
    }

    /** One case per kind, so that a new kind does not compile until everybody handles it. */
    interface Visitor<R> {
        R scan(Scan op);

        R rejected(Rejected op);

        R late(Late op);

        R read(Read op);

        R warming(Warming op);

        R filter(Filter op);

        R project(Project op);

        R join(Join op);

        R asofJoin(AsofJoin op);

        R union(Union op);

        R group(Group op);

        R rolling(Rolling op);

        R dedupe(Dedupe op);

        R explode(Explode op);

        R sample(Sample op);

        R sort(Sort op);

        R via(Via op);
    }
}
