package dev.headrace.ir.index;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How far back the rows of relations and operators look. A rolling window looks as far as it is wide and a hop more, an as-of
 * join as far as {@code within} says, a row of a window of fixed size, whose time is the window's end, to its beginning. A
 * session may have begun at any time before it ended. The first of equal rows looks at no window.
 */
public final class HistoryIndex {

    private final Predicate<String> streams;
    private final Map<String, History> relations = new LinkedHashMap<>();

    private HistoryIndex(Pipeline pipeline, Predicate<String> streams) {
        this.streams = streams;
        pipeline.relations().forEach(r -> relations.put(r.name(), of(r.root())));
    }

    /** That of a pipeline whose sources with a {@code stream} binding stream. */
    public static HistoryIndex of(Pipeline pipeline) {
        return new HistoryIndex(
                pipeline,
                name -> pipeline.source(name).flatMap(SourceDef::stream).isPresent());
    }

    /** The same if every source streamed. */
    public static HistoryIndex ofAll(Pipeline pipeline) {
        return new HistoryIndex(pipeline, name -> true);
    }

    /** That of a relation; there must be one of that name. */
    public History relation(String name) {
        History found = relations.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no relation `" + name + "`");
        }
        return found;
    }

    /** That of an operator of the pipeline. */
    public History of(Op op) {
        return op.accept(new Looking());
    }

    private final class Looking implements Op.Visitor<History> {

        private History below(Op op) {
            return op.inputs().stream().map(HistoryIndex.this::of).reduce(History.WHOLE, History::and);
        }

        private History source(String name) {
            return streams.test(name) ? History.NONE : History.WHOLE;
        }

        @Override
        public History scan(Op.Scan op) {
            return source(op.source());
        }

        @Override
        public History rejected(Op.Rejected op) {
            return source(op.source());
        }

        @Override
        public History late(Op.Late op) {
            return source(op.source());
        }

        @Override
        public History read(Op.Read op) {
            return relation(op.relation());
        }

        /** They are what they are: nothing more is waited for. */
        @Override
        public History warming(Op.Warming op) {
            return below(op).streams() ? History.NONE : History.WHOLE;
        }

        @Override
        public History filter(Op.Filter op) {
            return below(op);
        }

        @Override
        public History project(Op.Project op) {
            return below(op);
        }

        @Override
        public History join(Op.Join op) {
            return below(op);
        }

        @Override
        public History asofJoin(Op.AsofJoin op) {
            History right = of(op.rightInput());
            right = op.within().isPresent() ? right.plus(op.within().getAsLong()) : right.open();
            return of(op.leftInput()).and(right);
        }

        @Override
        public History union(Op.Union op) {
            return below(op);
        }

        @Override
        public History group(Op.Group op) {
            History input = below(op);
            if (op.window().isEmpty()) {
                return input.open();
            }
            return op.window().get().accept(new TimeWindow.Visitor<History>() {
                @Override
                public History sliding(TimeWindow.Sliding window) {
                    return input.plus(window.size());
                }

                @Override
                public History session(TimeWindow.Session window) {
                    return input.open();
                }
            });
        }

        @Override
        public History rolling(Op.Rolling op) {
            History input = below(op);
            History all = input;
            for (RollingColumn column : op.columns()) {
                RollingWindow window = column.window();
                all = all.and(
                        window.width().isPresent()
                                ? input.plus(window.width().getAsLong())
                                        .plus(window.hop().orElse(0))
                                : input.open());
            }
            return all;
        }

        @Override
        public History dedupe(Op.Dedupe op) {
            return below(op);
        }

        @Override
        public History explode(Op.Explode op) {
            return below(op);
        }

        @Override
        public History sample(Op.Sample op) {
            return below(op);
        }

        @Override
        public History sort(Op.Sort op) {
            return below(op);
        }

        @Override
        public History via(Op.Via op) {
            return below(op);
        }
    }
}
