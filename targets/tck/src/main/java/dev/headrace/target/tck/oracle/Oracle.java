package dev.headrace.target.tck.oracle;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.target.InMemoryRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan means for given rows. It evaluates exactly what the plan says: every relation once, every operator of it.
 */
public final class Oracle implements Evaluation.Leaves {

    private final Plan plan;
    private final Map<String, InMemoryRows> given;
    private final Interpreter interpreter;
    private final Ledger ledger;
    private final Evaluation evaluation;
    private final Map<String, Rows> sources = new LinkedHashMap<>();
    private final Map<String, Rows> relations = new LinkedHashMap<>();

    private Oracle(
            Plan plan, Map<String, Object> params, Map<String, InMemoryRows> given, BiPredicate<Op, String> read) {
        this.plan = plan;
        this.given = given;
        this.interpreter = new Interpreter(values(plan.pipeline().params(), params));
        this.ledger = new Ledger(plan.pipeline().sources());
        this.evaluation = new Evaluation(this, interpreter, ledger, read, mostRows(given));
    }

    /**
     * The outputs and reports of a run, or the code it fails with.
     *
     * @param params values that stand for defaults
     * @param given the rows of each source; a source without is empty
     */
    public static Verdict run(Plan plan, Map<String, Object> params, Map<String, InMemoryRows> given) {
        return run(plan, params, given, (op, column) -> true);
    }

    /** The same, but columns that no output reads are not evaluated (rule 12): what the plan means, rewritten or not. */
    public static Verdict runNeeded(Plan plan, Map<String, Object> params, Map<String, InMemoryRows> given) {
        return run(plan, params, given, Needs.of(plan)::read);
    }

    private static Verdict run(
            Plan plan, Map<String, Object> params, Map<String, InMemoryRows> given, BiPredicate<Op, String> read) {
        try {
            return new Oracle(plan, params, given, read).verdict();
        } catch (RunFailure failure) {
            return Verdict.failed(failure.diagnostic().code());
        }
    }

    /** Beyond a few thousand rows or a few times what was given, looking at all pairs takes too long. */
    private static int mostRows(Map<String, InMemoryRows> given) {
        int all = given.values().stream().mapToInt(r -> r.rows().size()).sum();
        return Math.max(2000, 4 * all);
    }

    private static Map<String, Object> values(List<ParamDef> defined, Map<String, Object> set) {
        Map<String, Object> values = new LinkedHashMap<>();
        defined.forEach(p -> p.value().ifPresent(v -> values.put(p.name(), v)));
        values.putAll(set);
        return values;
    }

    private Verdict verdict() {
        for (SourceDef source : plan.pipeline().sources()) {
            InMemoryRows rows = given.getOrDefault(
                    source.name(), new InMemoryRows(source.schema().names(), List.of()));
            sources.put(source.name(), new SourceRules(source, rows, interpreter, ledger).kept(rows));
        }
        // Diverted rows are complete once everything that can divert some is done.
        Map<String, Rows> outputs = new LinkedHashMap<>();
        plan.pipeline().relations().stream()
                .filter(r -> !readsRejects(r.root()))
                .forEach(this::compute);
        compute(outputs, false);
        plan.pipeline().relations().stream().filter(r -> readsRejects(r.root())).forEach(this::compute);
        compute(outputs, true);
        ledger.ceilings();
        Map<String, Rows> inOrder = new LinkedHashMap<>();
        plan.outputs().forEach(o -> inOrder.put(o.name(), get(outputs, o.name())));
        return Verdict.of(inOrder, accounts());
    }

    private void compute(Relation relation) {
        relations.put(relation.name(), evaluation.rows(relation.root()));
    }

    private void compute(Map<String, Rows> outputs, boolean fromRejects) {
        for (PlannedOutput output : plan.outputs()) {
            if (readsRejects(output.root()) == fromRejects) {
                outputs.put(output.name(), evaluation.rows(output.root()));
            }
        }
    }

    private boolean readsRejects(Op root) {
        for (Op op : root.inOrder()) {
            boolean through = op instanceof Op.Read read
                    && plan.pipeline()
                            .relation(read.relation())
                            .map(r -> readsRejects(r.root()))
                            .orElse(false);
            if (op instanceof Op.Rejected || through) {
                return true;
            }
        }
        return false;
    }

    private List<Verdict.SourceCounts> accounts() {
        List<Verdict.SourceCounts> counts = new ArrayList<>();
        for (SourceDef source : plan.pipeline().sources()) {
            Ledger.Account account = ledger.account(source.name());
            counts.add(new Verdict.SourceCounts(
                    source.name(),
                    account.read,
                    account.dropped,
                    account.warned,
                    account.rejects,
                    account.broken,
                    account.failedInOperators));
        }
        return counts;
    }

    @Override
    public Rows source(String name) {
        return get(sources, name);
    }

    @Override
    public Rows relation(String name) {
        return get(relations, name);
    }

    /** Of a diverted row the rules fix code, column and step; reason, place and text are left empty here. */
    @Override
    public Rows rejected(Op.Rejected op) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Reject reject : ledger.account(op.source()).rejects) {
            String column = reject.column().orElse(null);
            rows.add(Arrays.asList(reject.code(), "", column, "", reject.step(), ""));
        }
        return new Rows(op.schema(), rows);
    }

    private static Rows get(Map<String, Rows> rows, String name) {
        return Optional.ofNullable(rows.get(name))
                .orElseThrow(() -> new IllegalArgumentException("nothing called `" + name + "` was computed"));
    }
}
