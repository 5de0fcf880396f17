package dev.headrace.generate;

import com.palantir.javapoet.CodeBlock;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition as Java that says the same draft. */
final class Conditions {

    private Conditions() {}

    /** Whether all parts of it can be said. */
    static boolean isSayable(DraftExpr expr) {
        return find(expr).isPresent();
    }

    static CodeBlock of(DraftExpr expr) {
        return find(expr).orElseThrow(() -> new IllegalStateException("looked at before"));
    }

    private static Optional<CodeBlock> find(DraftExpr e) {
        if (e instanceof DraftExpr.Binary b) {
            return with(
                    "$T.binary($T.$L, ", List.of(b.left(), b.right()), Surface.TOLD, Surface.BINARY_OP, b.op().name());
        }
        if (e instanceof DraftExpr.Unary u) {
            return with("$T.unary($T.$L, ", List.of(u.operand()), Surface.TOLD, Surface.UNARY_OP, u.op().name());
        }
        if (e instanceof DraftExpr.IsNull n) {
            return find(n.operand()).map(o -> CodeBlock.of("$T.isNull($L, $L)", Surface.TOLD, o, n.negated()));
        }
        if (e instanceof DraftExpr.In in) {
            return find(in.operand())
                    .flatMap(o -> find(in.set())
                            .map(s -> CodeBlock.of("$T.in($L, $L, $L)", Surface.TOLD, o, in.negated(), s)));
        }
        if (e instanceof DraftExpr.Range r) {
            return with("$T.range(", List.of(r.low(), r.high()), Surface.TOLD);
        }
        if (e instanceof DraftExpr.ListOf list) {
            return all(list.items()).map(items -> CodeBlock.of("$T.list($T.of($L))", Surface.TOLD, List.class, items));
        }
        if (e instanceof DraftExpr.If i) {
            return with("$T.ifElse(", List.of(i.condition(), i.then(), i.otherwise()), Surface.TOLD);
        }
        if (e instanceof DraftExpr.Call call) {
            return call(call);
        }
        return e instanceof DraftExpr.Ref ref ? Optional.of(ref(ref)) : literal(e);
    }

    private static Optional<CodeBlock> with(String start, List<DraftExpr> operands, Object... arguments) {
        return all(operands)
                .map(o ->
                        CodeBlock.builder().add(start, arguments).add("$L)", o).build());
    }

    private static Optional<CodeBlock> all(List<DraftExpr> parts) {
        List<CodeBlock> said = new ArrayList<>();
        for (DraftExpr part : parts) {
            Optional<CodeBlock> one = find(part);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            said.add(one.get());
        }
        return Optional.of(CodeBlock.join(said, ", "));
    }

    private static Optional<CodeBlock> call(DraftExpr.Call call) {
        boolean plain = call.where().isEmpty()
                && call.over().isEmpty()
                && call.arguments().stream().allMatch(a -> a.name().isEmpty());
        if (!plain) {
            return Optional.empty();
        }
        return all(call.arguments().stream().map(Argument::value).toList())
                .map(arguments -> CodeBlock.of(
                        arguments.isEmpty() ? "$T.call($S$L)" : "$T.call($S, $L)",
                        Surface.TOLD,
                        call.function().text(),
                        arguments));
    }

    private static CodeBlock ref(DraftExpr.Ref ref) {
        List<CodeBlock> path = new ArrayList<>();
        for (Name name : ref.path()) {
            path.add(CodeBlock.of("$S", name.text()));
        }
        return CodeBlock.of("$T.name($L)", Surface.TOLD, CodeBlock.join(path, ", "));
    }

    /** Whole longs, texts and truths as values; what has no value of Java that says just this is written out. */
    private static Optional<CodeBlock> literal(DraftExpr e) {
        if (e instanceof DraftExpr.IntLiteral i) {
            return Optional.of(
                    i.value().bitLength() < Long.SIZE
                            ? CodeBlock.of("$T.literal($LL)", Surface.TOLD, i.value())
                            : node("IntLiteral", CodeBlock.of("new $T($S)", BigInteger.class, i.value())));
        }
        if (e instanceof DraftExpr.NumberLiteral n) {
            return Optional.of(CodeBlock.of(
                    "$T.literal(new $T($S))",
                    Surface.TOLD,
                    BigDecimal.class,
                    n.value().toString()));
        }
        if (e instanceof DraftExpr.TextLiteral t) {
            return Optional.of(CodeBlock.of("$T.literal($S)", Surface.TOLD, t.value()));
        }
        if (e instanceof DraftExpr.BoolLiteral b) {
            return Optional.of(CodeBlock.of("$T.literal($L)", Surface.TOLD, b.value()));
        }
        if (e instanceof DraftExpr.NullLiteral) {
            return Optional.of(CodeBlock.of("$T.nothing()", Surface.TOLD));
        }
        if (e instanceof DraftExpr.DurationLiteral d) {
            return Optional.of(node("DurationLiteral", CodeBlock.of("$LL, $S", d.micros(), d.spelling())));
        }
        if (e instanceof DraftExpr.InstantLiteral i) {
            return Optional.of(node("InstantLiteral", CodeBlock.of("$LL", i.micros())));
        }
        return e instanceof DraftExpr.DateLiteral d
                ? Optional.of(node("DateLiteral", CodeBlock.of("$LL", d.epochDay())))
                : Optional.empty();
    }

    private static CodeBlock node(String kind, CodeBlock arguments) {
        return CodeBlock.of("$T.of(new $T($L))", Surface.TOLD, Surface.DRAFT_EXPR.nestedClass(kind), arguments);
    }
}
