package dev.headrace.ir.index;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.Unbuilt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which run parameters expressions read. */
public final class ParamUses {

    private ParamUses() {}

    /** The names of all parameters that any of these read, sinks and tests included. */
    public static Set<String> in(
            List<SourceDef> sources, List<Relation> relations, List<SinkDef> sinks, List<TestDef> tests) {
        Set<String> found = new LinkedHashSet<>();
        sources.forEach(s -> OpExprs.of(s).forEach(e -> collect(e, found)));
        relations.forEach(r -> collect(r.root(), found));
        sinks.forEach(s -> collect(s.root(), found));
        for (TestDef test : tests) {
            test.params().forEach(p -> found.add(p.name()));
            test.expected().forEach(x -> {
                x.where().ifPresent(w -> collect(w, found));
                x.checks().forEach(c -> collect(c.condition(), found));
            });
        }
        return found;
    }

    /** The names of the parameters that the definitions of these read. */
    public static Set<String> in(List<Unbuilt> unbuilt) {
        Set<String> found = new LinkedHashSet<>();
        Definition.Visitor<Boolean> each = new Definition.Visitor<>() {
            @Override
            public Boolean label(LabelDef label) {
                collect(label.value(), found);
                return true;
            }

            @Override
            public Boolean split(SplitDef split) {
                split.parts().forEach(p -> p.where().ifPresent(w -> collect(w, found)));
                return true;
            }

            @Override
            public Boolean fit(FitDef fit) {
                return true;
            }

            @Override
            public Boolean model(ModelDef model) {
                return true;
            }

            @Override
            public Boolean gate(GateDef gate) {
                return true;
            }
        };
        unbuilt.forEach(u -> u.definition().ifPresent(d -> d.accept(each)));
        return found;
    }

    /** The names of the parameters that one expression reads. */
    public static Set<String> in(Expr e) {
        Set<String> found = new LinkedHashSet<>();
        collect(e, found);
        return found;
    }

    private static void collect(Op root, Set<String> found) {
        root.inOrder().forEach(op -> OpExprs.of(op).forEach(e -> collect(e, found)));
    }

    static void collect(Expr e, Set<String> found) {
        if (e instanceof Expr.ParamRef ref) {
            found.add(ref.param());
        }
        e.children().forEach(c -> collect(c, found));
    }
}
