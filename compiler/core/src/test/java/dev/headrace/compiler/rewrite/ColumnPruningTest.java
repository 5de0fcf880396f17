package dev.headrace.compiler.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.compiler.plan.Planner;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.print.PlanPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnPruningTest {

    private static String pruned(String text, String... names) {
        return Plans.after(new ColumnPruning(), text, names);
    }

    @Test
    void aColumnNobodyReadsIsNotComputed() {
        assertThat(pruned("""
                        table t from readings {
                          derive { bad = value / 0, good = value + 1 }
                          keep id, good
                        }
                        """, "t")).isEqualTo("""
                        stage flow.t reads readings
                          relation t
                            scan readings (id, at, value)  # t.0.scan
                            project {  # t.1.derive
                              id
                              good: Int = value + 1
                            }
                            project {  # t.2.keep
                              id
                              good
                            }
                        """);
    }

    @Test
    void whatAFilterReadsIsRead() {
        assertThat(pruned("table t from readings { where level > 1.0; keep id }", "t"))
                .contains("scan readings (id, at, level)");
    }

    @Test
    void aSourceWithoutReadersOfColumnsStillHasRows() {
        assertThat(pruned("table t from readings { derive { one = 1 }; keep one }", "t"))
                .contains("scan readings (at)");
    }

    @Test
    void ofManyRollingColumnsThoseReadAreComputed() {
        String text = """
                features f by id from readings {
                  for w in [1h, 2h, 3h] { sum_{w} = sum(value) over w through }
                  ratio = level / 2.0
                }
                dataset d from readings { with f; keep id, f.sum_2h }
                """;
        assertThat(pruned(text, "d"))
                .contains("scan readings (id, at, value)", "sum_2h: Int = sum(value) over 2h through")
                .doesNotContain("sum_1h", "sum_3h", "ratio");
    }

    @Test
    void aRollingWithoutReadersIsNoWindow() {
        assertThat(pruned("""
                        features f by id from readings { s = sum(value) over 1h through }
                        table t from f { keep id, level }
                        """, "t")).doesNotContain("rolling");
    }

    @Test
    void theRightSideOfAnAsofJoinKeepsWhatBreaksTies() {
        String text = """
                features f by id from readings {
                  s = sum(value) over 1h through
                  m = max(level) over 1h through
                }
                table t from readings { where value > 0 }
                dataset d from t { asof join f within 1h; keep id, f.s }
                """;
        assertThat(pruned(text, "d"))
                .contains("adding s -> f.s  #", "scan readings (id, at, value, note, level)  # f.0.scan")
                .doesNotContain("max(level)");
    }

    @Test
    void dedupeReadsEveryColumn() {
        assertThat(pruned("table t from readings { dedupe by id; keep id }", "t"))
                .contains("scan readings (id, at, value, note, level)");
    }

    @Test
    void theLastTimeNeedsNoOtherColumn() {
        assertThat(pruned("""
                        features f by id from readings { gap = at - last(at) over unbounded before }
                        table t from f { keep id, gap }
                        """, "t")).contains("scan readings (id, at)  #");
    }

    @Test
    void theLastTextNeedsAllThatBreakTies() {
        assertThat(pruned("""
                        features f by id from readings { seen = last(note) over 1h before }
                        table t from f { keep id, seen }
                        """, "t")).contains("scan readings (id, at, value, note, level)  #");
    }

    @Test
    void aSharedRelationGivesWhatAllReadersNeed() {
        String text = """
                table base from readings { derive { a = value + 1, b = value + 2, c = value + 3 } }
                table one from base { keep id, a }
                table two from base { keep id, b }
                """;
        assertThat(pruned(text, "one", "two"))
                .contains("a: Int = value + 1", "b: Int = value + 2", "read base (id, a, b)")
                .doesNotContain("value + 3");
    }

    @Test
    void unionsHaveTheSameColumnsOnBothSides() {
        String text = """
                table low from readings { where level < 1.0 }
                table all from readings { dedupe by id; union low; keep id, value }
                """;
        assertThat(pruned(text, "all")).contains("all.2.union");
    }

    @Test
    void aSourceThatDivertsIsReadWhole() {
        String text = """
                schema Item { id: String, size: Int, price: Float }
                source items: Item {
                  batch = csv("items.csv")
                  on error divert
                }
                sink bad from items.rejected { batch = jsonl("bad"); accepts pii }
                table t from items { keep id }
                """;
        assertThat(pruned(text, "t")).contains("scan items (id, size, price)");
    }

    @Test
    void whatExpectationsReadIsRead() {
        String text = """
                schema Item { id: String, size: Int where size > 0, price: Float, kind: String, note: String }
                source items: Item {
                  batch = csv("items.csv")
                  on error drop
                  expect price > 1.0 else drop
                  expect unique(id, kind) else warn
                }
                table t from items { keep id }
                """;
        assertThat(pruned(text, "t")).contains("scan items (id, size, price, kind)  #");
    }

    /** What is read of a source is decided for the whole run, not scan by scan. */
    @Test
    void allScansOfASourceReadTheSame() {
        String text = """
                table one from readings { keep id }
                table two from readings { keep level }
                """;
        Plan plan = Planner.plan(Plans.pipeline(text), List.of("one", "two"), new DiagnosticSink())
                .orElseThrow();
        assertThat(PlanPrinter.print(plan))
                .contains("scan readings (id, at, level)  # one.0.scan", "scan readings (id, at, level)  # two.0.scan");
    }

    /** A branch that folding will cut away still reads its columns, and so their errors. */
    @Test
    void whatIsReadIsAMatterOfTheTextNotOfOtherRewrites() {
        String plan = Plans.all("""
                table t from readings {
                  derive { more = value + 1 }
                  derive { out = if 1 < 2 then level else 2.0 * round(level / 3.0), keep_me = 1 < 2 or more > 3 }
                  keep id, keep_me
                }
                """, "t");
        assertThat(plan)
                .contains("more: Int = value + 1", "keep_me: Bool = true")
                .doesNotContain("round");
    }

    @Test
    void ofAGroupOnTheRightThoseReadAreComputed() {
        String text = """
                table hourly from readings { group by id every 1h { total = sum(value), top = max(level) } }
                table t from readings { where value > 0 }
                dataset d from t { asof join hourly on id within 1d; keep id, hourly.total }
                """;
        assertThat(pruned(text, "d")).contains("sum(value)").doesNotContain("max(level)");
    }

    @Test
    void ofFeaturesThatTwoReadThoseReadAreComputed() {
        String text = """
                features f by id from readings {
                  for w in [1h, 2h, 3h] { sum_{w} = sum(value) over w through }
                }
                table t from readings { where value > 0 }
                dataset one from t { asof join f within 1h; keep id, f.sum_1h }
                dataset two from t { asof join f within 1h; keep id, f.sum_2h }
                """;
        assertThat(pruned(text, "one", "two"))
                .contains("shared f", "over 1h through", "over 2h through")
                .doesNotContain("over 3h through");
    }
}
