package dev.headrace.target.tck.oracle;

import static dev.headrace.target.tck.oracle.Case.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Rules 1, 10 and 13: what is chosen where something must be. */
final class ChoiceRuleTest {

    private static final Schema LEFT = Case.schema(Column.sure("k", DataType.INT), Column.sure("t", DataType.INSTANT));

    private static final Schema RIGHT = Case.schema(
            Column.sure("k2", DataType.INT),
            Column.sure("t", DataType.INSTANT),
            Column.sure("seen", DataType.INSTANT),
            Column.optional("v", DataType.STRING));

    private static final Schema TEXTS =
            Case.schema(Column.sure("k", DataType.INT), Column.optional("s", DataType.STRING));

    private final Case rows = new Case();

    private Op asof(Op left, Op right, OptionalLong within) {
        Schema schema = Case.with(LEFT, Column.optional("v", DataType.STRING));
        return new Op.AsofJoin(
                "out.1.asof", left, right, List.of(new KeyPair("k", "k2")), within, List.of("", "", "", "v"), schema);
    }

    @Test
    void asofTakesTheNewestRowThatHadHappenedAndWasKnown() {
        Op left = rows.source("l", LEFT, row(1L, 10L), row(1L, 14L), row(1L, 15L), row(2L, 10L));
        Op right = rows.source(
                "r",
                RIGHT,
                row(1L, 4L, 4L, "old"),
                row(1L, 8L, 12L, "late"),
                row(1L, 10L, 10L, "a"),
                row(1L, 10L, 10L, "b"),
                row(1L, 14L, 99L, "unknown"));
        assertThat(rows.rows(asof(left, right, OptionalLong.of(4))))
                .containsExactlyInAnyOrder(
                        row(1L, 10L, "b"), row(1L, 14L, "b"), row(1L, 15L, null), row(2L, 10L, null));
    }

    @Test
    void theEndOfWithinCounts() {
        Op left = rows.source("l", LEFT, row(1L, 10L), row(1L, 11L));
        Op right = rows.source("r", RIGHT, row(1L, 4L, 4L, "x"));
        assertThat(rows.rows(asof(left, right, OptionalLong.of(6))))
                .containsExactlyInAnyOrder(row(1L, 10L, "x"), row(1L, 11L, null));
        assertThat(rows.rows(asof(left, right, OptionalLong.empty())))
                .containsExactlyInAnyOrder(row(1L, 10L, "x"), row(1L, 11L, "x"));
    }

    @Test
    void dedupeKeepsTheLeastRowAndNullIsLeast() {
        Op input = rows.source("s", TEXTS, row(1L, "b"), row(1L, null), row(2L, "\uD83D\uDE00"), row(2L, "\uFFEE"));
        // By code point U+FFEE is less than U+1F600, although its one char is greater than the first of two surrogates.
        assertThat(rows.rows(new Op.Dedupe("out.1.dedupe", input, List.of("k"))))
                .containsExactlyInAnyOrder(row(1L, null), row(2L, "\uFFEE"));
    }

    @Test
    void sortPutsNullFirstAndLastWhenDescending() {
        Op input = rows.source("s", TEXTS, row(1L, "b"), row(2L, null), row(3L, "a"), row(0L, "b"));
        Op down = new Op.Sort("out.1.sort", input, List.of(new SortColumn("s", true)), OptionalLong.of(3));
        assertThat(rows.rows(down)).containsExactly(row(0L, "b"), row(1L, "b"), row(3L, "a"));
        Op up = new Op.Sort("out.1.sort", input, List.of(new SortColumn("s", false)), OptionalLong.of(2));
        assertThat(rows.rows(up)).containsExactly(row(2L, null), row(3L, "a"));
    }

    @Test
    void aSampleKeepsWholeKeysAndAboutItsShare() {
        Schema schema = Case.schema(Column.sure("k", DataType.INT));
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Object>[] thousand = new List[1000];
        for (int i = 0; i < thousand.length; i++) {
            thousand[i] = row((long) i / 2);
        }
        Op input = rows.source("s", schema, thousand);
        Op quarter = new Op.Sample("out.1.sample", input, 1L << 62, false, List.of("k"), 7);
        List<Object> kept = rows.rows(quarter).stream().map(r -> r.get(0)).toList();
        assertThat(kept).hasSizeBetween(180, 320);
        assertThat(kept)
                .allSatisfy(k -> assertThat(kept.stream().filter(k::equals)).hasSize(2));
        assertThat(rows.rows(new Op.Sample("out.1.sample", input, 0, true, List.of("k"), 7)))
                .hasSize(1000);
        assertThat(rows.rows(new Op.Sample("out.1.sample", input, 0, false, List.of("k"), 7)))
                .isEmpty();
    }
}
