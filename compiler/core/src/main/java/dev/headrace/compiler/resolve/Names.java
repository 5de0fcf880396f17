package dev.headrace.compiler.resolve;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks declarations up and says what is wrong where it fails. */
public final class Names {
    private Names() {}

    /**
     * The declaration called {@code name}, of one of these kinds; otherwise reports and is empty.
     *
     * @param what the kinds wanted as a person says them: {@code a dataset}
     */
    public static Optional<Declared> find(Context context, Unit unit, Name name, Set<Kind> kinds, String what) {
        return find(context, unit, name, name.text(), kinds, what);
    }

    /** The same for a name that is only a part of the node it stands in. */
    public static Optional<Declared> find(
            Context context, Unit unit, Object node, String name, Set<Kind> kinds, String what) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Declared> found = unit.find(name);
        if (found.isEmpty()) {
            unknown(context, unit, node, name, kinds, what);
            return Optional.empty();
        }
        Declared declared = found.get();
        if (declared.kind() == Kind.MISSING) {
            return Optional.empty();
        }
        if (!kinds.contains(declared.kind())) {
            wrongKind(context, node, declared, what);
            return Optional.empty();
        }
        return found;
    }

    /** Reports a name that nothing declares. */
    public static void unknown(Context context, Unit unit, Object node, String name, Set<Kind> kinds, String what) {
        List<String> candidates = unit.visible().stream()
                .filter(d -> kinds.contains(d.kind()))
                .map(Declared::name)
                .toList();
        Diagnostic.Builder message =
                context.at(node, Code.HR0101, "nothing here is called `" + name + "`; " + what + " is needed");
        Program.suggest(context, message, node, name, candidates);
        if (!candidates.isEmpty() && candidates.size() <= 8) {
            message.note("in scope: " + String.join(", ", candidates));
        }
        context.report(message);
    }

    /** Reports a name that stands for something else than is needed. */
    public static void wrongKind(Context context, Object node, Declared declared, String what) {
        context.report(context.at(
                        node,
                        Code.HR0107,
                        "`" + declared.name() + "` is " + declared.kind().noun() + "; " + what + " is needed here")
                .label(context.place(declared.node()), "`" + declared.name() + "` is declared here"));
    }
}
