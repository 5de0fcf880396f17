package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Name;
import dev.headrace.syntax.Canonical;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What it is in a draft that no text says. Texts never make such a draft; Java can. */
final class Unsayable {

    private Unsayable() {}

    static Diagnostic diagnostic(DraftFile file, Given given) {
        Optional<Name> name = name(file);
        if (name.isPresent()) {
            return Diagnostic.of(Code.HR0691, "no pipeline file can have the name `" + shown(name.get()) + "`")
                    .at(given.place(name.get()))
                    .note("a name is one line of at least one letter, without a backquote")
                    .help("give it another name; outside of Headrace it can keep its own, with `rename`")
                    .build();
        }
        for (Declaration declaration : file.declarations()) {
            DraftFile alone = new DraftFile(file.language(), List.of(), List.of(), List.of(declaration));
            if (Canonical.text(alone).isEmpty()) {
                return Diagnostic.of(Code.HR0691, "no pipeline file can say this as Java does")
                        .at(given.place(declaration))
                        .build();
            }
        }
        return Diagnostic.of(Code.HR0691, "no pipeline file can say this pipeline as Java does")
                .build();
    }

    private static String shown(Name name) {
        return name.text().replaceAll("\\p{Cntrl}", " ");
    }

    /** The first name in the draft that no backquotes can hold. */
    private static Optional<Name> name(Object node) {
        if (node instanceof Name name) {
            boolean none = name.text().isEmpty()
                    || name.text().indexOf('`') >= 0
                    || name.text().lines().count() > 1;
            return none ? Optional.of(name) : Optional.empty();
        }
        if (node instanceof List<?> list) {
            return list.stream().flatMap(n -> name(n).stream()).findFirst();
        }
        if (node instanceof Optional<?> optional) {
            return optional.flatMap(Unsayable::name);
        }
        if (node instanceof Record) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                Optional<Name> found = name(part(node, component));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A component of one of the draft's own records. */
    private static Object part(Object node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
