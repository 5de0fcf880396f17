package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.trainer.SettingSpec;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the value of a setting by its kind. */
final class SettingReader {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Context context;

    SettingReader(Context context) {
        this.context = context;
    }

    /** The setting of that name; reports one that is not there. {@code owner} is {@code `djl.mlp`}. */
    Optional<SettingSpec> find(Name key, List<SettingSpec> specs, String owner) {
        Optional<SettingSpec> spec =
                specs.stream().filter(s -> s.name().equals(key.text())).findFirst();
        if (spec.isEmpty() && !key.isMissing()) {
            List<String> known = specs.stream().map(SettingSpec::name).toList();
            Diagnostic.Builder message = context.at(key, Code.HR0205, owner + " has no setting `" + key.text() + "`");
            Program.suggest(context, message, key, key.text(), known);
            message.note(known.isEmpty() ? "it has none" : "its settings are " + String.join(", ", known));
            context.report(message);
        }
        return spec;
    }

    /** The value, or empty after a report. */
    Optional<Expr.Literal> read(SettingSpec spec, DraftExpr value) {
        if (value instanceof DraftExpr.Missing) {
            return Optional.empty();
        }
        Optional<Expr.Literal> read = switch (spec.kind()) {
            case INT -> whole(spec, value);
            case NUMBER -> number(spec, value);
            case BOOL ->
                value instanceof DraftExpr.BoolLiteral b
                        ? Optional.of(new Expr.Literal(DataType.BOOL, b.value()))
                        : Optional.empty();
            case WORD -> word(spec, value);
            case INTS -> list(value, DataType.INT, v -> whole(spec, v));
            case TEXTS -> list(value, DataType.STRING, SettingReader::text);
            case WORD_OR_NUMBERS -> word(spec, value).or(() -> list(value, DataType.FLOAT, v -> number(spec, v)));
        };
        if (read.isEmpty()) {
            wrong(spec, value);
        }
        return read;
    }

    private static Optional<Expr.Literal> whole(SettingSpec spec, DraftExpr value) {
        return value instanceof DraftExpr.IntLiteral i
                        && i.value().compareTo(MOST) <= 0
                        && spec.allows(i.value().doubleValue())
                ? Optional.of(new Expr.Literal(DataType.INT, i.value().longValueExact()))
                : Optional.empty();
    }

    private static Optional<Expr.Literal> number(SettingSpec spec, DraftExpr value) {
        return number(value)
                .map(BigDecimal::doubleValue)
                .filter(spec::allows)
                .map(n -> new Expr.Literal(DataType.FLOAT, n));
    }

    /** What is written as a number or share. */
    static Optional<BigDecimal> number(DraftExpr value) {
        if (value instanceof DraftExpr.PercentLiteral p) {
            return Optional.of(p.percent().movePointLeft(2));
        }
        if (value instanceof DraftExpr.NumberLiteral n) {
            return Optional.of(n.value());
        }
        return value instanceof DraftExpr.IntLiteral i ? Optional.of(new BigDecimal(i.value())) : Optional.empty();
    }

    private static Optional<Expr.Literal> text(DraftExpr value) {
        return value instanceof DraftExpr.TextLiteral t && !t.value().isEmpty()
                ? Optional.of(new Expr.Literal(DataType.STRING, t.value()))
                : Optional.empty();
    }

    private static Optional<Expr.Literal> word(SettingSpec spec, DraftExpr value) {
        return value instanceof DraftExpr.Ref r
                        && r.path().size() == 1
                        && spec.choices().contains(r.path().get(0).text())
                ? Optional.of(new Expr.Literal(DataType.STRING, r.path().get(0).text()))
                : Optional.empty();
    }

    private static Optional<Expr.Literal> list(
            DraftExpr value, DataType element, Function<DraftExpr, Optional<Expr.Literal>> each) {
        if (!(value instanceof DraftExpr.ListOf list) || list.items().isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (DraftExpr item : list.items()) {
            each.apply(item).ifPresent(l -> values.add(l.value()));
        }
        return values.size() == list.items().size()
                ? Optional.of(new Expr.Literal(new DataType.ListOf(element), List.copyOf(values)))
                : Optional.empty();
    }

    private void wrong(SettingSpec spec, DraftExpr value) {
        String choices = "one of " + String.join(", ", spec.choices());
        String wanted = switch (spec.kind()) {
            case WORD -> choices;
            case WORD_OR_NUMBERS -> choices + ", or a list of numbers " + spec.bounds();
            case INT, NUMBER, INTS -> spec.kind().noun() + " " + spec.bounds();
            case BOOL, TEXTS -> spec.kind().noun();
        };
        Diagnostic.Builder message = context.at(value, Code.HR0205, "`" + spec.name() + "` is " + wanted)
                .note(spec.doc());
        if (!spec.choices().isEmpty()
                && value instanceof DraftExpr.Ref r
                && r.path().size() == 1) {
            Program.suggest(context, message, value, r.path().get(0).text(), spec.choices());
        }
        context.report(message);
    }
}
