package dev.headrace.ir.codec;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The bytes of what an operator's result depends on: the same tree as the JSON form, but without names of declarations, operator ids,
 * docs and texts for messages. A relation or source that is read stands there as what {@code leaf} says of it.
 */
public final class Canonical extends NodeWriter {

    /** Components that name or explain and never change a row. */
    private static final Set<String> SILENT = Set.of("id", "doc", "text", "place");

    private static final Shape SCHEMA = new Shape.Node(Schema.class);

    private final Function<Op, String> leaf;
    private final Map<Op, Integer> places = new IdentityHashMap<>();

    private Canonical(TreeOut out, Function<Op, String> leaf) {
        super(out);
        this.leaf = leaf;
    }

    /** Of an operator with all below it. {@code leaf} is asked about operators without inputs. */
    public static byte[] bytes(Op root, Function<Op, String> leaf) {
        return bytes(leaf, writer -> writer.tree(root));
    }

    /** Of a source. */
    public static byte[] bytes(SourceDef source) {
        return bytes(Op::id, writer -> writer.node(SourceDef.class, source));
    }

    /** Of any record of the IR. */
    public static byte[] bytes(Record node) {
        return bytes(Op::id, writer -> writer.node(node.getClass(), node));
    }

    private static byte[] bytes(Function<Op, String> leaf, Consumer<Canonical> body) {
        PlainOut out = new PlainOut();
        body.accept(new Canonical(out, leaf));
        return out.bytes();
    }

    @Override
    void field(Object node, Layout.Field field) {
        if (SILENT.contains(field.name())
                || (node instanceof SourceDef && field.name().equals("name"))) {
            return;
        }
        if (node instanceof Op && field.shape() instanceof Shape.Tree) {
            out().name(field.name());
            out().whole(Objects.requireNonNull(places.get((Op) field.of(node))));
        } else if (!(node instanceof Op && field.name().equals("origin"))) {
            super.field(node, field);
        }
    }

    /** Flat like the JSON form; an input is named by its place, since ids do not count. */
    @Override
    void tree(Op root) {
        out().array();
        for (Op op : root.inOrder()) {
            places.put(op, places.size());
            if (op.inputs().isEmpty()) {
                out().text(leaf.apply(op));
                value(SCHEMA, op.schema());
            } else {
                node(Op.class, op);
            }
        }
        out().endArray();
    }
}
