package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.TimeWindow;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.tck.oracle.TooManyRows;
import dev.headrace.target.tck.written.WrittenTrials;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engines that are a little wrong, each in another rule: the trials tell all of them from a right one. */
final class MutantsTest {

    /** What an engine takes an operator for. */
    enum Mutant {
        A_WIDER_WINDOW(rolling(w -> new RollingWindow(w.bound(), wider(w.width(), 1), w.hop()))),
        NO_HOP(rolling(w -> new RollingWindow(w.bound(), w.width(), OptionalLong.empty()))),
        UNBOUNDED_IS_A_YEAR(rolling(w -> w.width().isPresent()
                ? w
                : new RollingWindow(w.bound(), OptionalLong.of(300L * 86_400_000_000L), w.hop()))),
        A_YOUNGER_ASOF(op -> op instanceof Op.AsofJoin j
                ? new Op.AsofJoin(
                        j.id(),
                        j.leftInput(),
                        j.rightInput(),
                        j.keys(),
                        wider(j.within(), -1),
                        j.rightNames(),
                        j.schema())
                : op),
        A_LONGER_GAP(op -> op instanceof Op.Group g && g.window().orElse(null) instanceof TimeWindow.Session s
                ? windowed(g, new TimeWindow.Session(s.gap() + 1))
                : op),
        A_LATER_WINDOW_END(op -> op instanceof Op.Group g && g.window().orElse(null) instanceof TimeWindow.Sliding s
                ? windowed(g, new TimeWindow.Sliding(s.every(), s.size() + 1))
                : op),
        NO_KNOWN_TIME(op -> op instanceof Op.Scan s
                ? new Op.Scan(s.id(), s.source(), unknown(s.schema()))
                : op instanceof Op.Rolling r
                        ? new Op.Rolling(r.id(), r.input(), r.keys(), r.columns(), unknown(r.schema()))
                        : op),
        LAST_IS_FIRST(aggregate(AggregateKind.LAST, AggregateKind.FIRST)),
        MAX_IS_LAST(aggregate(AggregateKind.MAX, AggregateKind.LAST)),
        ANOTHER_SEED(op -> op instanceof Op.Sample s
                ? new Op.Sample(s.id(), s.input(), s.threshold(), s.all(), s.keys(), s.seed() + 1)
                : op),
        ONE_ROW_MORE(
                op -> op instanceof Op.Sort s ? new Op.Sort(s.id(), s.input(), s.columns(), wider(s.limit(), 1)) : op),
        NO_DEDUPE(op -> op instanceof Op.Dedupe d ? d.input() : op),
        NO_CONDITIONS(MutantsTest::withoutConditions);

        private final UnaryOperator<Op> change;

        Mutant(UnaryOperator<Op> change) {
            this.change = change;
        }
    }

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void isFound(Mutant mutant) {
        Functions functions = Functions.load();
        Trials made = new Trials(functions);
        Conformance kit = new Conformance(OracleEngine.misreading(mutant.change), temp);
        Stream<Trial> written =
                WrittenTrials.all(functions).stream().filter(t -> !t.name().startsWith("many rows"));
        Stream<Trial> trials = Stream.concat(LongStream.range(0, 250).mapToObj(made::of), written);
        assertThat(trials.anyMatch(t -> differs(kit, t))).isTrue();
    }

    private static boolean differs(Conformance kit, Trial trial) {
        try {
            return kit.check(trial, List.of(Setting.PLAIN)).isPresent();
        } catch (TooManyRows tooLarge) {
            return false;
        }
    }

    private static OptionalLong wider(OptionalLong width, long by) {
        return width.isPresent() ? OptionalLong.of(Math.max(1, width.getAsLong() + by)) : width;
    }

    private static UnaryOperator<Op> rolling(UnaryOperator<RollingWindow> change) {
        return op -> op instanceof Op.Rolling r
                ? columns(r, c -> new RollingColumn(c.name(), c.call(), change.apply(c.window())))
                : op;
    }

    private static Op columns(Op.Rolling r, UnaryOperator<RollingColumn> change) {
        List<RollingColumn> columns = new ArrayList<>();
        r.columns().forEach(c -> columns.add(change.apply(c)));
        return new Op.Rolling(r.id(), r.input(), r.keys(), columns, r.schema());
    }

    private static Op windowed(Op.Group g, TimeWindow window) {
        return new Op.Group(g.id(), g.input(), g.keys(), Optional.of(window), g.aggregations(), g.schema());
    }

    private static Schema unknown(Schema s) {
        return new Schema(s.columns(), s.eventTime(), Optional.empty());
    }

    private static UnaryOperator<Op> aggregate(AggregateKind from, AggregateKind to) {
        return op -> calls(
                op,
                c -> c.kind() == from ? new AggregateCall(to, c.argument(), c.condition(), c.options(), c.type()) : c);
    }

    private static Op calls(Op op, UnaryOperator<AggregateCall> change) {
        if (op instanceof Op.Rolling r) {
            return columns(r, c -> new RollingColumn(c.name(), change.apply(c.call()), c.window()));
        }
        if (op instanceof Op.Group g) {
            List<Aggregation> aggregations = new ArrayList<>();
            g.aggregations().forEach(a -> aggregations.add(new Aggregation(a.name(), change.apply(a.call()))));
            return new Op.Group(g.id(), g.input(), g.keys(), g.window(), aggregations, g.schema());
        }
        return op;
    }

    /** Where the type allows it: of counts and sums. */
    private static Op withoutConditions(Op op) {
        return calls(
                op,
                c -> c.kind().sureWhenEmpty()
                        ? new AggregateCall(c.kind(), c.argument(), Optional.empty(), c.options(), c.type())
                        : c);
    }
}
