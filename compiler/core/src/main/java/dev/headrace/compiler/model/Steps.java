package dev.headrace.compiler.model;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.StepDecl;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.draft.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Opaque steps: their parameters and results have types, their body is named. */
final class Steps {
    private static final Set<String> BODIES = Set.of("java", "command", "container");

    private final Context context;
    private final Types types;

    Steps(Context context, Types types) {
        this.context = context;
        this.types = types;
    }

    void check(Declared declared) {
        StepDecl decl = declared.as(StepDecl.class);
        params(declared, decl.params());
        params(declared, decl.results());
        boolean known = decl.body() instanceof DraftExpr.Call c
                && BODIES.contains(c.function().text());
        if (!known && !(decl.body() instanceof DraftExpr.Missing)) {
            context.report(context.at(
                    decl.body(),
                    Code.HR0205,
                    "a step is `java(\"…\")`, `command([…])` or `container(\"image\", […])`"));
        }
    }

    private void params(Declared declared, List<StepParam> params) {
        Set<String> seen = new LinkedHashSet<>();
        for (StepParam param : params) {
            if (!param.name().isMissing() && !seen.add(param.name().text())) {
                context.report(param.name(), Code.HR0103, "`" + param.name() + "` stands twice");
            }
            if (!isFile(param.type(), declared)) {
                types.resolve(param.type(), declared.unit());
            }
        }
    }

    /** {@code File} is known to steps alone. */
    private static boolean isFile(TypeRef type, Declared declared) {
        return type instanceof TypeRef.Named n
                && n.path().size() == 1
                && n.path().get(0).text().equals("File")
                && declared.unit()
                        .find("File")
                        .filter(d -> d.kind() == Kind.SCHEMA)
                        .isEmpty();
    }
}
