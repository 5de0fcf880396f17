package dev.headrace.compiler.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConstantFoldingTest {

    /** The expression of a column after folding. */
    private static String folded(String expression) {
        String plan = Plans.after(
                new ConstantFolding(), "table t from readings { derive { out = " + expression + " }; keep out }", "t");
        return plan.lines()
                .map(String::strip)
                .filter(l -> l.startsWith("out: "))
                .findFirst()
                .orElseThrow()
                .replaceFirst("out: [^=]*= ", "");
    }

    @Test
    void whatDoesNotDependOnTheRowIsComputed() {
        assertThat(folded("value + (2 + 3) * 4")).isEqualTo("value + 20");
        assertThat(folded("upper(\"ab\")")).isEqualTo("\"AB\"");
        assertThat(folded("1 < 2")).isEqualTo("true");
    }

    @Test
    void anErrorStaysWhereItIs() {
        assertThat(folded("1 div 0")).isEqualTo("1 div 0");
        assertThat(folded("if value > 0 then 9223372036854775807 + 1 else 2"))
                .isEqualTo("if value > 0 then 9223372036854775807 + 1 else 2");
    }

    @Test
    void aBranchThatIsNeverTakenGoes() {
        assertThat(folded("if 1 < 2 then value else value div 0")).isEqualTo("value");
        assertThat(folded("1 > 2 and value div 0 > 1")).isEqualTo("false");
        assertThat(folded("1 < 2 or value div 0 > 1")).isEqualTo("true");
    }

    @Test
    void whatIsEvaluatedFirstIsKeptIfItCanFail() {
        assertThat(folded("value div 2 > 1 and 1 > 2")).isEqualTo("value div 2 > 1 and false");
        assertThat(folded("value > 1 and 1 > 2")).isEqualTo("false");
    }

    @Test
    void whatMayBeMissingStaysSo() {
        assertThat(folded("if 1 < 2 then value else null")).isEqualTo("if true then value else null");
    }

    @Test
    void aFilterThatAlwaysHoldsGoes() {
        String plan = Plans.after(new ConstantFolding(), "table t from readings { where 1 < 2; keep id }", "t");
        assertThat(plan).doesNotContain("where");
    }

    @Test
    void aFilterThatNeverHoldsStays() {
        String plan = Plans.after(new ConstantFolding(), "table t from readings { where 1 > 2; keep id }", "t");
        assertThat(plan).contains("where false");
    }
}
