package dev.headrace.target.tck;

import dev.headrace.diagnostics.Code;
import dev.headrace.ir.pipeline.Rejects;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.ExpectationReport;
import dev.headrace.target.SourceReport;
import dev.headrace.target.tck.oracle.Rows;
import dev.headrace.target.tck.oracle.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what an engine did otherwise than the oracle says. */
final class Comparison {

    private static final int SHOWN = 6;

    /** Why a run fails because of its rows. Which of several reasons it names is not fixed. */
    private static final Set<Code> BAD_ROWS = Set.of(Code.HR0701, Code.HR0705, Code.HR0706);

    /** What of a diverted row the rules fix; reason, place and text are for people. */
    private static final List<String> FIXED = List.of(Rejects.CODE, Rejects.COLUMN, Rejects.STEP);

    private Comparison() {}

    /** The first difference found, in words; empty if there is none. */
    static Optional<Finding> difference(Verdict expected, Outcome actual) {
        if (actual.broken()) {
            return found(Finding.Kind.BROKEN, "the engine broke: " + actual.said());
        }
        if (expected.failure().isPresent() || actual.failure().isPresent()) {
            return failures(expected, actual);
        }
        if (!List.copyOf(expected.outputs().keySet())
                .equals(List.copyOf(actual.outputs().keySet()))) {
            return found(
                    Finding.Kind.OUTPUTS,
                    "outputs are " + actual.outputs().keySet() + " instead of "
                            + expected.outputs().keySet());
        }
        return outputs(expected, actual).or(() -> counts(expected, actual));
    }

    private static Optional<Finding> found(Finding.Kind kind, String said) {
        return Optional.of(new Finding(kind, said));
    }

    /** The first difference between what a plan means before and after rewrites. Steps may have been merged. */
    static Optional<Finding> rewritten(Verdict before, Verdict after) {
        Outcome outcome = new Outcome(after.failure(), "", false, after.outputs(), List.of());
        if (before.failure().isPresent() || after.failure().isPresent()) {
            return failures(before, outcome);
        }
        for (Map.Entry<String, Rows> output : before.outputs().entrySet()) {
            Rows got = after.outputs().get(output.getKey());
            boolean rejects = isRejects(output.getValue().schema());
            if (!rejects && got != null) {
                Optional<Finding> bags = bags(output.getKey(), output.getValue(), got);
                if (bags.isPresent()) {
                    return bags;
                }
            }
        }
        String counts =
                before.sources().stream().map(Comparison::counts).toList().toString();
        String others =
                after.sources().stream().map(Comparison::counts).toList().toString();
        return counts.equals(others) ? Optional.empty() : found(Finding.Kind.COUNTS, others + " instead of " + counts);
    }

    private static boolean isRejects(Schema schema) {
        return schema.names().equals(Rejects.schema(schema).names());
    }

    private static Optional<Finding> failures(Verdict expected, Outcome actual) {
        boolean alike = expected.failure().equals(actual.failure())
                || (expected.failure().map(BAD_ROWS::contains).orElse(false)
                        && actual.failure().map(BAD_ROWS::contains).orElse(false));
        if (alike) {
            return Optional.empty();
        }
        return found(
                Finding.Kind.FAILURE,
                "the run " + ended(actual.failure(), actual.said()) + ", but it " + should(expected.failure()));
    }

    private static String ended(Optional<Code> code, String said) {
        return code.map(c -> "fails with " + c + " (" + said + ")").orElse("ends well");
    }

    private static String should(Optional<Code> code) {
        return code.map(c -> "should fail with " + c).orElse("should end well");
    }

    private static Optional<Finding> outputs(Verdict expected, Outcome actual) {
        for (Map.Entry<String, Rows> output : expected.outputs().entrySet()) {
            Rows got = actual.outputs().get(output.getKey());
            if (got == null || !got.schema().equals(output.getValue().schema())) {
                return found(Finding.Kind.OUTPUTS, "the columns of `" + output.getKey() + "` differ");
            }
            Optional<Finding> bags = bags(output.getKey(), output.getValue(), got);
            if (bags.isPresent()) {
                return bags;
            }
        }
        return Optional.empty();
    }

    /** Compares two bags of rows. */
    static Optional<Finding> bags(String name, Rows expected, Rows actual) {
        TreeMap<String, Integer> balance = new TreeMap<>();
        List<Integer> compared = compared(expected.schema());
        expected.list().forEach(r -> balance.merge(text(r, compared), 1, Integer::sum));
        actual.list().forEach(r -> balance.merge(text(r, compared), -1, Integer::sum));
        balance.values().removeIf(n -> n == 0);
        if (balance.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder("`" + name + "` has other rows\n");
        shown(said, "missing", balance, 1);
        shown(said, "too many", balance, -1);
        return found(Finding.Kind.ROWS, said.toString());
    }

    private static List<Integer> compared(Schema schema) {
        boolean rejects = isRejects(schema);
        List<Integer> compared = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            if (!rejects || FIXED.contains(schema.columns().get(i).name())) {
                compared.add(i);
            }
        }
        return compared;
    }

    private static String text(List<@Nullable Object> row, List<Integer> compared) {
        List<@Nullable Object> values = new ArrayList<>();
        compared.forEach(i -> values.add(row.get(i)));
        return ValueText.ofRow(values);
    }

    private static void shown(StringBuilder said, String title, TreeMap<String, Integer> balance, int sign) {
        int left = SHOWN;
        for (Map.Entry<String, Integer> row : balance.entrySet()) {
            int times = row.getValue() * sign;
            if (times > 0 && left-- > 0) {
                said.append("  ")
                        .append(title)
                        .append(": ")
                        .append(times > 1 ? times + " x " : "")
                        .append(row.getKey())
                        .append('\n');
            }
        }
        if (left < 0) {
            said.append("  and ").append(-left).append(" more\n");
        }
    }

    private static Optional<Finding> counts(Verdict expected, Outcome actual) {
        for (Verdict.SourceCounts counts : expected.sources()) {
            Optional<SourceReport> got = actual.sources().stream()
                    .filter(s -> s.name().equals(counts.name()))
                    .findFirst();
            String should = counts(counts);
            String is = got.map(Comparison::counts).orElse("nothing");
            if (!is.equals(should)) {
                return found(
                        Finding.Kind.COUNTS,
                        "the report on `" + counts.name() + "` says: " + is + "; it should say: " + should);
            }
        }
        return Optional.empty();
    }

    private static String counts(Verdict.SourceCounts counts) {
        return "read " + counts.read() + ", dropped " + counts.dropped() + ", warned " + counts.warned() + ", diverted "
                + counts.rejects().size() + ", broken " + counts.broken();
    }

    private static String counts(SourceReport report) {
        List<Long> broken =
                report.expectations().stream().map(ExpectationReport::broken).toList();
        return "read " + report.read() + ", dropped " + report.dropped() + ", warned " + report.warned() + ", diverted "
                + report.diverted() + ", broken " + broken;
    }
}
