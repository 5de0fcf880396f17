package dev.headrace.compiler.expansion;

import dev.headrace.compiler.CompileOptions;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Places;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.EnumDecl;
import dev.headrace.ir.draft.FeaturesDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Origins;
import dev.headrace.ir.draft.TableDecl;
import dev.headrace.syntax.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Unrolls the {@code for} blocks of a draft. What comes out compiles to the same pipeline. */
public final class Expansion {

    private final ExpandedItems items;

    private Expansion(Function<String, Optional<List<Name>>> labels) {
        this.items = new ExpandedItems(labels);
    }

    /**
     * The file without loops.
     *
     * @param file a draft that compiles without errors; a loop over what is not known stays as it is
     * @param options how it is compiled: where the files are that it uses
     */
    public static DraftFile of(DraftFile file, CompileOptions options) {
        Context context = new Context(
                new DiagnosticSink(),
                new Origins(),
                options.functions(),
                options.connectors(),
                options.trainers(),
                new Places());
        Unit unit = Program.load(context, List.of(file), name -> declaring(name, options))
                .mains()
                .get(0);
        Expansion expansion = new Expansion(name -> unit.find(name)
                .filter(declared -> declared.kind() == Kind.ENUM)
                .map(declared -> declared.as(EnumDecl.class).labels()));
        List<Declaration> declarations = new ArrayList<>();
        file.declarations().forEach(d -> declarations.add(expansion.expanded(d)));
        return new DraftFile(file.language(), file.packageName(), file.uses(), declarations);
    }

    private static List<DraftFile> declaring(String packageName, CompileOptions options) {
        List<DraftFile> files = new ArrayList<>();
        for (Source source : options.files().candidates(packageName)) {
            DraftFile file = Parser.parse(source, new DiagnosticSink()).file();
            List<String> path = file.packageName().stream().map(Name::text).toList();
            if (String.join(".", path).equals(packageName)) {
                files.add(file);
            }
        }
        return files;
    }

    private Declaration expanded(Declaration declaration) {
        if (declaration instanceof TableDecl d) {
            return new TableDecl(d.name(), d.from(), items.verbs(d.verbs()), d.doc());
        }
        if (declaration instanceof DatasetDecl d) {
            return new DatasetDecl(d.name(), d.spine(), items.verbs(d.verbs()), d.doc());
        }
        if (declaration instanceof FeaturesDecl d) {
            return new FeaturesDecl(d.name(), d.by(), d.from(), items.of(d.items()), d.doc());
        }
        return declaration;
    }
}
