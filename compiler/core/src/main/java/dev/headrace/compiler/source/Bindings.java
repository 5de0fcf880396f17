package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.connector.ConnectorDescriptor;
import dev.headrace.ir.connector.OptionKind;
import dev.headrace.ir.connector.OptionSpec;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.RenamePair;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.BindingOption;
import dev.headrace.ir.pipeline.ExternalName;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code csv("…", zone = "UTC")} against what the connector says of itself. */
public final class Bindings {
    private final Context context;
    private final Parameters parameters;

    public Bindings(Context context, Parameters parameters) {
        this.context = context;
        this.parameters = parameters;
    }

    /**
     * The binding, or empty if something is wrong.
     *
     * @param side {@code batch} or {@code stream}
     * @param source whether rows come from it, else they go to it
     * @param columns what the rows hold, to check renames; absent if nobody knows
     */
    public Optional<Binding> read(DraftExpr written, String side, boolean source, Optional<List<Slot>> columns) {
        if (written instanceof DraftExpr.Missing) {
            return Optional.empty();
        }
        if (!(written instanceof DraftExpr.Call call)) {
            context.report(context.at(written, Code.HR0205, "`" + side + "` names a connector and what it connects to")
                    .help("for example `" + side + " = csv(\"data/in.csv\")`"));
            return Optional.empty();
        }
        Optional<ConnectorDescriptor> found = connector(call, side, source);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ConnectorDescriptor connector = found.get();
        Optional<String> location = location(call, connector);
        List<BindingOption> options = new ArrayList<>();
        List<ExternalName> renames = new ArrayList<>();
        boolean good = options(call, connector, columns, options, renames);
        return good && location.isPresent()
                ? Optional.of(new Binding(connector.name(), location.get(), options, renames))
                : Optional.empty();
    }

    private Optional<ConnectorDescriptor> connector(DraftExpr.Call call, String side, boolean source) {
        String name = call.function().text();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<ConnectorDescriptor> found = context.connectors().find(name);
        if (found.isEmpty()) {
            Diagnostic.Builder message =
                    context.at(call.function(), Code.HR0101, "there is no connector `" + name + "`");
            Program.suggest(
                    context,
                    message,
                    call.function(),
                    name,
                    context.connectors().names());
            message.note("the connectors are "
                    + String.join(", ", context.connectors().names()));
            context.report(message);
            return found;
        }
        ConnectorDescriptor connector = found.get();
        if (!connector.fits(side, source)) {
            Diagnostic.Builder message =
                    context.at(call.function(), Code.HR0205, "`" + name + "` cannot be bound as `" + side + "`");
            if (connector.fits(side, !source)) {
                message.help("a sink can write it as a stream; nothing can be read of it while it grows");
            } else {
                message.help("it is a " + (side.equals("batch") ? "stream" : "batch") + " connector");
            }
            context.report(message);
            return Optional.empty();
        }
        return found;
    }

    private Optional<String> location(DraftExpr.Call call, ConnectorDescriptor connector) {
        List<Argument> positional =
                call.arguments().stream().filter(a -> a.name().isEmpty()).toList();
        if (positional.isEmpty()) {
            context.report(context.at(call, Code.HR0205, "`" + connector.name() + "` needs its " + connector.location())
                    .help("`" + connector.name() + "(\"…\")`"));
            return Optional.empty();
        }
        positional.stream()
                .skip(1)
                .forEach(a -> context.report(context.at(
                                a.value(), Code.HR0205, "only the " + connector.location() + " is given without a name")
                        .help("name the option: `… = …`")));
        Optional<Object> value = constant(positional.get(0).value());
        if (value.isPresent() && value.get() instanceof String text) {
            if (!text.isEmpty()) {
                return positional.size() == 1 ? Optional.of(text) : Optional.empty();
            }
        }
        if (!(positional.get(0).value() instanceof DraftExpr.Missing)) {
            context.report(positional.get(0).value(), Code.HR0205, "the " + connector.location() + " is a text");
        }
        return Optional.empty();
    }

    private boolean options(
            DraftExpr.Call call,
            ConnectorDescriptor connector,
            Optional<List<Slot>> columns,
            List<BindingOption> options,
            List<ExternalName> renames) {
        boolean good = true;
        Set<String> given = new LinkedHashSet<>();
        for (Argument argument : call.arguments()) {
            if (argument.name().isEmpty() || argument.name().get().isMissing()) {
                continue;
            }
            Name key = argument.name().get();
            Optional<OptionSpec> spec = connector.option(key.text());
            if (spec.isEmpty()) {
                unknown(key, connector);
                good = false;
            } else if (!given.add(key.text())) {
                context.report(key, Code.HR0103, "`" + key + "` is given twice");
                good = false;
            } else if (spec.get().kind() == OptionKind.RENAMES) {
                good &= renames(argument.value(), columns, renames);
            } else {
                Optional<BindingOption> option = new OptionReader(context, this).read(spec.get(), argument.value());
                option.ifPresent(options::add);
                good &= option.isPresent();
            }
        }
        for (OptionSpec spec : connector.options()) {
            if (spec.required() && !given.contains(spec.name())) {
                context.report(context.at(call, Code.HR0205, "`" + connector.name() + "` needs `" + spec.name() + "`")
                        .help("`" + spec.name() + " = …`: " + spec.doc()));
                good = false;
            }
        }
        return good;
    }

    private void unknown(Name key, ConnectorDescriptor connector) {
        List<String> names = connector.options().stream().map(OptionSpec::name).toList();
        Diagnostic.Builder message =
                context.at(key, Code.HR0205, "`" + connector.name() + "` has no option `" + key + "`");
        Program.suggest(context, message, key, key.text(), names);
        message.note("its options are " + String.join(", ", names));
        context.report(message);
    }

    private boolean renames(DraftExpr written, Optional<List<Slot>> columns, List<ExternalName> renames) {
        if (!(written instanceof DraftExpr.Renames r)) {
            context.report(written, Code.HR0205, "`rename` takes pairs in braces: `rename { outside -> column }`");
            return false;
        }
        boolean good = true;
        Set<String> seen = new LinkedHashSet<>();
        for (RenamePair pair : r.pairs()) {
            if (pair.from().isMissing() || pair.to().isMissing()) {
                good = false;
                continue;
            }
            String to = pair.to().text();
            boolean known = columns.isEmpty()
                    || columns.get().stream().anyMatch(s -> s.name().equals(to));
            if (!known) {
                List<String> names = columns.get().stream().map(Slot::name).toList();
                Diagnostic.Builder message = context.at(
                                pair.to(), Code.HR0102, "there is no column `" + to + "` to rename to")
                        .note("`outside -> column`: the outside name first");
                Program.suggest(context, message, pair.to(), to, names);
                context.report(message);
                good = false;
            } else if (!seen.add(to)) {
                context.report(pair.to(), Code.HR0103, "`" + to + "` is renamed twice");
                good = false;
            } else {
                renames.add(new ExternalName(pair.from().text(), to));
            }
        }
        return good;
    }

    /** The value of a literal, or of a parameter that has one. */
    Optional<Object> constant(DraftExpr e) {
        if (e instanceof DraftExpr.TextLiteral t) {
            return Optional.of(t.value());
        }
        if (e instanceof DraftExpr.IntLiteral i && i.value().bitLength() < 64) {
            return Optional.of(i.value().longValueExact());
        }
        if (e instanceof DraftExpr.BoolLiteral b) {
            return Optional.of(b.value());
        }
        if (e instanceof DraftExpr.DurationLiteral d) {
            return Optional.of(java.time.Duration.of(d.micros(), java.time.temporal.ChronoUnit.MICROS));
        }
        if (e instanceof DraftExpr.Ref r && r.path().size() == 1) {
            return parameters.value(r.path().get(0).text()).map(Bindings::plain);
        }
        return Optional.empty();
    }

    private static Object plain(Expr.Literal literal) {
        return literal.type() instanceof DataType.Duration
                ? java.time.Duration.of((Long) literal.value(), java.time.temporal.ChronoUnit.MICROS)
                : literal.value();
    }
}
