package dev.headrace.compiler.model;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.relation.RelationInfo;
import dev.headrace.compiler.relation.Rows;
import dev.headrace.compiler.relation.RowsScope;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.LabelDecl;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.ml.LabelDef;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Labels: a value over the spine's rows, and when it is known. */
final class Labels {
    private final Desk desk;

    Labels(Desk desk) {
        this.desk = desk;
    }

    void check() {
        desk.all(Kind.LABEL).forEach(this::check);
    }

    private void check(Declared declared) {
        LabelDecl decl = declared.as(LabelDecl.class);
        Optional<Declared> dataset = desk.find(declared.unit(), decl.dataset(), Kind.DATASET);
        OptionalLong horizon = desk.duration(decl.horizon(), declared.unit(), "a horizon");
        if (dataset.isEmpty()) {
            return;
        }
        RelationInfo info = desk.relations().info(dataset.get());
        Rows spine = info.spine().orElseThrow();
        Set<String> reads = new LinkedHashSet<>();
        boolean[] tainted = new boolean[1];
        RowsScope rows = RowsScope.of(declared.unit(), dataset.get().name(), spine.isOpaque(), spine.slots(), s -> {
            reads.add(s.simple());
            tainted[0] |= s.taint().label();
            desk.relations().reads().column(s);
        });
        Ahead ahead = new Ahead(declared, spine, rows);
        Typed value = desk.typer().type(decl.value(), new WithAhead(rows, ahead));
        if (!value.isUnknown()) {
            typeOf(decl, value);
        }
        if (tainted[0] || ahead.used || value.isUnknown()) {
            reads.clear();
        }
        desk.labels()
                .put(
                        declared,
                        new LabelFacts(declared, dataset.get(), column(declared, value), horizon, decl.rare(), reads));
        boolean whole = horizon.isPresent()
                && spine.op().isPresent()
                && info.rows().op().isPresent();
        if (whole && !ahead.used && !value.isUnknown()) {
            desk.definitions()
                    .put(
                            declared,
                            new LabelDef(
                                    declared.name(),
                                    dataset.get().name(),
                                    named(spine.op().get(), declared.name()),
                                    horizon.getAsLong(),
                                    decl.rare(),
                                    value.expr()));
        }
    }

    /** Whatever it is made from, it is the label. */
    private static Optional<Column> column(Declared label, Typed value) {
        return value.isUnknown()
                ? Optional.empty()
                : Optional.of(new Column(
                        label.name(),
                        value.type(),
                        value.optional(),
                        new Taint(true, value.taint().pii())));
    }

    /** The same rows for the label alone: what a dataset starts from is a leaf, or the warming rows of one. */
    private static Op named(Op spine, String label) {
        if (spine instanceof Op.Scan scan) {
            return new Op.Scan(label + ".0.scan", scan.source(), scan.schema());
        }
        if (spine instanceof Op.Read read) {
            return new Op.Read(label + ".0.read", read.relation(), read.schema(), read.origin());
        }
        if (spine instanceof Op.Rejected rejected) {
            return new Op.Rejected(label + ".0.rejected", rejected.source(), rejected.schema());
        }
        if (spine instanceof Op.Late late) {
            return new Op.Late(label + ".0.late", late.source(), late.schema());
        }
        if (spine instanceof Op.Warming warming) {
            return new Op.Warming(label + ".0.warming", named(warming.input(), label));
        }
        throw new IllegalStateException("`" + spine.id() + "` starts no dataset");
    }

    private void typeOf(LabelDecl decl, Typed value) {
        boolean twoSided = value.type() instanceof DataType.Bool || value.type() instanceof DataType.EnumOf;
        if (decl.rare() && !twoSided) {
            desk.context()
                    .report(desk.context()
                            .at(
                                    decl.value(),
                                    Code.HR0201,
                                    "only a Bool or an enum can be `rare`; this is a " + value.showType())
                            .note("`rare` says that one of a few values hardly ever comes"));
        }
    }

    /** A scope in which aggregates may look ahead. */
    private record WithAhead(RowsScope rows, Ahead ahead) implements Scope {
        @Override
        public dev.headrace.compiler.resolve.Unit unit() {
            return rows.unit();
        }

        @Override
        public String owner() {
            return rows.owner();
        }

        @Override
        public boolean opaque() {
            return rows.opaque();
        }

        @Override
        public Optional<Slot> column(String written) {
            return rows.column(written);
        }

        @Override
        public java.util.List<Slot> columns() {
            return rows.columns();
        }

        @Override
        public AggregatePlace aggregates() {
            return ahead;
        }

        @Override
        public void read(Slot slot) {
            rows.read(slot);
        }
    }

    /** Windows over later rows of the same entity. */
    private final class Ahead implements AggregatePlace {
        private final Declared label;
        private final Rows spine;
        private final RowsScope rows;
        private boolean used;

        Ahead(Declared label, Rows spine, RowsScope rows) {
            this.label = label;
            this.spine = spine;
            this.rows = rows;
        }

        @Override
        public Optional<String> refusal(DraftExpr.Call call) {
            return call.over().isPresent()
                    ? Optional.empty()
                    : Optional.of("in a label an aggregate says how far it looks: `over next 7d`");
        }

        @Override
        public boolean mayLookAhead() {
            return true;
        }

        @Override
        public Scope rows() {
            return rows;
        }

        @Override
        public Typed place(DraftExpr.Call node, AggregateCall call, Optional<RollingWindow> window, Taint taint) {
            used = true;
            if (spine.eventTime().isEmpty() && !spine.isOpaque()) {
                desk.context()
                        .report(desk.context()
                                .at(
                                        node,
                                        Code.HR0305,
                                        "a window needs event time; the rows of label `" + label.name()
                                                + "` have none"));
                return Typed.UNKNOWN;
            }
            return Typed.of(new Expr.ColumnRef("~", call.type(), call.optional(true)), taint);
        }
    }
}
