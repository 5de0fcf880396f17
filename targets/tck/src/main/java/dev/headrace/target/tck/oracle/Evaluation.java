package dev.headrace.target.tck.oracle;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The rows of an operator. Each operator is evaluated where it stands; what relations and sources give is looked up. */
final class Evaluation implements Op.Visitor<Rows> {

    /** What stands outside of an operator tree. */
    interface Leaves {
        Rows source(String name);

        Rows relation(String name);

        Rows rejected(Op.Rejected op);
    }

    private final Leaves leaves;
    private final Interpreter interpreter;
    private final Ledger ledger;
    private final BiPredicate<Op, String> read;
    private final int mostRows;

    /**
     * @param read whether a column of an operator is evaluated; one that is not is missing
     * @param mostRows what an operator may give before {@link TooManyRows} is thrown
     */
    Evaluation(Leaves leaves, Interpreter interpreter, Ledger ledger, BiPredicate<Op, String> read, int mostRows) {
        this.leaves = leaves;
        this.interpreter = interpreter;
        this.ledger = ledger;
        this.read = read;
        this.mostRows = mostRows;
    }

    Rows rows(Op op) {
        Rows rows = op.accept(this);
        if (rows.list().size() > mostRows) {
            throw new TooManyRows(op.id(), rows.list().size());
        }
        return rows;
    }

    @Override
    public Rows scan(Op.Scan op) {
        return leaves.source(op.source()).only(op.schema());
    }

    @Override
    public Rows rejected(Op.Rejected op) {
        return leaves.rejected(op);
    }

    @Override
    public Rows late(Op.Late op) {
        // Without a stream no row is late.
        return new Rows(op.schema(), List.of());
    }

    @Override
    public Rows read(Op.Read op) {
        return leaves.relation(op.relation()).only(op.schema());
    }

    @Override
    public Rows warming(Op.Warming op) {
        // Without a stream all rows are known; those below may still break rules.
        return new Rows(op.schema(), rows(op.input()).list().subList(0, 0));
    }

    @Override
    public Rows filter(Op.Filter op) {
        Rows input = rows(op.input());
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> row : input.list()) {
            try {
                if (interpreter.holds(op.condition(), input.schema(), row)) {
                    out.add(row);
                }
            } catch (RowError e) {
                ledger.brokeIn(op.id(), Optional.empty(), op.origin());
            }
        }
        return new Rows(op.schema(), out);
    }

    @Override
    public Rows project(Op.Project op) {
        Rows input = rows(op.input());
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> row : input.list()) {
            projected(op, input, row).ifPresent(out::add);
        }
        return new Rows(op.schema(), out);
    }

    /** The first column that breaks a rule ends the row. */
    private Optional<List<@Nullable Object>> projected(Op.Project op, Rows input, List<@Nullable Object> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Assign column : op.columns()) {
            try {
                boolean needed = read.test(op, column.name());
                values.add(needed ? interpreter.value(column.value(), input.schema(), row) : null);
            } catch (RowError e) {
                ledger.brokeIn(op.id(), Optional.of(column.name()), op.origin());
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    @Override
    public Rows join(Op.Join op) {
        return new JoinedRows(rows(op.leftInput()), rows(op.rightInput()), op.keys(), op.rightNames()).equal(op);
    }

    @Override
    public Rows asofJoin(Op.AsofJoin op) {
        return new JoinedRows(rows(op.leftInput()), rows(op.rightInput()), op.keys(), op.rightNames()).asof(op);
    }

    @Override
    public Rows union(Op.Union op) {
        List<List<@Nullable Object>> out = new ArrayList<>(rows(op.first()).list());
        out.addAll(rows(op.second()).list());
        return new Rows(op.schema(), out);
    }

    @Override
    public Rows group(Op.Group op) {
        return new GroupedRows(op, rows(op.input()), interpreter, ledger, c -> read.test(op, c)).rows();
    }

    @Override
    public Rows rolling(Op.Rolling op) {
        return new RollingRows(op, rows(op.input()), interpreter, ledger, c -> read.test(op, c)).rows();
    }

    /** Rule 1: of rows with equal keys the least stays. */
    @Override
    public Rows dedupe(Op.Dedupe op) {
        Rows input = rows(op.input());
        Comparator<List<@Nullable Object>> order = Canonical.ofRows(input.schema());
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (Keys.Bucket bucket : Keys.buckets(input, op.keys())) {
            out.add(bucket.rows().stream().min(order).orElseThrow());
        }
        return new Rows(op.schema(), out);
    }

    @Override
    public Rows explode(Op.Explode op) {
        Rows input = rows(op.input());
        int at = input.index(op.column());
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> row : input.list()) {
            if (row.get(at) instanceof List<?> elements) {
                for (Object element : elements) {
                    List<@Nullable Object> copy = new ArrayList<>(row);
                    copy.set(at, element);
                    out.add(copy);
                }
            }
        }
        return new Rows(op.schema(), out);
    }

    /** Rule 13: the first 8 bytes of SHA-256(seed, canonical key), as an unsigned number, lie in the share. */
    @Override
    public Rows sample(Op.Sample op) {
        Rows input = rows(op.input());
        List<Column> keys = op.keys().stream().map(input.schema()::require).toList();
        List<List<@Nullable Object>> out = new ArrayList<>();
        for (List<@Nullable Object> row : input.list()) {
            byte[] key = KeyBytes.of(keys, input.values(row, op.keys()));
            BigInteger drawn = unsigned(draw(op.seed(), key));
            boolean begun =
                    op.from().isEmpty() || drawn.compareTo(unsigned(op.from().getAsLong())) >= 0;
            if (begun && (op.all() || drawn.compareTo(unsigned(op.threshold())) < 0)) {
                out.add(row);
            }
        }
        return new Rows(op.schema(), out);
    }

    private static BigInteger unsigned(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }

    private static long draw(long seed, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(8).putLong(seed).array());
            return ByteBuffer.wrap(digest.digest(key)).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Rule 1: what the columns leave open, the canonical order decides. Null is the least value. */
    @Override
    public Rows sort(Op.Sort op) {
        Rows input = rows(op.input());
        Comparator<List<@Nullable Object>> order = (a, b) -> 0;
        for (SortColumn column : op.columns()) {
            int at = input.index(column.column());
            DataType type = input.schema().columns().get(at).type();
            Comparator<List<@Nullable Object>> one = (a, b) -> Canonical.compare(type, a.get(at), b.get(at));
            order = order.thenComparing(column.descending() ? one.reversed() : one);
        }
        List<List<@Nullable Object>> sorted = input.list().stream()
                .sorted(order.thenComparing(Canonical.ofRows(input.schema())))
                .limit(op.limit().orElse(Long.MAX_VALUE))
                .toList();
        return new Rows(op.schema(), sorted);
    }

    @Override
    public Rows via(Op.Via op) {
        return new SteppedRows(interpreter, ledger).of(op, rows(op.input()));
    }
}
