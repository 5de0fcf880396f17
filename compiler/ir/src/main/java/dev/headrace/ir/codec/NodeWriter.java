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
        } else if (shape instanceof Shape.Node node) {
            node(node.type(), value);
        } else if (shape instanceof Shape.Many many) {
            out.array();
            for (Object item : (List<?>) value) {
                value(many.item(), item);
            }
            out.endArray();
        } else if (shape instanceof Shape.Maybe maybe) {
            value(maybe.item(), ((Optional<?>) value).orElseThrow());
        } else if (shape instanceof Shape.Tree) {
            tree((Op) value);
        } else {
            plain(shape, value);
        }
    }

    private void plain(Shape shape, Object value) {
        if (shape instanceof Shape.Text) {
            out.text((String) value);
        } else if (shape instanceof Shape.Whole) {
            out.whole(((Number) value).longValue());
        } else if (shape instanceof Shape.MaybeWhole) {
            out.whole(((OptionalLong) value).getAsLong());
        } else if (shape instanceof Shape.Real) {
            out.number((Double) value);
        } else if (shape instanceof Shape.Flag) {
            out.flag((Boolean) value);
        } else if (shape instanceof Shape.Digits) {
            out.text(((BigDecimal) value).toPlainString());
        } else if (shape instanceof Shape.Constant) {
            out.text(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
        } else if (shape instanceof Shape.Value) {
            Values.write(out, value);
        } else {
            throw new IllegalStateException("no JSON form for " + shape);
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
