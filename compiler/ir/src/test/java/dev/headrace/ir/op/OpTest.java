package dev.headrace.ir.op;

import static dev.headrace.ir.Samples.TX;
import static dev.headrace.ir.Samples.call;
import static dev.headrace.ir.Samples.number;
import static dev.headrace.ir.Samples.ref;
import static dev.headrace.ir.Samples.scan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.headrace.ir.Samples;
import dev.headrace.ir.Tiny;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateKind;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** An ill-typed operator cannot be built. */
class OpTest {

    private final Op input = scan("s");

    private static void refused(Runnable build) {
        assertThatIllegalArgumentException().isThrownBy(build::run);
    }

    @Test
    void aFilterReadsColumnsThatAreThere() {
        Expr unknown = new Expr.ColumnRef("gone", DataType.BOOL, false);
        Expr asSure = new Expr.Same(new Expr.ColumnRef("x", DataType.INT, false), number(1));
        Expr otherType = new Expr.IsNull(new Expr.ColumnRef("n", DataType.FLOAT, false));
        refused(() -> new Op.Filter("f", input, unknown));
        refused(() -> new Op.Filter("f", input, asSure));
        refused(() -> new Op.Filter("f", input, otherType));
        refused(() -> new Op.Filter("f", input, number(1)));
    }

    @Test
    void aProjectionGivesWhatItSays() {
        List<Assign> one = List.of(new Assign("a", ref(TX, "x")));
        Schema sure = Schema.of(List.of(Column.sure("a", DataType.INT)));
        Schema renamed = Schema.of(List.of(Column.optional("b", DataType.INT)));
        refused(() -> new Op.Project("p", input, one, sure));
        refused(() -> new Op.Project("p", input, one, renamed));
        refused(() -> new Op.Project("p", input, one, TX));
        Schema right = Schema.of(List.of(Column.optional("a", DataType.INT)));
        assertThat(new Op.Project("p", input, one, right).schema()).isEqualTo(right);
    }

    @Test
    void aJoinHasSureKeysOfOneType() {
        List<String> none = List.of("", "", "", "", "");
        refused(() -> join(List.of(), none));
        refused(() -> join(List.of(new KeyPair("x", "x")), none));
        refused(() -> join(List.of(new KeyPair("k", "n")), none));
        refused(() -> join(List.of(new KeyPair("k", "k")), List.of("")));
        assertThat(join(List.of(new KeyPair("k", "k")), none).schema()).isEqualTo(TX);
    }

    private Op join(List<KeyPair> keys, List<String> names) {
        return new Op.Join("j", input, scan("r"), false, keys, names, TX);
    }

    @Test
    void anAsofJoinNeedsEventTimeOnBothSides() {
        Schema timeless = Schema.of(TX.columns());
        Op right = new Op.Scan("r", "tx", timeless);
        List<KeyPair> keys = List.of(new KeyPair("k", "k"));
        List<String> none = List.of("", "", "", "", "");
        refused(() -> new Op.AsofJoin("a", input, right, keys, OptionalLong.empty(), none, TX));
        refused(() -> new Op.AsofJoin("a", right, input, keys, OptionalLong.empty(), none, timeless));
    }

    @Test
    void whatAnAsofJoinAddsMayBeMissing() {
        List<Column> columns = new ArrayList<>(TX.columns());
        columns.add(Column.sure("m", DataType.INT));
        Schema sure = new Schema(columns, TX.eventTime(), Optional.empty());
        List<KeyPair> keys = List.of(new KeyPair("k", "k"));
        List<String> names = List.of("", "", "m", "", "");
        refused(() -> new Op.AsofJoin("a", input, scan("r"), keys, OptionalLong.of(1), names, sure));
    }

    @Test
    void aUnionHasTheSameColumnsTwice() {
        Op fewer = new Op.Scan("r", "tx", new Schema(TX.columns().subList(0, 3), TX.eventTime(), Optional.empty()));
        refused(() -> new Op.Union("u", input, fewer, TX));
    }

    @Test
    void aGroupHasSureKeys() {
        Schema schema = Schema.of(List.of(Column.optional("x", DataType.INT)));
        refused(() -> new Op.Group("g", input, List.of("x"), Optional.empty(), List.of(), schema));
    }

    @Test
    void aWindowedGroupCarriesItsBounds() {
        Schema without = Schema.of(List.of(Column.sure("k", DataType.STRING), Column.sure("rows", DataType.INT)));
        List<Aggregation> count = List.of(new Aggregation("rows", Samples.count()));
        Optional<TimeWindow> day = Optional.of(new TimeWindow.Session(1));
        refused(() -> new Op.Group("g", input, List.of("k"), day, count, without));
        assertThat(new Op.Group("g", input, List.of("k"), Optional.empty(), count, without).schema())
                .isEqualTo(without);
    }

    @Test
    void windowsHaveAWidth() {
        refused(() -> new TimeWindow.Sliding(0, 1));
        refused(() -> new TimeWindow.Session(0));
        refused(() -> window(OptionalLong.of(0), OptionalLong.empty()));
        refused(() -> window(OptionalLong.of(5), OptionalLong.of(0)));
        refused(() -> window(OptionalLong.empty(), OptionalLong.of(5)));
    }

    private static RollingWindow window(OptionalLong width, OptionalLong hop) {
        return new RollingWindow(RollingWindow.Bound.THROUGH, width, hop);
    }

    @Test
    void rollingNeedsEventTime() {
        Op timeless = new Op.Scan("r", "tx", Schema.of(TX.columns()));
        refused(() -> new Op.Rolling("w", timeless, List.of("k"), List.of(), timeless.schema()));
        refused(() -> new Op.Rolling("w", input, List.of("x"), List.of(), TX));
    }

    @Test
    void whatAnAggregateGivesMayBeMissingWhereItCanBeEmpty() {
        AggregateCall max = max(Optional.empty());
        AggregateCall some = max(Optional.of(call(Tiny.LESS, ref(TX, "n"), number(1))));
        assertThat(max.optional(false)).isFalse();
        assertThat(max.optional(true)).isTrue();
        assertThat(some.optional(false)).isTrue();
        assertThat(Samples.count().optional(true)).isFalse();
        refused(() ->
                new AggregateCall(AggregateKind.MAX, Optional.empty(), Optional.empty(), List.of(), DataType.INT));
        refused(() -> max(Optional.of(number(1))));
    }

    private static AggregateCall max(Optional<Expr> condition) {
        return new AggregateCall(AggregateKind.MAX, Optional.of(ref(TX, "n")), condition, List.of(), DataType.INT);
    }

    @Test
    void otherVerbsNameColumnsThatFit() {
        refused(() -> new Op.Dedupe("d", input, List.of("x")));
        refused(() -> new Op.Dedupe("d", input, List.of("gone")));
        refused(() -> new Op.Sample("s", input, 1, false, List.of("x"), 1));
        refused(() -> new Op.Sort("s", input, List.of(new SortColumn("gone", false)), OptionalLong.empty()));
        refused(() -> new Op.Explode("e", input, "n", TX));
    }

    @Test
    void badRowsBelongToTheSourceOfTheFirstInput() {
        Op other = new Op.Scan("r", "other", TX);
        assertThat(new Op.Union("u", other, input, TX).origin()).contains("other");
        assertThat(new Op.Rejected("b", "tx", TX).origin()).isEmpty();
    }

    @Test
    void operatorsComeAfterTheirInputs() {
        Op union = new Op.Union("u", input, new Op.Dedupe("d", scan("r"), List.of("k")), TX);
        assertThat(union.inOrder()).extracting(Op::id).containsExactly("s", "r", "d", "u");
    }
}
