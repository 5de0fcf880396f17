package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.GateDecl;
import dev.headrace.ir.draft.ModelDecl;
import dev.headrace.ir.draft.Name;
import java.util.Optional;

/** Gates: conditions on metrics over rows the model has never seen. */
final class Gates {
    private final Desk desk;

    Gates(Desk desk) {
        this.desk = desk;
    }

    void check(Declared declared) {
        GateDecl decl = declared.as(GateDecl.class);
        Optional<Declared> model = desk.find(declared.unit(), decl.model(), Kind.MODEL);
        Optional<Part> part = desk.part(declared.unit(), decl.part());
        if (model.isPresent() && part.isPresent()) {
            unseen(decl, model.get(), part.get());
        }
        Optional<LabelFacts> label = model.flatMap(
                        m -> m.unit().find(m.as(ModelDecl.class).label().text()).filter(l -> l.kind() == Kind.LABEL))
                .map(l -> desk.labels().get(l));
        decl.requirements().forEach(r -> requirement(r, label));
        if (decl.requirements().isEmpty() && !desk.context().isBroken(decl)) {
            desk.context()
                    .report(desk.context()
                            .at(decl.name(), Code.HR0205, "gate `" + decl.name() + "` requires nothing")
                            .help("for example `require auc_pr >= 0.80`"));
        }
    }

    private void unseen(GateDecl decl, Declared model, Part part) {
        ModelDecl trained = model.as(ModelDecl.class);
        String on = dev.headrace.compiler.expression.Refs.written(decl.part());
        boolean train =
                dev.headrace.compiler.expression.Refs.written(trained.from()).equals(on);
        boolean validate = trained.validate()
                .map(v -> dev.headrace.compiler.expression.Refs.written(v).equals(on))
                .orElse(false);
        if (train || validate) {
            Object node = train ? trained.from() : trained.validate().orElseThrow();
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.part(),
                                    Code.HR0402,
                                    "`" + decl.name() + "` judges `" + model.name() + "` on `" + part.show()
                                            + "`, which it has seen")
                            .label(
                                    desk.context().place(node),
                                    train ? "it is trained on these rows" : "its search looks at these rows")
                            .note("a gate's part is neither train nor validate")
                            .help("name a part that nothing else uses"));
        }
    }

    private void requirement(DraftExpr written, Optional<LabelFacts> label) {
        Metrics metrics = new Metrics(desk.context());
        boolean compares = written instanceof DraftExpr.Binary b
                && (b.op() == BinaryOp.GREATER_OR_EQUAL
                        || b.op() == BinaryOp.LESS_OR_EQUAL
                        || b.op() == BinaryOp.GREATER
                        || b.op() == BinaryOp.LESS);
        if (!compares) {
            if (!(written instanceof DraftExpr.Missing)) {
                wrong(written);
            }
            return;
        }
        DraftExpr.Binary compare = (DraftExpr.Binary) written;
        DraftExpr right = compare.right();
        boolean number = right instanceof DraftExpr.NumberLiteral
                || right instanceof DraftExpr.PercentLiteral
                || right instanceof DraftExpr.IntLiteral
                || right instanceof DraftExpr.Missing;
        if (compare.left() instanceof DraftExpr.Ref ref && ref.path().size() == 1 && number) {
            Name metric = ref.path().get(0);
            label.ifPresentOrElse(l -> metrics.check(ref, metric, l), () -> metrics.known(ref, metric));
        } else if (compare.left() instanceof DraftExpr.MetricAt at && number) {
            label.ifPresentOrElse(l -> metrics.check(at, at.metric(), l), () -> metrics.known(at, at.metric()));
            metrics.known(at, at.fixed());
            held(at.value());
        } else {
            wrong(written);
        }
    }

    private void held(DraftExpr value) {
        if (!(value instanceof DraftExpr.Missing) && !Proportion.is(value)) {
            desk.context()
                    .report(desk.context()
                            .at(value, Code.HR0205, "a metric is held at a share from 0% to 100%")
                            .help("for example `require recall at precision 95% >= 60%`"));
        }
    }

    private void wrong(DraftExpr written) {
        desk.context()
                .report(desk.context()
                        .at(written, Code.HR0205, "a gate compares a metric with a number")
                        .help("for example `require auc_pr >= 0.80`, `require recall at precision 95% >= 60%`"));
    }
}
