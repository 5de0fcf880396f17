package dev.headrace.ir.codec;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.Op;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes records of the IR by their {@link Shape}. */
class NodeWriter {

    private final TreeOut out;

    NodeWriter(TreeOut out) {
        this.out = out;
    }

    TreeOut out() {
        return out;
    }

    /** Writes a record or a member of a sealed family. */
    void node(Class<?> declared, Object node) {
        List<Layout.Field> fields = Layout.of(node.getClass()).fields();
        boolean family = declared.isSealed();
        if (family && fields.isEmpty()) {
            out.text(Layout.kind(node.getClass()));
            return;
        }
        out.object();
        if (family) {
            out.name("kind");
            out.text(Layout.kind(node.getClass()));
        }
        if (node instanceof Expr.Call call) {
            call(call);
        } else {
            for (Layout.Field field : fields) {
                field(node, field);
            }
        }
        out.endObject();
    }

    /** Writes one component, unless it is empty or false. */
    void field(Object node, Layout.Field field) {
        Object value = field.of(node);
        if (isLeftOut(field.shape(), value)) {
            return;
        }
        out.name(field.name());
        if (node instanceof Op && value instanceof Op input) {
            out.text(input.id());
        } else {
            value(field.shape(), value);
        }
    }

    private static boolean isLeftOut(Shape shape, Object value) {
        boolean unset = shape instanceof Shape.Flag && value.equals(false);
        return unset || value.equals(Optional.empty()) || value.equals(OptionalLong.empty());
    }

    /** A function is named with the exact types it was chosen for, so that a reader finds the same overload. */
    private void call(Expr.Call call) {
        out.name("function");
        out.text(call.function().name());
        out.name("parameters");
        value(CallForm.TYPES, call.function().parameters());
        out.name("result");
        value(CallForm.TYPE, call.function().result());
        out.name("arguments");
        value(CallForm.ARGUMENTS, call.arguments());
        out.name("type");
        value(CallForm.TYPE, call.type());
    }

    final void value(Shape shape, @Nullable Object value) {
        if (value == null || value.equals(Optional.empty())) {
            out.none();
        } else {
            shape.accept(new Form(value)).run();
        }
    }

    /** How a value of each shape is written. */
    private final class Form implements Shape.Visitor<Runnable> {
        private final Object value;

        Form(Object value) {
            this.value = value;
        }

        @Override
        public Runnable text(Shape.Text shape) {
            return () -> out.text((String) value);
        }

        @Override
        public Runnable whole(Shape.Whole shape) {
            return () -> out.whole(((Number) value).longValue());
        }

        @Override
        public Runnable real(Shape.Real shape) {
            return () -> out.number((Double) value);
        }

        @Override
        public Runnable flag(Shape.Flag shape) {
            return () -> out.flag((Boolean) value);
        }

        @Override
        public Runnable digits(Shape.Digits shape) {
            return () -> out.text(((BigDecimal) value).toPlainString());
        }

        @Override
        public Runnable value(Shape.Value shape) {
            return () -> Values.write(out, value);
        }

        @Override
        public Runnable constant(Shape.Constant shape) {
            return () -> out.text(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Runnable many(Shape.Many shape) {
            return () -> many(shape.item());
        }

        @Override
        public Runnable maybe(Shape.Maybe shape) {
            return () -> NodeWriter.this.value(shape.item(), ((Optional<?>) value).orElseThrow());
        }

        @Override
        public Runnable maybeWhole(Shape.MaybeWhole shape) {
            return () -> out.whole(((OptionalLong) value).getAsLong());
        }

        @Override
        public Runnable node(Shape.Node shape) {
            return () -> NodeWriter.this.node(shape.type(), value);
        }

        @Override
        public Runnable tree(Shape.Tree shape) {
            return () -> NodeWriter.this.tree((Op) value);
        }

        private void many(Shape item) {
            out.array();
            for (Object each : (List<?>) value) {
                NodeWriter.this.value(item, each);
            }
            out.endArray();
        }
    }

    /** Operators flat, inputs first; one that is read twice stands once. */
    void tree(Op root) {
        out.array();
        Map<String, Op> written = new HashMap<>();
        for (Op op : root.inOrder()) {
            Op other = written.put(op.id(), op);
            if (other == null) {
                node(Op.class, op);
            } else if (!other.equals(op)) {
                throw new IllegalArgumentException("two operators have the id " + op.id());
            }
        }
        out.endArray();
    }
}
