package dev.headrace.kernels.expr;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.Physical;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that an expression reads, each held by a generated class in a field {@code c0, c1, …} and, if optional, {@code n0, n1, …}. */
final class Columns {

    /**
     * @param index the column's place in the batch
     * @param slot its place among the columns read
     */
    record Read(int index, int slot, Physical kind, boolean optional) {
        String values() {
            return "c" + slot;
        }

        String nulls() {
            return "n" + slot;
        }
    }

    private final Schema schema;
    private final Map<String, Read> reads = new LinkedHashMap<>();

    Columns(Schema schema, Expr root) {
        this.schema = schema;
        collect(root);
    }

    Read read(String column) {
        Read read = reads.get(column);
        if (read == null) {
            throw new IllegalArgumentException("no column `" + column + "`");
        }
        return read;
    }

    List<Read> all() {
        return new ArrayList<>(reads.values());
    }

    private void collect(Expr e) {
        if (e instanceof Expr.ColumnRef ref && !reads.containsKey(ref.column())) {
            int index = schema.indexOf(ref.column())
                    .orElseThrow(() -> new IllegalArgumentException("no column `" + ref.column() + "`"));
            reads.put(ref.column(), new Read(index, reads.size(), ref.type().physical(), ref.optional()));
        }
        for (Expr child : e.children()) {
            collect(child);
        }
    }
}
