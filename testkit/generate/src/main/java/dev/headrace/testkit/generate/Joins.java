package dev.headrace.testkit.generate;

import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Random joins with another leaf; the operator itself where no keys fit. */
final class Joins {

    private final Dice dice;
    private final Leaves leaves;

    Joins(Dice dice, Leaves leaves) {
        this.dice = dice;
        this.leaves = leaves;
    }

    Op join(Op left) {
        Op right = leaves.any(dice);
        List<KeyPair> keys = keys(left, right);
        if (keys.isEmpty()) {
            return left;
        }
        boolean outer = dice.chance(50);
        List<String> names = names(left, right, keys);
        return new Op.Join(leaves.id("join"), left, right, outer, keys, names, schema(left, right, names, outer));
    }

    Op asof(Op left) {
        Op right = leaves.any(dice);
        List<KeyPair> keys = keys(left, right);
        boolean timed = left.schema().eventTime().isPresent()
                && right.schema().eventTime().isPresent();
        if (keys.isEmpty() || !timed) {
            return left;
        }
        OptionalLong within = dice.chance(20)
                ? OptionalLong.empty()
                : OptionalLong.of(dice.oneOf(0L, Values.HOUR, Values.DAY, 30 * Values.DAY));
        List<String> names = names(left, right, keys);
        return new Op.AsofJoin(leaves.id("asof"), left, right, keys, within, names, schema(left, right, names, true));
    }

    /** One pair of the same type, sometimes two; never one column twice. */
    private List<KeyPair> keys(Op left, Op right) {
        List<KeyPair> pairs = new ArrayList<>();
        for (String a : Verbs.sureNames(left)) {
            for (String b : Verbs.sureNames(right)) {
                boolean alike = left.schema()
                        .require(a)
                        .type()
                        .equals(right.schema().require(b).type());
                if (alike && pairs.stream().noneMatch(p -> p.right().equals(b))) {
                    pairs.add(new KeyPair(a, b));
                    break;
                }
            }
        }
        return dice.some(pairs, 1, dice.chance(80) ? 1 : 2);
    }

    private List<String> names(Op left, Op right, List<KeyPair> keys) {
        List<String> taken = new ArrayList<>(left.schema().names());
        List<String> names = new ArrayList<>();
        for (Column column : right.schema().columns()) {
            boolean key = keys.stream().anyMatch(k -> k.right().equals(column.name()));
            if (key || dice.chance(15)) {
                names.add("");
            } else {
                String name = taken.contains(column.name()) ? Names.fresh("j", taken) : column.name();
                names.add(name);
                taken.add(name);
            }
        }
        return names;
    }

    private static Schema schema(Op left, Op right, List<String> names, boolean optional) {
        List<Column> columns = new ArrayList<>(left.schema().columns());
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                Column c = right.schema().columns().get(i);
                columns.add(new Column(names.get(i), c.type(), optional || c.optional(), c.taint()));
            }
        }
        Optional<String> known = left.schema().knownTime();
        return new Schema(columns, left.schema().eventTime(), known);
    }
}
