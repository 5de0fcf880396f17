package dev.headrace.target.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.function.Functions;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingColumn;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.target.Engine;
import dev.headrace.target.tck.oracle.Rows;
import dev.headrace.target.tck.oracle.TooManyRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines that are wrong in one place are found out, and shown with something small enough to read. */
final class KitCanFailTest {

    private static final List<Setting> SETTINGS = List.of(Setting.PLAIN);
    private static final int TRIALS = 300;

    private final Trials trials = new Trials(Functions.load());

    @TempDir
    private Path temp;

    private Optional<Difference> firstDifference(Engine engine) {
        Conformance kit = new Conformance(engine, temp);
        for (long seed = 0; seed < TRIALS; seed++) {
            try {
                Optional<Difference> found = kit.check(trials.of(seed), SETTINGS);
                if (found.isPresent()) {
                    return found.map(kit::smallest);
                }
            } catch (TooManyRows skipped) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Engine misreading(UnaryOperator<Op> change) {
        return OracleEngine.misreading(change);
    }

    private static int rows(Difference difference) {
        return difference.trial().rows().values().stream()
                .mapToInt(r -> r.rows().size())
                .sum();
    }

    @Test
    void anEngineThatIsRightIsNotAccused() {
        assertThat(firstDifference(misreading(UnaryOperator.identity())).map(Difference::report))
                .isEmpty();
    }

    @Test
    void aLostRowIsMissed() {
        Engine loses = new OracleEngine(
                UnaryOperator.identity(),
                rows -> new Rows(
                        rows.schema(),
                        rows.list().subList(0, Math.max(0, rows.list().size() - 1))));
        Difference found = firstDifference(loses).orElseThrow();
        assertThat(found.finding().kind()).isEqualTo(Finding.Kind.ROWS);
        assertThat(rows(found)).as(found.report()).isEqualTo(1);
        assertThat(found.report()).contains("missing: | ");
    }

    @Test
    void throughTakenForBeforeIsSeen() {
        Difference found = firstDifference(misreading(KitCanFailTest::flipped)).orElseThrow();
        assertThat(rows(found)).as(found.report()).isLessThanOrEqualTo(2);
        assertThat(found.trial().pipeline().sinks()).as(found.report()).hasSize(1);
        assertThat(found.report()).contains("rolling");
    }

    /** Takes in what it should leave out and the other way round, as far as the type of the column allows. */
    private static Op flipped(Op op) {
        if (!(op instanceof Op.Rolling rolling)) {
            return op;
        }
        List<RollingColumn> columns = new ArrayList<>();
        for (RollingColumn column : rolling.columns()) {
            RollingWindow w = column.window();
            boolean before = w.bound() == RollingWindow.Bound.BEFORE;
            RollingWindow other = new RollingWindow(
                    before ? RollingWindow.Bound.THROUGH : RollingWindow.Bound.BEFORE, w.width(), w.hop());
            RollingColumn turned = new RollingColumn(column.name(), column.call(), other);
            columns.add(turned.optional() == column.optional() ? turned : column);
        }
        return new Op.Rolling(rolling.id(), rolling.input(), rolling.keys(), columns, rolling.schema());
    }

    @Test
    void anOrderTurnedRoundIsSeen() {
        Difference found =
                firstDifference(misreading(KitCanFailTest::turnedRound)).orElseThrow();
        assertThat(rows(found)).as(found.report()).isLessThanOrEqualTo(11);
    }

    private static Op turnedRound(Op op) {
        if (!(op instanceof Op.Sort sort)) {
            return op;
        }
        List<SortColumn> columns = sort.columns().stream()
                .map(c -> new SortColumn(c.column(), !c.descending()))
                .toList();
        return new Op.Sort(sort.id(), sort.input(), columns, sort.limit());
    }

    @Test
    void anExceptionIsADifference() {
        Engine breaks = request -> {
            throw new IllegalStateException("oh");
        };
        Difference found = firstDifference(breaks).orElseThrow();
        assertThat(found.finding().kind()).isEqualTo(Finding.Kind.BROKEN);
        assertThat(found.report()).contains("IllegalStateException: oh");
    }
}
