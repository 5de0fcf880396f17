package dev.headrace.target.tck.written;

import static dev.headrace.target.tck.written.Draft.row;

import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.target.tck.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Rules 1, 5, 10 and 13: what is chosen by order, by time and by share; and plain joins. */
final class ChoiceTrials {

    private ChoiceTrials() {}

    static List<Trial> all() {
        List<Trial> trials = new ArrayList<>(List.of(texts(), ordered(), samples(), lists()));
        for (long seed = 0; seed < 4; seed++) {
            trials.add(asof(seed));
            trials.add(joins(seed));
        }
        return trials;
    }

    /** Text whose UTF-16 order is not its UTF-8 order, and an empty one. */
    private static Trial texts() {
        Draft draft = new Draft("order and keys of text");
        Schema schema = Schema.of(List.of(Column.sure("s", DataType.STRING), Column.sure("n", DataType.INT)));
        draft.source(
                "s",
                schema,
                row("\uFFEE", 1L),
                row("\uD83D\uDE00", 2L),
                row("", 3L),
                row("e\u0301", 4L),
                row("\u00E9", 5L),
                row("\uD83D\uDE00", 6L),
                row("A", 7L),
                row("a", 8L),
                row("\u0000", 9L),
                row("\u0001", 10L));
        for (boolean descending : new boolean[] {false, true}) {
            for (long limit = 0; limit <= 11; limit += 3) {
                String name = (descending ? "down" : "up") + limit;
                draft.relation(name, sort(name, draft.scan(name, "s"), "s", descending, limit));
            }
        }
        draft.relation("one", new Op.Dedupe("one.1.dedupe", draft.scan("one", "s"), List.of("s")));
        return draft.trial();
    }

    private static Op sort(String name, Op input, String column, boolean descending, long limit) {
        return new Op.Sort(
                name + ".1.sort", input, List.of(new SortColumn(column, descending)), OptionalLong.of(limit));
    }

    /** The first five by every column, up and down, and one row per key. */
    private static Trial ordered() {
        Draft draft = new Draft("sorting by every type");
        Schema schema = draft.source("s", Matter.everything(true), 21, 60);
        for (Column column : schema.columns()) {
            for (boolean descending : new boolean[] {false, true}) {
                String name = column.name() + (descending ? "_down" : "_up");
                draft.relation(name, sort(name, draft.scan(name, "s"), column.name(), descending, 5));
            }
        }
        for (String key : List.of("k", "flag", "letter", "i", "f")) {
            draft.relation(
                    key + "_one", new Op.Dedupe(key + "_one.1.dedupe", draft.scan(key + "_one", "s"), List.of(key)));
        }
        return draft.trial();
    }

    private static Trial samples() {
        Draft draft = new Draft("samples");
        draft.source("s", Matter.everything(false), 22, 60);
        List<List<String>> keys =
                List.of(List.of("k"), List.of("i"), List.of("f"), List.of("flag"), List.of("t", "k", "letter"));
        for (int i = 0; i < keys.size(); i++) {
            String name = "p" + i;
            draft.relation(
                    name,
                    new Op.Sample(
                            name + ".1.sample", draft.scan(name, "s"), Long.MIN_VALUE, false, keys.get(i), 7 - i));
        }
        return draft.trial();
    }

    private static Trial lists() {
        Draft draft = new Draft("lists taken apart");
        Schema schema = draft.source("s", Matter.everything(false), 23, 60);
        List<Column> columns = schema.columns().stream()
                .map(c -> c.name().equals("o11") ? Column.sure("o11", DataType.INT) : c)
                .toList();
        Schema made = new Schema(columns, schema.eventTime(), schema.knownTime());
        draft.relation("r", new Op.Explode("r.1.explode", draft.scan("r", "s"), "o11", made));
        return draft.trial();
    }

    private static Trial asof(long seed) {
        Draft draft = new Draft("as-of joins " + seed);
        Schema left = draft.source("l", Matter.everything(seed % 2 == 0), 31 + seed, 40);
        Schema right = draft.source("r", Matter.everything(seed > 1), 41 + seed, 60);
        List<OptionalLong> withins = List.of(OptionalLong.of(0), OptionalLong.of(3_600_000_000L), OptionalLong.empty());
        for (int i = 0; i < withins.size(); i++) {
            String name = "j" + i;
            List<String> names = rightNames(right);
            List<KeyPair> keys = i == 1
                    ? List.of(new KeyPair("k", "k"), new KeyPair("letter", "letter"))
                    : List.of(new KeyPair("k", "k"));
            draft.relation(
                    name,
                    new Op.AsofJoin(
                            name + ".1.asof",
                            draft.scan(name, "l"),
                            new Op.Scan(name + ".right", "r", right),
                            keys,
                            withins.get(i),
                            names,
                            joined(left, right, names, true)));
        }
        return draft.trial();
    }

    private static Trial joins(long seed) {
        Draft draft = new Draft("joins " + seed);
        Schema left = draft.source("l", Matter.everything(false), 51 + seed, 40);
        Schema right = draft.source("r", Matter.everything(false), 61 + seed, 40);
        for (String key : List.of("k", "i", "f", "t", "letter")) {
            for (boolean outer : new boolean[] {false, true}) {
                String name = key + (outer ? "_left" : "_inner");
                List<String> names = rightNames(right);
                draft.relation(
                        name,
                        new Op.Join(
                                name + ".1.join",
                                draft.scan(name, "l"),
                                new Op.Scan(name + ".right", "r", right),
                                outer,
                                List.of(new KeyPair(key, key)),
                                names,
                                joined(left, right, names, outer)));
            }
        }
        return draft.trial();
    }

    /** Every second column of the right. */
    private static List<String> rightNames(Schema right) {
        List<String> names = new ArrayList<>();
        for (String name : right.names()) {
            names.add(names.size() % 2 == 0 ? "r_" + name : "");
        }
        return names;
    }

    private static Schema joined(Schema left, Schema right, List<String> names, boolean optional) {
        List<Column> columns = new ArrayList<>(left.columns());
        for (int i = 0; i < names.size(); i++) {
            Column column = right.columns().get(i);
            if (!names.get(i).isEmpty()) {
                columns.add(new Column(names.get(i), column.type(), optional || column.optional(), column.taint()));
            }
        }
        return new Schema(columns, left.eventTime(), left.knownTime());
    }
}
