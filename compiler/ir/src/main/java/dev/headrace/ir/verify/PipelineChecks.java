package dev.headrace.ir.verify;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.Definition;
import dev.headrace.ir.ml.FitDef;
import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.ml.PartRef;
import dev.headrace.ir.ml.SplitDef;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.pipeline.SinkDef;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.pipeline.TestDef;
import dev.headrace.ir.pipeline.TestParam;
import dev.headrace.ir.pipeline.Unbuilt;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a pipeline in the order it runs. */
final class PipelineChecks {

    private final Pipeline pipeline;
    private final Faults faults;
    private final Map<String, Relation> earlier = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    PipelineChecks(Pipeline pipeline, Faults faults) {
        this.pipeline = pipeline;
        this.faults = faults;
    }

    void run() {
        pipeline.params().forEach(this::param);
        pipeline.sources().forEach(this::source);
        for (Relation relation : pipeline.relations()) {
            name(relation.name());
            tree(relation.root(), true);
            earlier.put(relation.name(), relation);
        }
        for (SinkDef sink : pipeline.sinks()) {
            name(sink.name());
            tree(sink.root(), true);
        }
        pipeline.tests().forEach(this::test);
        pipeline.unbuilt().forEach(u -> u.definition().ifPresent(d -> definition(u, d)));
    }

    private void definition(Unbuilt unbuilt, Definition definition) {
        faults.check(definition.name().equals(unbuilt.name()), unbuilt.name(), "a definition of something else");
        @Nullable Relation dataset = earlier.get(definition.dataset());
        faults.check(dataset != null, unbuilt.name(), "no dataset `" + definition.dataset() + "`");
        if (dataset != null) {
            definition.accept(new DefinitionCheck(dataset));
        }
    }

    private final class DefinitionCheck implements Definition.Visitor<Boolean> {
        private final Relation dataset;

        DefinitionCheck(Relation dataset) {
            this.dataset = dataset;
        }

        @Override
        public Boolean label(LabelDef label) {
            tree(label.spine(), true);
            new ExprCheck(pipeline, label.spine().schema(), label.name(), faults).check(label.value());
            return true;
        }

        @Override
        public Boolean split(SplitDef split) {
            Schema schema = dataset.schema();
            if (split.cut() == SplitDef.Cut.TIME) {
                boolean time = schema.eventTime().map(List::of).equals(Optional.of(split.by()));
                faults.check(time, split.name(), "a split by time that is not by event time");
                faults.check(split.seed().isEmpty(), split.name(), "a split by time has no seed");
            } else {
                split.by()
                        .forEach(k -> faults.check(
                                schema.column(k).filter(c -> !c.optional()).isPresent(),
                                split.name(),
                                "no sure key `" + k + "`"));
                faults.check(split.embargo().isEmpty(), split.name(), "a split by hash has no embargo");
            }
            split.parts().forEach(p -> p.where().ifPresent(w -> condition(w, schema, split.name())));
            return true;
        }

        @Override
        public Boolean fit(FitDef fit) {
            part(fit.on(), fit.name());
            fit.transforms()
                    .forEach(t -> t.columns()
                            .forEach(c -> faults.check(
                                    dataset.schema().column(c).isPresent(), fit.name(), "no column " + c)));
            return true;
        }

        @Override
        public Boolean model(ModelDef model) {
            part(model.train(), model.name());
            model.validate().ifPresent(v -> part(v, model.name()));
            for (Column input : model.inputs()) {
                boolean same = dataset.schema()
                        .column(input.name())
                        .filter(input::equals)
                        .isPresent();
                faults.check(same, model.name(), "no input `" + input.name() + "` in its dataset");
            }
            model.using()
                    .forEach(u -> faults.check(
                            find(u) instanceof FitDef f && f.dataset().equals(model.dataset()),
                            model.name(),
                            "no fit `" + u + "`"));
            return true;
        }

        @Override
        public Boolean gate(GateDef gate) {
            part(gate.on(), gate.name());
            faults.check(find(gate.model()) instanceof ModelDef, gate.name(), "no model `" + gate.model() + "`");
            return true;
        }

        private void part(PartRef part, String owner) {
            boolean there = find(part.split()) instanceof SplitDef s
                    && s.parts().stream().anyMatch(p -> p.name().equals(part.part()));
            faults.check(there, owner, "no part `" + part.split() + "." + part.part() + "`");
        }

        private @Nullable Definition find(String name) {
            return pipeline.unbuilt().stream()
                    .filter(u -> u.name().equals(name))
                    .flatMap(u -> u.definition().stream())
                    .findFirst()
                    .orElse(null);
        }
    }

    private void test(TestDef test) {
        for (TestParam set : test.params()) {
            boolean fits = pipeline.params().stream()
                    .anyMatch(p -> p.name().equals(set.name()) && p.type().equals(set.type()));
            faults.check(fits, test.title(), "no such parameter `" + set.name() + "`");
            TypeChecks.value(set.type(), set.value(), test.title(), faults);
        }
    }

    /** One tree; {@code fresh} if its operators may not have been seen before. */
    void tree(Op root, boolean fresh) {
        OpCheck check = new OpCheck(pipeline, earlier, faults);
        for (Op op : root.inOrder()) {
            faults.check(!op.id().isBlank(), op.id(), "an operator without an id");
            if (fresh) {
                faults.check(ids.add(op.id()), op.id(), "an id that stands twice");
            }
            op.accept(check);
        }
    }

    private void name(String name) {
        faults.check(!name.isBlank(), name, "a declaration without a name");
        faults.check(names.add(name), name, "a name that stands twice");
    }

    private void param(ParamDef param) {
        name(param.name());
        TypeChecks.known(param.type(), param.name(), faults);
        param.value().ifPresent(v -> TypeChecks.value(param.type(), v, param.name(), faults));
        param.check().ifPresent(c -> condition(c, Schema.of(List.of()), param.name()));
    }

    private void source(SourceDef source) {
        name(source.name());
        TypeChecks.known(source.schema(), source.name(), faults);
        for (FieldCheck check : source.checks()) {
            condition(check.condition(), source.schema(), source.name());
        }
        for (Expectation expectation : source.expectations()) {
            expectation.accept(new ExpectationCheck(source));
        }
    }

    private void condition(Expr condition, Schema schema, String place) {
        boolean sure = condition.type().equals(DataType.BOOL) && !condition.optional();
        faults.check(sure, place, "a condition that is not a sure Bool");
        new ExprCheck(pipeline, schema, place, faults).check(condition);
    }

    private final class ExpectationCheck implements Expectation.Visitor<Boolean> {
        private final SourceDef source;

        ExpectationCheck(SourceDef source) {
            this.source = source;
        }

        @Override
        public Boolean row(Expectation.Row e) {
            condition(e.condition(), source.schema(), source.name());
            return true;
        }

        @Override
        public Boolean unique(Expectation.Unique e) {
            e.columns()
                    .forEach(c -> faults.check(source.schema().column(c).isPresent(), source.name(), "no column " + c));
            return true;
        }

        @Override
        public Boolean table(Expectation.Table e) {
            List<Column> columns = new ArrayList<>();
            for (Aggregation a : e.aggregations()) {
                ExprCheck check = new ExprCheck(pipeline, source.schema(), source.name(), faults);
                check.call(a.call());
                columns.add(new Column(a.name(), a.call().type(), a.call().optional(true), Taint.NONE));
            }
            condition(e.condition(), Schema.of(columns), source.name());
            return true;
        }
    }
}
