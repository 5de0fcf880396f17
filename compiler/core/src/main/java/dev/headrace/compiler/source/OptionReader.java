package dev.headrace.compiler.source;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.connector.OptionKind;
import dev.headrace.ir.connector.OptionSpec;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.pipeline.BindingOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one option of a binding by its kind. */
final class OptionReader {
    private final Context context;
    private final Bindings bindings;

    OptionReader(Context context, Bindings bindings) {
        this.context = context;
        this.bindings = bindings;
    }

    /** The option, or empty after a report. */
    Optional<BindingOption> read(OptionSpec spec, DraftExpr value) {
        if (value instanceof DraftExpr.Missing) {
            return Optional.empty();
        }
        if (isSecret(value)) {
            return secret(spec, (DraftExpr.Call) value);
        }
        if (spec.kind() == OptionKind.SECRET) {
            return writtenOut(spec, value);
        }
        Optional<List<String>> values = switch (spec.kind()) {
            case TEXT -> text(value);
            case CHARACTER ->
                text(value).filter(t -> t.get(0).codePointCount(0, t.get(0).length()) == 1);
            case TEXTS -> texts(value);
            case BOOL -> of(value, Boolean.class);
            case INT -> of(value, Long.class);
            case DURATION ->
                bindings.constant(value)
                        .filter(java.time.Duration.class::isInstance)
                        .map(d -> List.of(Long.toString(((java.time.Duration) d).toNanos() / 1000)));
            case ZONE -> text(value).filter(z -> isZone(z.get(0)));
            case CHOICE -> choice(spec, value);
            case MOMENT ->
                value instanceof DraftExpr.InstantLiteral i
                        ? Optional.of(List.of(Long.toString(i.micros())))
                        : choice(spec, value);
            case RENAMES, SECRET -> Optional.empty();
        };
        if (values.isEmpty()) {
            wrong(spec, value);
        }
        return values.map(v -> new BindingOption(spec.name(), v, false));
    }

    private static boolean isSecret(DraftExpr value) {
        return value instanceof DraftExpr.Call c && c.function().text().equals("secret");
    }

    private Optional<BindingOption> secret(OptionSpec spec, DraftExpr.Call call) {
        boolean fits = call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof DraftExpr.TextLiteral t
                && !t.value().isEmpty();
        if (!fits) {
            context.report(call, Code.HR0205, "a secret is named: `secret(\"name\")`");
            return Optional.empty();
        }
        String name = ((DraftExpr.TextLiteral) call.arguments().get(0).value()).value();
        return Optional.of(new BindingOption(spec.name(), List.of(name), true));
    }

    private Optional<BindingOption> writtenOut(OptionSpec spec, DraftExpr value) {
        context.report(
                context.at(value, Code.HR0307, "`" + spec.name() + "` is a secret and is not written in a pipeline")
                        .note("a file is read by many, kept for ever, and shown in plans and reports")
                        .help("name it, `" + spec.name() + " = secret(\"name\")`, and give its value to the run"));
        return Optional.empty();
    }

    private Optional<List<String>> text(DraftExpr value) {
        return of(value, String.class);
    }

    private Optional<List<String>> of(DraftExpr value, Class<?> type) {
        return bindings.constant(value).filter(type::isInstance).map(v -> List.of(v.toString()));
    }

    private Optional<List<String>> texts(DraftExpr value) {
        if (!(value instanceof DraftExpr.ListOf list)) {
            return text(value);
        }
        List<String> texts = new ArrayList<>();
        for (DraftExpr item : list.items()) {
            Optional<List<String>> one = text(item);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            texts.addAll(one.get());
        }
        return Optional.of(texts);
    }

    private static boolean isZone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<List<String>> choice(OptionSpec spec, DraftExpr value) {
        return value instanceof DraftExpr.Ref r
                        && r.path().size() == 1
                        && spec.choices().contains(r.path().get(0).text())
                ? Optional.of(List.of(r.path().get(0).text()))
                : Optional.empty();
    }

    private void wrong(OptionSpec spec, DraftExpr value) {
        String choices = "one of " + String.join(", ", spec.choices());
        String wanted = switch (spec.kind()) {
            case CHOICE -> choices;
            case MOMENT -> choices + ", or an instant";
            default -> spec.kind().noun();
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
