package dev.headrace.compiler.trial;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Expected;
import dev.headrace.ir.draft.TestDecl;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.index.ColumnNode;
import dev.headrace.ir.index.Influence;
import dev.headrace.ir.index.LineageEdge;
import dev.headrace.ir.index.LineageIndex;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.TestExpect;
import dev.headrace.ir.pipeline.TestGiven;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column that a test leaves out is filled in; what it expects may not depend on that. */
public final class OmittedColumns {
    private final Context context;

    public OmittedColumns(Context context) {
        this.context = context;
    }

    /** Checks all tests of a pipeline; its tests stand in the order of their declarations. */
    public void check(Pipeline pipeline, Program program) {
        List<TestDecl> written = program.mains().stream()
                .flatMap(u -> u.declared().stream())
                .filter(d -> d.kind() == Kind.TEST)
                .map((Declared d) -> d.as(TestDecl.class))
                .toList();
        for (int i = 0; i < pipeline.tests().size() && i < written.size(); i++) {
            check(pipeline, pipeline.tests().get(i), written.get(i));
        }
    }

    private void check(Pipeline pipeline, TestDef test, TestDecl written) {
        Map<ColumnNode, TestGiven> omitted = new LinkedHashMap<>();
        for (TestGiven given : test.given()) {
            pipeline.source(given.source())
                    .ifPresent(s -> s.schema().names().stream()
                            .filter(c -> !given.rows().columns().contains(c))
                            .forEach(c -> omitted.put(ColumnNode.source(s.name(), c), given)));
        }
        for (int i = 0; i < test.expected().size(); i++) {
            check(pipeline, test.expected().get(i), written.expected().get(i), omitted);
        }
    }

    private void check(Pipeline pipeline, TestExpect expect, Expected written, Map<ColumnNode, TestGiven> omitted) {
        boolean source = pipeline.source(expect.relation()).isPresent();
        if (!source && pipeline.relation(expect.relation()).isEmpty()) {
            return;
        }
        for (String column : asserted(expect)) {
            ColumnNode node = source
                    ? ColumnNode.source(expect.relation(), column)
                    : ColumnNode.relation(expect.relation(), column);
            Set<ColumnNode> upstream = new LinkedHashSet<>();
            LineageIndex.of(pipeline).upstream(node, e -> !isSourceRule(e)).forEach(e -> upstream.add(e.from()));
            upstream.add(node);
            Optional<ColumnNode> reached =
                    upstream.stream().filter(omitted::containsKey).findFirst();
            if (reached.isPresent()) {
                report(written, column, reached.get());
                return;
            }
        }
    }

    /** What is filled in meets the source's own rules, so they take no row away for its sake. */
    private static boolean isSourceRule(LineageEdge edge) {
        return edge.influence() == Influence.FILTER
                && edge.from().kind() == ColumnNode.Kind.SOURCE
                && edge.op().endsWith(".scan");
    }

    private void report(Expected written, String column, ColumnNode omitted) {
        context.report(context.at(
                        written.relation(),
                        Code.HR0207,
                        "the test asks for `" + column + "`, which depends on `" + omitted.column()
                                + "`, and the given rows of `" + omitted.owner() + "` leave that out")
                .note("a column that is left out is filled in with whatever fits, so nothing may be expected of it")
                .help("give `" + omitted.column() + "` in the rows of `" + omitted.owner() + "`"));
    }

    private static Set<String> asserted(TestExpect expect) {
        Set<String> columns = new LinkedHashSet<>();
        expect.where().ifPresent(w -> read(w, columns));
        expect.checks().forEach(c -> read(c.condition(), columns));
        expect.rows().ifPresent(r -> columns.addAll(r.columns()));
        return columns;
    }

    private static void read(Expr e, Set<String> columns) {
        if (e instanceof Expr.ColumnRef ref) {
            columns.add(ref.column());
        }
        e.children().forEach(c -> read(c, columns));
    }
}
