package dev.headrace.syntax.generate;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Chances, names and texts. A name holds no backquote and no line end: no file can say one that does. */
final class Dice {

    private static final List<String> WORDS = List.of(
            "a", "amount", "b", "c", "k", "t", "x", "fraud", "_", "hour", "größe", "日本", "été", "_row_id", "e1",
            "Vector");
    private static final List<String> KEYWORDS = List.of(
            "accepts",
            "against",
            "all",
            "and",
            "arrival",
            "as",
            "asc",
            "asof",
            "at",
            "before",
            "by",
            "dataset",
            "dedupe",
            "deploy",
            "derive",
            "desc",
            "div",
            "drop",
            "else",
            "emit",
            "engine",
            "enum",
            "error",
            "every",
            "except",
            "expect",
            "explode",
            "false",
            "features",
            "fill",
            "fit",
            "for",
            "from",
            "gap",
            "gate",
            "given",
            "group",
            "hash",
            "hop",
            "horizon",
            "if",
            "in",
            "is",
            "join",
            "keep",
            "label",
            "language",
            "lateness",
            "left",
            "limit",
            "map",
            "max",
            "maximise",
            "minimise",
            "model",
            "needs",
            "next",
            "not",
            "null",
            "of",
            "on",
            "one_hot",
            "or",
            "over",
            "package",
            "param",
            "per",
            "predicts",
            "profile",
            "rare",
            "register",
            "rename",
            "require",
            "run",
            "sample",
            "schema",
            "score",
            "search",
            "seed",
            "session",
            "sink",
            "size",
            "sort",
            "source",
            "split",
            "stage",
            "step",
            "table",
            "test",
            "then",
            "through",
            "true",
            "unbounded",
            "union",
            "use",
            "using",
            "validate",
            "via",
            "watch",
            "where",
            "with",
            "within");
    private static final List<String> ODD = List.of(
            "{w}",
            "{in}",
            "{c}_count_14d",
            "amount_{w}",
            "a_{w}_{v}",
            "2{w}",
            "{a}{b}",
            "a b",
            "2h",
            "1",
            "a.b",
            "x-y",
            "a\"b",
            "{",
            "}",
            "//",
            "a\\n",
            "é t",
            "{a b}",
            ".",
            "a.",
            "\u00A0",
            "…",
            "😀",
            "*",
            "a}_{b");
    private static final String CHARACTERS = "abzé日 \t\n\r\"\\'`{}/0\u0000\u00A0\u200B\uFEFF\u2028\u0301";

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    <T> Optional<T> maybe(Supplier<T> maker) {
        return chance(40) ? Optional.of(maker.get()) : Optional.empty();
    }

    <T> List<T> some(int least, int most, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        int count = least + below(most - least + 1);
        for (int i = 0; i < count; i++) {
            made.add(maker.get());
        }
        return made;
    }

    Name name() {
        int kind = below(10);
        return new Name(one(kind < 5 ? WORDS : kind < 8 ? KEYWORDS : ODD));
    }

    /** A name where a path counts as one. */
    Name key() {
        return chance(70) ? name() : new Name(one(WORDS) + "." + one(chance(50) ? WORDS : KEYWORDS));
    }

    List<Name> names(int least) {
        return some(least, 3, this::name);
    }

    DraftExpr.Ref ref() {
        return new DraftExpr.Ref(some(1, chance(70) ? 1 : 3, this::name));
    }

    List<DraftExpr.Ref> refs() {
        return some(1, 3, this::ref);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int length = below(6);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(below(CHARACTERS.length())));
        }
        return text.append(chance(10) ? "\uD83D\uDE00" : "").toString();
    }

    /** Lines that do not end in blanks; no doc is one empty line. */
    String doc() {
        if (chance(70)) {
            return "";
        }
        return String.join("\n", some(1, 3, () -> one(List.of("One payment.", " indented", "", "/ a `b`"))));
    }
}
