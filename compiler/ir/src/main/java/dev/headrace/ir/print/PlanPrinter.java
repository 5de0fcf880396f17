package dev.headrace.ir.print;

import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.List;
import java.util.Locale;

/** Writes what a run will do, stage by stage. */
public final class PlanPrinter {

    private PlanPrinter() {}

    /** Stages in order, each with the relations it computes and the outputs it hands out. */
    public static String print(Plan plan) {
        Lines out = new Lines();
        StagePrinter printer = new StagePrinter(plan, out);
        boolean first = true;
        for (Stage stage : plan.stages()) {
            if (!first) {
                out.blank();
            }
            first = false;
            stage.accept(printer);
        }
        return out.text();
    }

    private record StagePrinter(Plan plan, Lines out) implements Stage.Visitor<Lines> {

        @Override
        public Lines dataflow(Stage.Dataflow stage) {
            out.line("stage " + stage.id() + after(stage) + " reads " + String.join(", ", stage.sources()));
            out.indented(() -> {
                for (String name : stage.relations()) {
                    plan.pipeline().relation(name).ifPresent(this::relation);
                }
                stage.outputs().forEach(this::output);
            });
            return out;
        }

        @Override
        public Lines opaqueStep(Stage.OpaqueStep stage) {
            out.line("stage " + stage.id() + after(stage) + " runs step "
                    + stage.call().step());
            out.indented(() -> {
                new OpPrinter(out).tree(stage.call());
                out.line("from " + PipelinePrinter.binding(stage.input()));
                out.line("to " + PipelinePrinter.binding(stage.output()));
            });
            return out;
        }

        @Override
        public Lines train(Stage.Train stage) {
            out.line("stage " + stage.id() + after(stage) + " trains");
            out.indented(() -> {
                stage.model().accept(new ModelText(out, "model " + stage.model().name()));
                out.line("from " + PipelinePrinter.binding(stage.train()));
                stage.validate().ifPresent(v -> out.line("validate " + PipelinePrinter.binding(v)));
                stage.learnt()
                        .forEach(l -> out.line("keeps " + l.relation() + " from " + PipelinePrinter.binding(l.file())));
                out.line("to " + ValueText.quoted(stage.folder()));
            });
            return out;
        }

        @Override
        public Lines judge(Stage.Judge stage) {
            out.line("stage " + stage.id() + after(stage) + " judges");
            out.indented(() -> {
                stage.gate().accept(new ModelText(out, "gate " + stage.gate().name()));
                out.line("from " + PipelinePrinter.binding(stage.rows()));
                out.line("with " + ValueText.quoted(stage.trained()));
                out.line("to " + ValueText.quoted(stage.folder()));
            });
            return out;
        }

        private void relation(Relation relation) {
            out.line("shared " + relation.name());
            out.indented(() -> new OpPrinter(out).tree(relation.root()));
        }

        private void output(PlannedOutput output) {
            String to = output.binding()
                    .map(b -> " to " + PipelinePrinter.binding(b))
                    .orElse("");
            out.line(output.kind().name().toLowerCase(Locale.ROOT) + " " + output.name() + to);
            out.indented(() -> new OpPrinter(out).tree(output.root()));
        }

        private static String after(Stage stage) {
            List<String> after = stage.after();
            return after.isEmpty() ? "" : " after " + String.join(", ", after);
        }
    }
}
