package dev.headrace.compiler.step;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.step.StepOptions;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a step is made of: {@code java("…")}, {@code command([…])}, {@code container("image", […])}. */
final class StepBodies {
    private final Context context;
    private final StepLibrary library;

    StepBodies(Context context, StepLibrary library) {
        this.context = context;
        this.library = library;
    }

    /** The body, or empty after a report. */
    Optional<StepBody> read(StepDecl decl, StepInfo step) {
        if (decl.body() instanceof DraftExpr.Missing) {
            return Optional.empty();
        }
        if (decl.body() instanceof DraftExpr.Call call) {
            switch (call.function().text()) {
                case "java":
                    return new JavaBody(context, library).read(call, step);
                case "command":
                    return command(call, step);
                case "container":
                    return container(call, step);
                default:
                    break;
            }
        }
        context.report(context.at(
                decl.body(), Code.HR0205, "a step is `java(\"…\")`, `command([…])` or `container(\"image\", […])`"));
        return Optional.empty();
    }

    private Optional<StepBody> command(DraftExpr.Call call, StepInfo step) {
        List<Argument> unnamed = unnamed(call);
        if (unnamed.size() != 1 || !(unnamed.get(0).value() instanceof DraftExpr.ListOf list)) {
            context.report(context.at(call, Code.HR0205, "a command is a list of texts: the program and its arguments")
                    .note("no shell reads them, so each argument is a text of its own")
                    .help("`command([\"python3\", \"clean.py\", \"{in}\", \"{out}\"])`"));
            return Optional.empty();
        }
        Optional<List<String>> arguments = texts(list);
        Optional<StepOptions> options = new StepOptionsReader(context).read(call, false);
        if (arguments.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.get().isEmpty() || arguments.get().get(0).isEmpty()) {
            context.report(list, Code.HR0205, "a command starts with the program");
            return Optional.empty();
        }
        boolean sound = new Placeholders(context, step).check(list, arguments.get(), true);
        sound &= holds(options.get().format(), step);
        return sound ? Optional.of(new StepBody.Command(arguments.get(), options.get())) : Optional.empty();
    }

    private Optional<StepBody> container(DraftExpr.Call call, StepInfo step) {
        List<Argument> unnamed = unnamed(call);
        boolean image = !unnamed.isEmpty()
                && unnamed.get(0).value() instanceof DraftExpr.TextLiteral t
                && t.value().matches("[A-Za-z0-9][A-Za-z0-9._/:@-]*");
        boolean list = unnamed.size() == 2 && unnamed.get(1).value() instanceof DraftExpr.ListOf;
        if (!image || !list) {
            context.report(context.at(
                            call,
                            Code.HR0205,
                            "a container is the name of an image and a list of texts for its program")
                    .help("`container(\"acme/clean:1\", [\"{in}\", \"{out}\"])`"));
            return Optional.empty();
        }
        DraftExpr.ListOf written = (DraftExpr.ListOf) unnamed.get(1).value();
        Optional<List<String>> arguments = texts(written);
        Optional<StepOptions> options = new StepOptionsReader(context).read(call, true);
        if (arguments.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        boolean sound = new Placeholders(context, step).check(written, arguments.get(), false);
        sound &= holds(options.get().format(), step);
        String name = ((DraftExpr.TextLiteral) unnamed.get(0).value()).value();
        return sound ? Optional.of(new StepBody.Container(name, arguments.get(), options.get())) : Optional.empty();
    }

    /** Whether tables of both schemas can be handed over in a format. */
    private boolean holds(String format, StepInfo step) {
        if (!format.equals("csv")) {
            return true;
        }
        boolean sound = true;
        for (StepInfo.Table table :
                Stream.concat(step.takes().stream(), step.gives().stream()).toList()) {
            for (Slot slot : table.shape().slots()) {
                DataType type = slot.type();
                boolean nested = type instanceof DataType.ListOf
                        || type instanceof DataType.Vector
                        || type instanceof DataType.Struct;
                if (nested) {
                    context.report(context.at(
                                    table.param().type(),
                                    Code.HR0208,
                                    "csv cannot hold `" + slot.name() + ": " + type.show() + "`")
                            .help("hand the rows over as something else: `format = jsonl`"));
                    sound = false;
                }
            }
        }
        return sound;
    }

    static List<Argument> unnamed(DraftExpr.Call call) {
        return call.arguments().stream().filter(a -> a.name().isEmpty()).toList();
    }

    private Optional<List<String>> texts(DraftExpr.ListOf list) {
        List<String> texts = new ArrayList<>();
        boolean sound = true;
        for (DraftExpr item : list.items()) {
            if (item instanceof DraftExpr.TextLiteral text && text.value().indexOf('\0') < 0) {
                texts.add(text.value());
            } else {
                sound = false;
                if (!(item instanceof DraftExpr.Missing)) {
                    context.report(context.at(item, Code.HR0205, "an argument of a program is a text")
                            .note("what may change stands in it as a place in braces: `\"{k}\"`")
                            .help("write it in quotes"));
                }
            }
        }
        return sound ? Optional.of(texts) : Optional.empty();
    }
}
