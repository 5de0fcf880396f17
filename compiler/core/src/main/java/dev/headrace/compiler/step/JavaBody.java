package dev.headrace.compiler.step;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.source.SourceShape;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Severity;
import dev.headrace.diagnostics.Suggestions;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.step.StepParameter;
import dev.headrace.ir.step.StepSignature;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code java("com.acme.Cleaning#clean")}: the declaration against what the code says of itself, where it is there. */
final class JavaBody {
    private static final int MOST_TOLD = 5;

    private final Context context;
    private final StepLibrary library;

    JavaBody(Context context, StepLibrary library) {
        this.context = context;
        this.library = library;
    }

    Optional<StepBody> read(DraftExpr.Call call, StepInfo step) {
        boolean named = call.arguments().size() == 1
                && call.arguments().get(0).name().isEmpty()
                && call.arguments().get(0).value() instanceof DraftExpr.TextLiteral t
                && t.value().matches("[\\p{L}_$][\\p{L}\\p{N}_$.]*#[\\p{L}_$][\\p{L}\\p{N}_$]*");
        if (!named) {
            context.report(context.at(call, Code.HR0205, "a step in Java is the name of its class and its method")
                    .help("`java(\"com.acme.Cleaning#clean\")`"));
            return Optional.empty();
        }
        Argument argument = call.arguments().get(0);
        String name = ((DraftExpr.TextLiteral) argument.value()).value();
        if (!step.reports().isEmpty()) {
            context.report(context.at(call, Code.HR0208, "a step in Java gives rows and no files")
                    .help("take `" + step.reports().get(0) + "` out of the declaration"));
            return Optional.empty();
        }
        Optional<StepSignature> found = library.find(name).map(s -> s.signature());
        if (found.isEmpty()) {
            missing(argument.value(), name);
            return Optional.of(new StepBody.Java(name, Optional.empty()));
        }
        return fits(argument.value(), found.get(), step)
                ? Optional.of(new StepBody.Java(name, Optional.of(found.get().kind())))
                : Optional.empty();
    }

    /** Whoever only checks may not have the jar; a plan is refused. */
    private void missing(Object at, String name) {
        List<String> known = library.names();
        Diagnostic.Builder message = context.at(at, Code.HR0504, "no jar here holds the step `" + name + "`")
                .severity(Severity.WARNING);
        Suggestions.closest(name, known).ifPresent(s -> message.caption("did you mean `" + s + "`?"));
        message.note("so it is not known whether the declaration fits the code, and nothing that needs it can run");
        if (!known.isEmpty() && known.size() <= MOST_TOLD) {
            message.note("the jars hold " + String.join(", ", known));
        }
        context.report(message.help("name its jar: `--jars target/steps.jar`"));
    }

    private boolean fits(Object at, StepSignature code, StepInfo step) {
        boolean fits = true;
        if (step.takes().isPresent() && step.takes().get().shape().isWhole()) {
            fits = table(at, "takes", code.input(), step.takes().get());
        }
        if (step.gives().isPresent() && step.gives().get().shape().isWhole()) {
            fits &= table(at, "gives", code.output(), step.gives().get());
        }
        return fits & parameters(at, code, step);
    }

    private boolean table(Object at, String what, Schema code, StepInfo.Table declared) {
        SourceShape shape = declared.shape();
        List<String> mine =
                shape.schema().columns().stream().map(JavaBody::shown).toList();
        List<String> theirs = code.columns().stream().map(JavaBody::shown).toList();
        boolean same = bare(shape.schema()).equals(bare(code))
                && shape.eventTime().equals(code.eventTime())
                && shape.knownTime().equals(code.knownTime());
        if (same) {
            return true;
        }
        List<String> lacks = theirs.stream().filter(c -> !mine.contains(c)).toList();
        List<String> more = mine.stream().filter(c -> !theirs.contains(c)).toList();
        Diagnostic.Builder message = context.at(
                        declared.param().type(),
                        Code.HR0208,
                        "the code " + what + " other columns than are declared here")
                .label(context.place(at), "the code");
        if (!lacks.isEmpty()) {
            message.note("only in the code: " + String.join(", ", lacks));
        }
        if (!more.isEmpty()) {
            message.note("only in the declaration: " + String.join(", ", more));
        }
        if (lacks.isEmpty() && more.isEmpty()) {
            message.note(
                    mine.equals(theirs)
                            ? "the columns are the same; which of them tells the time is not, or the labels of an enum are not"
                            : "the columns are the same, and their order is not");
        }
        context.report(message);
        return false;
    }

    /** Without what only the declaration can say. */
    private static List<Column> bare(Schema schema) {
        return schema.columns().stream()
                .map(c -> new Column(c.name(), c.type(), c.optional(), Taint.NONE))
                .toList();
    }

    private static String shown(Column column) {
        return column.name() + ": " + column.showType();
    }

    private boolean parameters(Object at, StepSignature code, StepInfo step) {
        String mine = step.settings().stream()
                .map(s -> s.name() + ": " + s.type().show())
                .collect(Collectors.joining(", "));
        String theirs = code.parameters().stream()
                .map((StepParameter p) -> p.name() + ": " + p.type().show())
                .collect(Collectors.joining(", "));
        if (mine.equals(theirs)) {
            return true;
        }
        context.report(context.at(at, Code.HR0208, "the code takes other parameters than are declared here")
                .note("the code: " + (theirs.isEmpty() ? "none" : theirs))
                .note("the declaration: " + (mine.isEmpty() ? "none" : mine)));
        return false;
    }
}
